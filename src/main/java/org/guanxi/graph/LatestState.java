package org.guanxi.graph;

import java.time.Duration;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The state of the graph as it was a moment ago, so that a thousand questions a second
 * don't all ask for it. What this process writes is seen at once, what others write after
 * that moment. While a load is being committed, it is the state before: who asks the
 * database by it finds out when asking for the state afterwards.
 */
@Component
public class LatestState {

	private final Graph graph;

	private final long age;

	private volatile @Nullable Seen seen;

	LatestState(Graph graph, @Value("${guanxi.state-age:50ms}") Duration age) {
		this.graph = graph;
		this.age = age.toNanos();
	}

	/**
	 * The state a moment ago.
	 * @return empty if nothing was ever loaded
	 * @throws GraphUnavailable if the database can't be asked
	 */
	public Optional<State> get() {
		Seen latest = this.seen;
		return (latest != null && isFresh(latest)) ? latest.state() : look();
	}

	/** Who comes while another looks waits for what that one sees. */
	private synchronized Optional<State> look() {
		Seen latest = this.seen;
		if (latest != null && isFresh(latest)) {
			return latest.state();
		}
		long writes = this.graph.writes();
		long at = System.nanoTime();
		Optional<State> state = State.now(this.graph);
		if (state.filter(State::committing).isPresent()) {
			if (latest != null && isBefore(latest.state(), state)) {
				return latest.state();
			}
			state = State.of(this.graph);
		}
		this.seen = new Seen(state, writes, at);
		return state;
	}

	/** What was seen long ago may be of facts before those that are there still. */
	private static boolean isBefore(Optional<State> seen, Optional<State> committing) {
		return seen.filter(State::loading).isEmpty() && seen.map(State::digest).equals(committing.map(State::digest));
	}

	private boolean isFresh(Seen latest) {
		return latest.writes() == this.graph.writes() && System.nanoTime() - latest.at() < this.age;
	}

	private record Seen(Optional<State> state, long writes, long at) {
	}

}
