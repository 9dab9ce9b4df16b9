package org.guanxi;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.guanxi.graph.GraphUnavailable;
import org.guanxi.seed.LoadRefused;
import org.guanxi.seed.Violations;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/**
 * Guanxi. Without a command it is the server; options that it doesn't know are Spring
 * Boot's, such as {@code --server.port=9090}.
 */
@SpringBootApplication
@Command(name = "guanxi", mixinStandardHelpOptions = true, subcommands = { LoadCommand.class, CheckCommand.class },
		description = "An open knowledge graph of the China internet ecosystem. Without a command: the server.")
public class Application implements Callable<Integer> {

	private static final int SERVES = -1;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		SpringApplication.run(Application.class, this.settings.toArray(String[]::new));
		return SERVES;
	}

	/**
	 * Runs a command or the server.
	 * @param arguments the command, its arguments, and settings
	 */
	public static void main(String... arguments) {
		int status = new CommandLine(new Application()).setExecutionExceptionHandler(Application::explain)
			.execute(arguments);
		if (status != SERVES) {
			System.exit(status);
		}
	}

	/** What a person can mend is said in a sentence; anything else is a fault of ours. */
	private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
		boolean explained = failure instanceof Violations.Found || failure instanceof LoadRefused
				|| failure instanceof GraphUnavailable || failure instanceof IllegalArgumentException;
		if (explained) {
			command.getErr().println(failure.getMessage());
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

}
