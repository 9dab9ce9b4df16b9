package org.guanxi.adjacency;

import java.time.Duration;
import java.util.ArrayList;
import java.util.ConcurrentModificationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.annotation.PreDestroy;
import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.graph.State;
import org.guanxi.graph.TookTooLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The adjacency of the facts as they are now. When the digest of the graph changes,
 * whoever changed it, what has changed is read in the background, or all of it if nobody
 * knows what has, and a new one is swapped in at once.
 */
@Component
public class Index {

	/** What an entity and its names take, on an average. */
	private static final long BYTES_PER_ENTITY = 250;

	/** What a tie takes while the index is built. */
	private static final long BYTES_PER_TIE = 250;

	/** How long who can't do without one waits for it. */
	private static final Duration SOON = Duration.ofSeconds(10);

	/** What is being built when it is asked for may be of the facts before. */
	private static final int TRIES = 2;

	private static final Logger log = LoggerFactory.getLogger(Index.class);

	private final Graph graph;

	private final long budget;

	private final long patience;

	private final ScheduledExecutorService builder = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("index").factory());

	private volatile @Nullable Adjacency current;

	private volatile @Nullable String tooLarge;

	private @Nullable CompletableFuture<@Nullable Void> building;

	Index(Graph graph, @Value("${guanxi.index-memory:}") @Nullable DataSize budget,
			@Value("${guanxi.index-patience:500}") long patience) {
		this.graph = graph;
		this.budget = (budget != null) ? budget.toBytes() : Runtime.getRuntime().maxMemory() / 2;
		this.patience = TimeUnit.MILLISECONDS.toNanos(patience);
		this.builder.scheduleWithFixedDelay(this::follow, 2, 2, TimeUnit.SECONDS);
	}

	/**
	 * The adjacency of one state of the graph, for who can't do without: it is waited for
	 * up to ten seconds.
	 * @param digest of the state
	 * @return empty if it isn't built by then, and if it is too large for its memory
	 */
	public Optional<Adjacency> at(String digest) {
		return by(System.nanoTime() + SOON.toNanos(), digest);
	}

	/**
	 * The adjacency of one state of the graph, for who has little time.
	 * @param digest of the state
	 * @param budget how long to wait until it is built; for the first since the program
	 * started, which takes longer than that, no more than half a second
	 * @return empty if it isn't built by then, and if it is too large for its memory
	 */
	public Optional<Adjacency> at(String digest, Duration budget) {
		long wait = (this.current != null) ? budget.toNanos() : Math.min(this.patience, budget.toNanos());
		return by(System.nanoTime() + wait, digest);
	}

	private Optional<Adjacency> by(long deadline, String digest) {
		for (int tries = 0; tries < TRIES && !isOf(digest) && !isTooLarge(digest); tries++) {
			await(rebuild(), deadline);
		}
		return Optional.ofNullable(this.current).filter((built) -> built.digest().equals(digest));
	}

	/**
	 * Whether it is known that there will be no adjacency of one state of the graph.
	 * @param digest of the state
	 * @return whether it is too large for its memory
	 */
	public boolean isTooLarge(String digest) {
		return digest.equals(this.tooLarge);
	}

	private boolean isOf(String digest) {
		Adjacency adjacency = this.current;
		return adjacency != null && adjacency.digest().equals(digest);
	}

	private void await(CompletableFuture<@Nullable Void> built, long deadline) {
		try {
			built.get(deadline - System.nanoTime(), TimeUnit.NANOSECONDS);
		}
		catch (TimeoutException | ExecutionException ex) {
			log.debug("The index isn't ready", ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	private synchronized CompletableFuture<@Nullable Void> rebuild() {
		CompletableFuture<@Nullable Void> under = this.building;
		if (under == null || under.isDone()) {
			under = CompletableFuture.runAsync(this::build, this.builder);
			this.building = under;
		}
		return under;
	}

	/** Notices what others have changed before anybody asks. */
	private void follow() {
		try {
			build();
		}
		catch (GraphUnavailable | TookTooLong | ConcurrentModificationException ex) {
			log.debug("The index can't be built now", ex);
		}
		catch (RuntimeException | OutOfMemoryError ex) {
			log.error("The index can't be built", ex);
		}
	}

	private @Nullable Facts wanted() {
		return State.of(this.graph)
			.filter((state) -> !state.loading())
			.map((state) -> new Facts(state.digest(), state.at()))
			.orElse(null);
	}

	/**
	 * Facts that are changed and changed back meanwhile have the digest that they had.
	 */
	private void build() {
		Facts facts = wanted();
		Adjacency before = this.current;
		String had = (before != null) ? before.digest() : null;
		while (facts != null && facts.digest() != null && !facts.digest().equals(had) && !isTooLarge(facts.digest())) {
			Adjacency built = built(facts.digest(), before);
			Facts after = wanted();
			if (facts.equals(after)) {
				this.current = built;
				this.tooLarge = (built == null) ? facts.digest() : null;
				return;
			}
			facts = after;
		}
	}

	private @Nullable Adjacency built(String digest, @Nullable Adjacency before) {
		Size size = this.graph.askOne("adjacency/size", Map.of(), Size.class).orElseThrow();
		long bytes = size.entities() * BYTES_PER_ENTITY + size.ties() * BYTES_PER_TIE;
		try {
			if (bytes <= this.budget) {
				return changed(digest, before).orElseGet(() -> read(digest));
			}
		}
		catch (OutOfMemoryError ex) {
			log.debug("The index takes more than was reckoned, or others take it", ex);
		}
		log.warn(
				"The {} ties don't fit into the {} MB that the index may take: paths and networks are asked of the "
						+ "database, which is slower. Give the program more memory (-Xmx), or set guanxi.index-memory.",
				size.ties(), this.budget / 1_000_000);
		return null;
	}

	private Optional<Adjacency> changed(String digest, @Nullable Adjacency before) {
		try {
			return (before != null) ? new Revision(this.graph, before).read(digest) : Optional.empty();
		}
		catch (TookTooLong | NoSuchElementException ex) {
			log.debug("What has changed can't be told", ex);
			return Optional.empty();
		}
	}

	private Adjacency read(String digest) {
		List<Node> named = new ArrayList<>();
		this.graph.stream("adjacency/entities", Node.class, named::add);
		Nodes nodes = new Nodes(named);
		Map<String, Integer> numbers = HashMap.newHashMap(nodes.size());
		for (int i = 0; i < nodes.size(); i++) {
			numbers.put(nodes.node(i).id(), i);
		}
		Edges edges = new Edges();
		this.graph.stream("adjacency/ties", Edge.Row.class, (row) -> {
			Edge tie = row.tie();
			edges.add(tie, number(numbers, tie.subject()), number(numbers, tie.object()));
		});
		edges.inOrder();
		return new Adjacency(digest, nodes, edges);
	}

	/** An entity that has come since the others were read: all must be read again. */
	private static int number(Map<String, Integer> numbers, String id) {
		Integer number = numbers.get(id);
		if (number == null) {
			throw new ConcurrentModificationException("Entity " + id + " came while the index was built");
		}
		return number;
	}

	@PreDestroy
	void stop() {
		this.builder.shutdownNow();
	}

	private record Size(long entities, long ties) {
	}

	/**
	 * What there is to be read.
	 *
	 * @param digest of the facts
	 * @param at when they were last loaded
	 */
	private record Facts(@Nullable String digest, @Nullable String at) {
	}

}
