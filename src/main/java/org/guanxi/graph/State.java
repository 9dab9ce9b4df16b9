package org.guanxi.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The state of the graph: which facts it holds, and whether a bulk load is under way.
 *
 * @param digest names what it holds; absent before the first load is done
 * @param status {@link #READY} or {@link #LOADING}
 * @param dataset the dataset that is being loaded
 * @param location the folder that it is loaded from, empty if it is the shipped one
 * @param process who loads it
 * @param done how many facts are through
 * @param total how many there are
 * @param at when it was last written
 * @param committing whether a load is being committed, so that what is read now may be
 * partly of the facts before and partly of those after
 */
public record State(@Nullable String digest, @Nullable String status, @Nullable String dataset,
		@Nullable String location, @Nullable String process, @Nullable Long done, @Nullable Long total,
		@Nullable String at, boolean committing) {

	/** All facts are in. */
	public static final String READY = "ready";

	/** A bulk load is under way, or was interrupted. */
	public static final String LOADING = "loading";

	private static final Duration SILENCE = Duration.ofMinutes(5);

	/** It is one node: what takes longer is no long question but a database in need. */
	private static final Duration BUDGET = Duration.ofSeconds(3);

	/**
	 * A commit of 100,000 changes takes seconds, more on a machine that has enough to do;
	 * nobody believes an announcement that is older.
	 */
	private static final Duration PATIENCE = Duration.ofMinutes(1);

	private static final Duration FIRST_LOOK = Duration.ofMillis(10);

	/** Hundreds may be waiting for a database that has enough to do. */
	private static final Duration LAST_LOOK = Duration.ofMillis(320);

	/**
	 * The state now. While a load is being committed, it waits until that is done: the
	 * database shows a commit piece by piece.
	 * @param graph what to ask
	 * @return empty if nothing was ever loaded
	 * @throws GraphUnavailable if the database can't be asked, or if that takes too long
	 */
	public static Optional<State> of(Graph graph) {
		Instant patience = Instant.now().plus(PATIENCE);
		Duration pause = FIRST_LOOK;
		Optional<State> state = now(graph);
		while (state.filter(State::committing).isPresent()) {
			if (Instant.now().isAfter(patience) || !slept(pause)) {
				throw new GraphUnavailable("A load is being committed. Try again when it is done.");
			}
			pause = (pause.compareTo(LAST_LOOK) < 0) ? pause.multipliedBy(2) : pause;
			state = now(graph);
		}
		return state;
	}

	/** The state, or that of a moment at which it is being changed. */
	static Optional<State> now(Graph graph) {
		return graph.ask("graph/state", Map.of(), State.class, BUDGET).stream().findFirst();
	}

	private static boolean slept(Duration pause) {
		try {
			Thread.sleep(pause);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	/**
	 * The state as a transaction finds it, and keeps all others from changing it until
	 * the transaction ends: who asks so may act on it.
	 * @param writing the transaction
	 * @return empty if nothing was ever loaded
	 */
	public static Optional<State> locked(Graph.Writing writing) {
		writing.write("load/lock", Map.of("process", thisProcess()));
		return writing.ask("graph/state", Map.of(), State.class).stream().findFirst();
	}

	public boolean loading() {
		return LOADING.equals(this.status);
	}

	/**
	 * Whether the process that loads is still there. On this machine that is plain; of
	 * another one it is known by whether it has written within the last five minutes.
	 * @return {@code false} if it is this process itself, or gone
	 */
	public boolean alive() {
		String process = Objects.requireNonNullElse(this.process, "");
		int at = process.indexOf('@');
		if (at < 0 || process.equals(thisProcess())) {
			return false;
		}
		Instant written = (this.at != null) ? ZonedDateTime.parse(this.at).toInstant() : Instant.MIN;
		return process.substring(at + 1).equals(host()) ? ProcessHandle.of(Long.parseLong(process.substring(0, at)))
			.filter((handle) -> startedBefore(handle, written))
			.isPresent() : written.isAfter(Instant.now().minus(SILENCE));
	}

	/** One that has started since is another process with the same number. */
	private static boolean startedBefore(ProcessHandle process, Instant written) {
		return process.info().startInstant().filter((start) -> start.isAfter(written.plus(SILENCE))).isEmpty();
	}

	/**
	 * This process.
	 * @return process id and host
	 */
	public static String thisProcess() {
		return ProcessHandle.current().pid() + "@" + host();
	}

	private static String host() {
		try {
			return InetAddress.getLocalHost().getHostName();
		}
		catch (UnknownHostException ex) {
			return "localhost";
		}
	}

}
