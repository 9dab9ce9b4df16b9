package org.guanxi;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.guanxi.audit.Audit;
import org.guanxi.audit.AuditReport;
import org.guanxi.audit.AuditTable;
import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Holds a folder of facts against the texts that they cite; needs no database. */
@Command(name = "audit", mixinStandardHelpOptions = true,
		description = { "Holds every claim of a folder of facts against the text that it cites. Needs no database.",
				"Ends with 0 if each is supported or signed off, else with 1." })
class AuditCommand implements Callable<Integer> {

	private static final int LEFT_TO_DO = 1;

	private static final JsonMapper JSON = JsonMapper.builder()
		.enable(SerializationFeature.INDENT_OUTPUT)
		.enable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.build();

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "DIR", arity = "0..1", converter = Folder.class, description = Folder.HELP)
	private @Nullable SeedFiles files;

	@Option(names = "--articles", paramLabel = "FOLDER", required = true,
			description = "Where the texts lie that sources.csv names. They are read, and nothing of them is kept.")
	private @Nullable Path articles;

	@Option(names = "--json", description = "The result of every claim, as JSON.")
	private boolean json;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		CommandSpec command = Objects.requireNonNull(this.command);
		Settings.of(this.settings, command);
		Path articles = Objects.requireNonNull(this.articles);
		if (!Files.isDirectory(articles)) {
			throw new ParameterException(command.commandLine(),
					"There is no folder " + articles.toAbsolutePath().normalize() + ".");
		}
		CheckedSeed seed = CheckedSeed.check((this.files != null) ? this.files : SeedFiles.shipped());
		AuditReport report = Audit.of(seed, articles);
		System.out.println(this.json ? JSON.writeValueAsString(report) : new AuditTable(report));
		return report.isSettled() ? 0 : LEFT_TO_DO;
	}

}
