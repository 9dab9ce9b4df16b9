package org.guanxi.graph;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.BookmarkManager;
import org.neo4j.driver.BookmarkManagerConfig;
import org.neo4j.driver.BookmarkManagers;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;
import org.neo4j.driver.TransactionContext;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.TransientException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.stereotype.Component;

/**
 * Asks and writes by the name of a Cypher file, such as {@code path/k-shortest}. Reads go
 * to readers, writes to the leader; what may be retried is, and a read sees every write
 * made through this object, and all that was read, before.
 */
@Component
public class Graph implements Asking {

	private static final Logger log = LoggerFactory.getLogger(Graph.class);

	private static final Duration BUDGET = Duration.ofSeconds(20);

	/** What the way to the database and back, and another try, may add to a budget. */
	private static final Duration GRACE = Duration.ofSeconds(3);

	private final Driver driver;

	private final String address;

	private final String database;

	/** Whether there may be several copies of the database, which are asked in turns. */
	private final boolean clustered;

	private final Sessions sessions;

	private final Queries queries = new Queries();

	private final Shapes shapes = new Shapes();

	private final AtomicLong writes = new AtomicLong();

	Graph(Driver driver, Neo4jConnectionDetails connection, @Value("${spring.data.neo4j.database:}") String database) {
		this.driver = driver;
		this.database = database;
		this.address = Address.shown(connection.getUri());
		this.clustered = String.valueOf(connection.getUri().getScheme()).startsWith("neo4j");
		this.sessions = sessions();
	}

	private Sessions sessions() {
		BookmarkManager bookmarks = BookmarkManagers.defaultManager(BookmarkManagerConfig.builder().build());
		return new Sessions(sessions(AccessMode.READ, bookmarks), sessions(AccessMode.WRITE, bookmarks));
	}

	/**
	 * One database alone shows all that it has shown before. With a bookmark it would
	 * make whoever reads wait until a load that is being committed is there as a whole.
	 */
	private SessionConfig sessions(AccessMode mode, BookmarkManager bookmarks) {
		SessionConfig.Builder sessions = SessionConfig.builder().withDefaultAccessMode(mode);
		if (this.clustered) {
			sessions.withBookmarkManager(bookmarks);
		}
		return (this.database.isBlank() ? sessions : sessions.withDatabase(this.database)).build();
	}

	@Override
	public <T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape) {
		return ask(question, parameters, shape, BUDGET);
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
		String query = this.queries.get(question);
		Map<String, @Nullable Object> values = this.shapes.parameters(parameters);
		TransactionConfig limit = TransactionConfig.builder().withTimeout(budget).build();
		AsyncSession session = this.driver.session(AsyncSession.class, this.sessions.reading());
		try {
			return soon(rows(session, query, values, limit), budget).stream()
				.map((row) -> this.shapes.as(row.asMap(), shape))
				.toList();
		}
		finally {
			session.closeAsync();
		}
	}

	/**
	 * At first by a transaction that begins and ends with the question: of three ways to
	 * the database and back, which is most of the time of a short question, one is left.
	 */
	private static CompletionStage<List<Record>> rows(AsyncSession session, String query, Map<String, Object> values,
			TransactionConfig limit) {
		return session.runAsync(query, values, limit)
			.thenCompose(ResultCursor::listAsync)
			.exceptionallyCompose((failure) -> isRetryable(failure) ? session.executeReadAsync(
					(transaction) -> transaction.runAsync(query, values).thenCompose(ResultCursor::listAsync), limit)
					: CompletableFuture.failedStage(failure));
	}

	private static boolean isRetryable(Throwable failure) {
		return failure instanceof RetryableException || failure.getCause() instanceof RetryableException;
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
	 * Goes through the rows of a question one by one, however many there are.
	 * @param question the file's name
	 * @param shape a record whose components are named after the columns
	 * @param each is given each row, in their order
	 * @throws GraphUnavailable if the database can't be asked
	 */
	public <T> void stream(String question, Class<T> shape, Consumer<T> each) {
		reaching(() -> {
			try (Session session = this.driver.session(this.sessions.reading())) {
				session.run(this.queries.get(question))
					.forEachRemaining((row) -> each.accept(this.shapes.as(row.asMap(), shape)));
				return question;
			}
		});
	}

	/**
	 * The questions of a folder as they stand in their files, for those who ask them
	 * themselves.
	 * @param folder such as {@code browser}
	 * @return whole texts by name without the folder, in the order of the names
	 */
	public Map<String, String> texts(String folder) {
		return this.queries.folder(folder);
	}

	/**
	 * Reads and writes in one transaction: all of it or nothing. The work may be tried
	 * again, so it must not change anything else.
	 * @param work what to do
	 * @return what the work returns
	 * @throws GraphUnavailable if the database can't be reached
	 * @throws GraphBusy if it can't do it now, even when tried again
	 */
	public <T extends @Nullable Object> T write(Function<Writing, T> work) {
		return reaching(() -> {
			try (Session session = this.driver.session(this.sessions.writing())) {
				return session.executeWrite((transaction) -> within(transaction, work));
			}
			finally {
				this.writes.incrementAndGet();
			}
		});
	}

	/**
	 * Reads and writes in one transaction of which nobody sees a part who asks for the
	 * {@link State} before and after. The database shows a commit piece by piece.
	 * @param work what to do
	 * @return what the work returns
	 * @throws GraphUnavailable if the database can't be reached
	 * @throws GraphBusy if it can't do it now, even when tried again
	 */
	public <T extends @Nullable Object> T writeAsOne(Function<Writing, T> work) {
		Map<String, String> commit = Map.of("commit", UUID.randomUUID().toString());
		AtomicBoolean announced = new AtomicBoolean();
		try {
			return write((writing) -> {
				end(announced, commit);
				T result = work.apply(writing);
				announced.set(true);
				write("load/commit-begins", commit);
				return result;
			});
		}
		finally {
			end(announced, commit);
		}
	}

	/** If it can't be told, it is forgotten by itself; what was done is done. */
	private void end(AtomicBoolean announced, Map<String, String> commit) {
		if (announced.getAndSet(false)) {
			try {
				write("load/commit-ends", commit);
			}
			catch (GraphUnavailable ex) {
				log.warn("That a commit has ended can't be told: others wait for a minute. {}", ex.getMessage());
			}
		}
	}

	private void write(String name, Map<String, String> parameters) {
		write((writing) -> {
			writing.write(name, parameters);
			return name;
		});
	}

	/**
	 * Counts the transactions that may have written through this object.
	 * @return more after each than before
	 */
	long writes() {
		return this.writes.get();
	}

	/**
	 * Looks whether the database answers.
	 * @throws GraphUnavailable at once if it doesn't
	 */
	public void verify() {
		try {
			soon(this.driver.verifyConnectivityAsync(), GRACE);
		}
		catch (Neo4jException ex) {
			throw new GraphUnavailable("Neo4j at " + this.address + " can't be used: " + ex.getMessage(), ex);
		}
	}

	/**
	 * Runs statements one after the other, each in a transaction of its own, as changes
	 * of the schema must be.
	 * @param statements Cypher
	 */
	void run(Stream<String> statements) {
		reaching(() -> {
			try (Session session = this.driver.session(this.sessions.writing())) {
				statements.forEach((statement) -> session.run(statement).consume());
				return statements;
			}
		});
	}

	Queries queries() {
		return this.queries;
	}

	/**
	 * Waits for an answer, but not for ever: a network that swallows everything, or a
	 * database that is stuck, says nothing for minutes.
	 */
	private <T extends @Nullable Object> T soon(CompletionStage<T> answer, Duration budget) {
		return reaching(() -> {
			try {
				return answer.toCompletableFuture().get(budget.plus(GRACE).toMillis(), TimeUnit.MILLISECONDS);
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (TimeoutException ex) {
				throw new GraphUnavailable(
						"Neo4j at " + this.address + " doesn't answer. See that it isn't stuck or overloaded.", ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw GraphUnavailable.stopped(ex);
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

	/** What didn't fit into memory won't at once when the driver tries it again. */
	private <T extends @Nullable Object> T within(TransactionContext transaction, Function<Writing, T> work) {
		try {
			return work.apply(writing(transaction));
		}
		catch (TransientException ex) {
			throw GraphBusy.isFull(ex) ? unavailable(ex) : ex;
		}
	}

	private <T extends @Nullable Object> T reaching(Supplier<T> work) {
		try {
			return work.get();
		}
		catch (Neo4jException ex) {
			if (ex.code().contains("TransactionTimedOut")) {
				throw new TookTooLong(ex);
			}
			throw unavailable(ex);
		}
	}

	private RuntimeException unavailable(Neo4jException failure) {
		return GraphUnavailable.of(failure, this.address, this.database)
			.<RuntimeException>map(Function.identity())
			.orElse(failure);
	}

	/**
	 * How the database is asked.
	 *
	 * @param reading for questions
	 * @param writing for all else
	 */
	private record Sessions(SessionConfig reading, SessionConfig writing) {
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
