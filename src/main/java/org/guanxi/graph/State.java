package org.guanxi.graph;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
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
 */
public record State(@Nullable String digest, @Nullable String status, @Nullable String dataset,
		@Nullable String location, @Nullable String process, @Nullable Long done, @Nullable Long total) {

	/** All facts are in. */
	public static final String READY = "ready";

	/** A bulk load is under way, or was interrupted. */
	public static final String LOADING = "loading";

	/** It is one node: what takes longer is no long question but a database in need. */
	private static final Duration BUDGET = Duration.ofSeconds(3);

	/**
	 * The state now.
	 * @param graph what to ask
	 * @return empty if nothing was ever loaded
	 * @throws GraphUnavailable if the database can't be asked
	 */
	public static Optional<State> of(Graph graph) {
		return graph.ask("graph/state", Map.of(), State.class, BUDGET).stream().findFirst();
	}

	public boolean loading() {
		return LOADING.equals(this.status);
	}

	/**
	 * Whether the process that loads is still there, as far as this machine can tell.
	 * @return {@code false} if it is this process itself, or gone
	 */
	public boolean alive() {
		String process = Objects.requireNonNullElse(this.process, "");
		String id = process.substring(0, Math.max(0, process.indexOf('@')));
		return !process.equals(thisProcess()) && process.endsWith("@" + host()) && !id.isEmpty()
				&& ProcessHandle.of(Long.parseLong(id)).isPresent();
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
