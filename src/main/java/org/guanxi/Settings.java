package org.guanxi;

import java.util.List;
import java.util.regex.Pattern;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * The settings among a command's arguments: Guanxi's own, and Spring Boot's. A word that
 * is neither is refused, so that a slip of the pen starts nothing.
 */
final class Settings {

	/** What there is to set. */
	static final String HELP = """

			Settings, for every command that uses the database:
			  --server.port=PORT          where REST answers (8080)
			  --guanxi.data=FOLDER        the folder of the database (data)
			  --guanxi.bolt-port=PORT     where the database answers (7687)
			  --guanxi.browser-port=PORT  where Neo4j Browser is served (7474)
			  --guanxi.page-cache=SIZE    memory for the database's files (256MB)
			  --guanxi.index-memory=SIZE  memory for the ties (half of the program's)
			and any of Spring Boot's, such as --server.address=0.0.0.0. To use a Neo4j of
			yours, set NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD and NEO4J_DATABASE in
			the environment.""";

	private static final Pattern KNOWN = Pattern.compile(
			"--(guanxi\\.(data|bolt-port|browser-port|page-cache|index-memory)|(server|spring|management|logging|springdoc)\\..+)=.*"
					+ "|--debug|--trace",
			Pattern.DOTALL);

	private Settings() {
	}

	/**
	 * The settings as Spring Boot takes them.
	 * @param arguments what a command leaves over of its arguments
	 * @param command the command
	 * @return the arguments
	 * @throws ParameterException if one is no setting
	 */
	static String[] of(List<String> arguments, CommandSpec command) {
		for (String argument : arguments) {
			if (!KNOWN.matcher(argument).matches()) {
				throw argument.startsWith("-")
						? new ParameterException(command.commandLine(),
								"'" + argument + "' is no setting. A setting is written --NAME=VALUE.")
						: new UnmatchedArgumentException(command.commandLine(), List.of(argument));
			}
		}
		return arguments.toArray(String[]::new);
	}

}
