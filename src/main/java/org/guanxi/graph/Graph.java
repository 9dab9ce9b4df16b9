package org.guanxi.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Asks and writes by the name of a Cypher file, such as {@code path/shortest}. Reads go
 * to readers, writes to the leader; the driver retries what may be retried and keeps
 * bookmarks, so that a read sees every write made through this object before.
 */
@Component
public class Graph implements Asking {

	private static final TransactionConfig READ = TransactionConfig.builder()
		.withTimeout(Duration.ofSeconds(20))
		.build();

	private final Driver driver;

	private final SessionConfig sessions;

	private final Queries queries = new Queries();

	private final Shapes shapes = new Shapes();

	Graph(Driver driver, @Value("${spring.data.neo4j.database:}") String database) {
		this.driver = driver;
		SessionConfig.Builder sessions = SessionConfig.builder()
			.withBookmarkManager(driver.executableQueryBookmarkManager());
		this.sessions = (database.isBlank() ? sessions : sessions.withDatabase(database)).build();
	}

	@Override
	public <T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape) {
		return ask(question, parameters, shape, READ);
	}

	/**
	 * Asks a question within a time budget.
	 * @param question the file's name
	 * @param parameters its parameters
	 * @param shape a record whose components are named after the columns
	 * @param budget how long it may take
	 * @return the rows in their order
	 * @throws GraphUnavailable if the database can't be asked
	 * @throws TookTooLong if it takes longer
	 */
	public <T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape,
			Duration budget) {
		return ask(question, parameters, shape, TransactionConfig.builder().withTimeout(budget).build());
	}

	/**
	 * Asks a question that has one answer or none.
	 * @param question the file's name
	 * @param parameters its parameters
	 * @param shape a record whose components are named after the columns
	 * @return the first row
	 * @throws GraphUnavailable if the database can't be asked
	 */
	public <T> Optional<T> askOne(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape) {
		return ask(question, parameters, shape).stream().findFirst();
	}

	/**
	 * Reads and writes in one transaction: all of it or nothing. The work may be tried
	 * again, so it must not change anything else.
	 * @param work what to do
	 * @return what the work returns
	 * @throws GraphUnavailable if the database can't be reached
	 */
	public <T extends @Nullable Object> T write(Function<Writing, T> work) {
		return reaching(() -> {
			try (Session session = this.driver.session(this.sessions)) {
				return session.executeWrite((transaction) -> work.apply(writing(transaction)));
			}
		});
	}

	/**
	 * Looks whether the database answers.
	 * @throws GraphUnavailable at once if it doesn't
	 */
	public void verify() {
		reaching(() -> {
			this.driver.verifyConnectivity();
			return this.driver;
		});
	}

	/**
	 * Runs statements one after the other, each in a transaction of its own, as changes
	 * of the schema must be.
	 * @param statements Cypher
	 */
	void run(Stream<String> statements) {
		reaching(() -> {
			try (Session session = this.driver.session(this.sessions)) {
				statements.forEach((statement) -> session.run(statement).consume());
				return statements;
			}
		});
	}

	Queries queries() {
		return this.queries;
	}

	private <T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape,
			TransactionConfig config) {
		return reaching(() -> {
			try (Session session = this.driver.session(this.sessions)) {
				return session.executeRead((transaction) -> rows(transaction, question, parameters, shape), config);
			}
		});
	}

	private <T> List<T> rows(TransactionContext transaction, String question,
			Map<String, ? extends @Nullable Object> parameters, Class<T> shape) {
		return transaction.run(this.queries.get(question), this.shapes.parameters(parameters))
			.list((row) -> this.shapes.as(row.asMap(), shape));
	}

	private Writing writing(TransactionContext transaction) {
		return new Writing() {

			@Override
			public <T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters,
					Class<T> shape) {
				return rows(transaction, question, parameters, shape);
			}

			@Override
			public void write(String name, Map<String, ? extends @Nullable Object> parameters) {
				transaction.run(Graph.this.queries.get(name), Graph.this.shapes.parameters(parameters)).consume();
			}

		};
	}

	private static <T extends @Nullable Object> T reaching(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (AuthenticationException ex) {
			throw new GraphUnavailable("Neo4j refuses the user or the password. Set NEO4J_USERNAME and NEO4J_PASSWORD "
					+ "to those of the database.", ex);
		}
		catch (ServiceUnavailableException | SessionExpiredException ex) {
			throw new GraphUnavailable(
					"Neo4j can't be reached. See that it runs, and that NEO4J_URI is its Bolt " + "address.", ex);
		}
		catch (ClientException | TransientException ex) {
			throw tookTooLong(ex) ? new TookTooLong(ex) : ex;
		}
	}

	private static boolean tookTooLong(Neo4jException ex) {
		return ex.code().contains("TransactionTimedOut");
	}

	/** What can be done within one transaction. */
	public interface Writing extends Asking {

		/**
		 * Writes.
		 * @param name a file's name, below {@code load/}
		 * @param parameters its parameters
		 */
		void write(String name, Map<String, ? extends @Nullable Object> parameters);

	}

}
