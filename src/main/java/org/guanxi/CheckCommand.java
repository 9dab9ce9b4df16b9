package org.guanxi;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import org.jspecify.annotations.Nullable;

/** Checks a folder of facts; needs no database. */
@Command(name = "check", mixinStandardHelpOptions = true,
		description = "Checks a folder of facts and writes nothing. Needs no database.")
class CheckCommand implements Callable<Integer> {

	@Parameters(paramLabel = "DIR", arity = "0..1",
			description = "The folder; if left out, the facts that come with Guanxi.")
	private @Nullable Path folder;

	@Override
	public Integer call() {
		CheckedSeed seed = CheckedSeed.check((this.folder != null) ? SeedFiles.in(this.folder) : SeedFiles.shipped());
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
