package org.guanxi;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.guanxi.embedded.BrowserAccess;
import org.guanxi.graph.Schema;
import org.guanxi.seed.LoadSummary;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;

/** Loads a folder of facts into the database that the server uses, running or not. */
@Command(name = "load", mixinStandardHelpOptions = true,
		description = "Makes the graph equal to a folder of facts, for the folder's dataset.", footer = Settings.HELP)
class LoadCommand implements Callable<Integer> {

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "DIR", arity = "0..1", converter = Folder.class, description = Folder.HELP)
	private @Nullable SeedFiles files;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		String[] settings = Settings.of(this.settings, Objects.requireNonNull(this.command));
		SeedFiles files = (this.files != null) ? this.files : SeedFiles.shipped();
		try (var context = Application.start(Loading.class, settings)) {
			context.getBean(Schema.class).apply();
			System.out.println(load(context.getBean(SeedLoader.class), files));
		}
		return 0;
	}

	/** The rooms that a load needs: no question, no web server. */
	@EnableAutoConfiguration
	@ComponentScan(basePackageClasses = { Schema.class, SeedLoader.class, BrowserAccess.class })
	static final class Loading {

	}

	private static LoadSummary load(SeedLoader loader, SeedFiles files) {
		try (ConsoleProgress progress = new ConsoleProgress()) {
			return loader.load(files, progress);
		}
	}

}
