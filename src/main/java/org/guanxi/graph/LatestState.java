package org.guanxi.graph;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The state of the graph as it was a moment ago, so that a thousand questions a second
 * don't all ask for it, and hardly one of them waits for it: it is looked at again before
 * it is too old, as long as somebody asks. What this process writes is seen at once, what
 * others write after that moment. While a load is being committed, it is the state
 * before: who asks the database by it finds out when asking for the state afterwards.
 */
@Component
public class LatestState {

	private static final Logger log = LoggerFactory.getLogger(LatestState.class);

	private final Graph graph;

	private final long age;

	private volatile @Nullable Seen seen;

	private final AtomicBoolean ahead = new AtomicBoolean();

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
		if (latest == null || !isYoungerThan(this.age, latest)) {
			return look(this.age);
		}
		if (!isYoungerThan(this.age / 2, latest)) {
			lookAhead();
		}
		return latest.state();
	}

	/** If it can't look now, who comes when it is too old finds out why. */
	private void lookAhead() {
		if (this.ahead.compareAndSet(false, true)) {
			Thread.startVirtualThread(() -> {
				try {
					look(this.age / 2);
				}
				catch (RuntimeException ex) {
					log.debug("The state of the graph can't be looked at ahead", ex);
				}
				finally {
					this.ahead.set(false);
				}
			});
		}
	}

	/** Who comes while another looks waits for what that one sees. */
	private synchronized Optional<State> look(long young) {
		Seen latest = this.seen;
		if (latest != null && isYoungerThan(young, latest)) {
			return latest.state();
		}
		long writes = this.graph.writes();
		long at = System.nanoTime();
		Optional<State> state = State.now(this.graph);
		if (state.filter(State::committing).isPresent()) {
			if (latest != null && isBefore(latest.state(), state)) {
				this.seen = new Seen(latest.state(), writes, at);
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

	private boolean isYoungerThan(long age, Seen latest) {
		return latest.writes() == this.graph.writes() && System.nanoTime() - latest.at() < age;
	}

	private record Seen(Optional<State> state, long writes, long at) {
	}

}
