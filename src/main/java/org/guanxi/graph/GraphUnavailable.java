package org.guanxi.graph;

import java.util.Optional;
import java.util.concurrent.TimeoutException;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ConnectionReadTimeoutException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.SecurityException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

/**
 * The database can't be asked now. Its message is a sentence for whoever runs the
 * program, and says what to do.
 */
public class GraphUnavailable extends RuntimeException {

	private static final long serialVersionUID = 1L;

	GraphUnavailable(String message) {
		super(message);
	}

	GraphUnavailable(String message, Throwable cause) {
		super(message, cause);
	}

	/**
	 * Nobody waits for an answer any more.
	 * @param cause ended the waiting
	 * @return to be thrown
	 */
	public static GraphUnavailable stopped(InterruptedException cause) {
		return new GraphUnavailable("The program is being stopped.", cause);
	}

	/**
	 * What a failure of the driver says of the database.
	 * @param failure what the driver throws
	 * @param address of the database
	 * @param database its name, empty if it is the default one
	 * @return empty if it says nothing of the database, but of the question
	 */
	static Optional<GraphUnavailable> of(Neo4jException failure, String address, String database) {
		return Optional.ofNullable(what(failure, database))
			.map((what) -> "Neo4j at " + address + " " + what)
			.map((message) -> (failure instanceof TransientException) ? new GraphBusy(message, failure)
					: new GraphUnavailable(message, failure));
	}

	private static @Nullable String what(Neo4jException failure, String database) {
		String code = failure.code();
		if (code.endsWith(".DatabaseNotFound")) {
			return "has no database '" + database + "'. Set NEO4J_DATABASE to one that it has.";
		}
		return switch (failure) {
			case AuthenticationException ex ->
				"refuses the user or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD to those of the database.";
			case SecurityException ex -> "refuses this user: " + failure.getMessage();
			case ConnectionReadTimeoutException ex -> "doesn't answer any more. See that it isn't overloaded.";
			case ServiceUnavailableException ex -> "can't be reached. See that it runs, and that NEO4J_URI is its Bolt "
					+ "address, with the same encryption: bolt:// or neo4j:// without, bolt+s:// or neo4j+s:// with.";
			case SessionExpiredException ex -> "can't be reached. See that it runs.";
			case TransientException ex -> "can't answer now: " + failure.getMessage();
			default -> (failure.getCause() instanceof TimeoutException)
					? "has no connection to spare. See that it isn't overloaded." : null;
		};
	}

}
