package org.guanxi;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.graph.Address;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import picocli.CommandLine.UnmatchedArgumentException;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Guanxi. Without a command it is the server.
 */
@SpringBootApplication
@Command(name = "guanxi", mixinStandardHelpOptions = true, versionProvider = Application.Version.class,
		subcommands = { LoadCommand.class, CheckCommand.class, AuditCommand.class, ScreenCommand.class,
				DossierCommand.class },
		description = "An open knowledge graph of the China internet ecosystem. Without a command: the server.",
		footer = Settings.HELP)
public class Application implements Callable<Integer> {

	private static final int SERVES = -1;

	@Spec
	private @Nullable CommandSpec command;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() {
		start(Application.class, Settings.of(this.settings, Objects.requireNonNull(this.command)));
		return SERVES;
	}

	/**
	 * Starts the program.
	 * @param program the server, or what a command needs of it
	 * @param settings what was set on the command line
	 * @return the running program
	 * @throws NotStarted if it doesn't start; why has been said then
	 */
	static ConfigurableApplicationContext start(Class<?> program, String... settings) {
		SpringApplication application = new SpringApplication(program);
		application.setWebApplicationType(
				(program == Application.class) ? WebApplicationType.SERVLET : WebApplicationType.NONE);
		application.addInitializers((context) -> checkAddress(context.getEnvironment()));
		try {
			return application.run(settings);
		}
		catch (RuntimeException ex) {
			throw new NotStarted(ex);
		}
	}

	private static void checkAddress(Environment environment) {
		String address = environment.getProperty("spring.neo4j.uri", "");
		if (!address.isBlank()) {
			Address.check(address);
		}
	}

	/**
	 * Runs a command or the server.
	 * @param arguments the command, its arguments, and settings
	 */
	public static void main(String... arguments) {
		ConsoleProgress.prepare();
		int status = commandLine().execute(settingsLast(arguments));
		if (status != SERVES) {
			System.exit(status);
		}
	}

	/** A setting means the same before a command and after it. */
	static String[] settingsLast(String... arguments) {
		Map<Boolean, List<String>> settings = Arrays.stream(arguments)
			.collect(Collectors.partitioningBy((argument) -> argument.matches("--[\\w.-]+=.*")));
		return Stream.of(false, true)
			.flatMap((setting) -> settings.getOrDefault(setting, List.of()).stream())
			.toArray(String[]::new);
	}

	static CommandLine commandLine() {
		return new CommandLine(new Application()).setParameterExceptionHandler(Application::refuse)
			.setExecutionExceptionHandler(Application::explain);
	}

	private static int refuse(ParameterException refusal, String[] arguments) {
		CommandLine command = refusal.getCommandLine();
		command.getErr().println(refusal.getMessage());
		UnmatchedArgumentException.printSuggestions(refusal, command.getErr());
		command.getErr().println("All commands and settings: --help");
		return CommandLine.ExitCode.USAGE;
	}

	/** What a person can mend is said in a sentence; anything else is a fault of ours. */
	private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
		if (!(failure instanceof NotStarted)) {
			Explained.in(failure)
				.ifPresentOrElse((sentence) -> command.getErr().println(sentence),
						() -> failure.printStackTrace(command.getErr()));
		}
		return CommandLine.ExitCode.SOFTWARE;
	}

	/** Spring Boot has said already why it doesn't start. */
	static final class NotStarted extends RuntimeException {

		private static final long serialVersionUID = 1L;

		NotStarted(Throwable cause) {
			super(cause);
		}

	}

	/** The version that the build noted. */
	static final class Version implements CommandLine.IVersionProvider {

		@Override
		public String[] getVersion() throws IOException {
			Properties build = new Properties();
			try (InputStream noted = Application.class.getResourceAsStream("/META-INF/build-info.properties")) {
				if (noted != null) {
					build.load(noted);
				}
			}
			return new String[] { "Guanxi " + build.getProperty("build.version", "(not built by Maven)") };
		}

	}

}
