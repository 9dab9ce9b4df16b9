package org.guanxi;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.guanxi.graph.Schema;
import org.guanxi.seed.LoadSummary;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;

/** Loads a folder of facts into the database that the server uses, running or not. */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = "Makes the graph equal to a folder of facts, for the folder's dataset.")
class LoadCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", arity = "0..1",
			description = "The folder; if left out, the facts that come with Guanxi.")
	private @Nullable Path folder;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		SeedFiles files = (this.folder != null) ? SeedFiles.in(this.folder) : SeedFiles.shipped();
		try (var context = new SpringApplicationBuilder(Application.class).web(WebApplicationType.NONE)
			.run(this.settings.toArray(String[]::new))) {
			context.getBean(Schema.class).apply();
			System.out.println(load(context.getBean(SeedLoader.class), files));
		}
		return 0;
	}

	private static LoadSummary load(SeedLoader loader, SeedFiles files) {
		try (ConsoleProgress progress = new ConsoleProgress()) {
			return loader.load(files, progress);
		}
	}

}
