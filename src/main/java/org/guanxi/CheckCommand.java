package org.guanxi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

/** Checks a folder of facts; needs no database. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Checks a folder of facts and writes nothing. Needs no database.")
class CheckCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "DIR", arity = "0..1", converter = Folder.class, description = Folder.HELP)
	private @Nullable SeedFiles files;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		Settings.of(this.settings, Objects.requireNonNull(this.command));
		CheckedSeed seed = CheckedSeed.check((this.files != null) ? this.files : SeedFiles.shipped());
		String counts = seed.counts()
			.entrySet()
			.stream()
			.map((count) -> "%,d %s".formatted(count.getValue(), count.getKey()))
			.collect(Collectors.joining(", "));
		System.out
			.println("Dataset '" + seed.dataset().id() + "' is right: " + counts + ". Digest " + seed.digest() + ".");
		return 0;
	}

}
