package org.guanxi.graph;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** The database shows a commit piece by piece, and nobody takes a piece for the whole. */
@GuanxiTest
class CommitTests {

	private static final Map<String, Object> COMMIT = Map.of("commit", "ours");

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void whoAsksWhileALoadIsCommittedWaitsUntilThatIsDone() throws Exception {
		digest("one");
		write("load/commit-begins", COMMIT);
		CompletableFuture<Optional<State>> asked = CompletableFuture.supplyAsync(() -> State.of(this.graph));
		Thread.sleep(200);
		assertThat(asked).isNotDone();
		digest("two");
		write("load/commit-ends", COMMIT);
		assertThat(asked.get(5, TimeUnit.SECONDS).map(State::digest)).isEqualTo(Optional.of("two"));
	}

	@Test
	void theStateBeforeIsTheLatestUntilThen() {
		LatestState latest = new LatestState(this.graph, Duration.ZERO);
		digest("one");
		assertThat(latest.get().map(State::digest)).isEqualTo(Optional.of("one"));
		write("load/commit-begins", COMMIT);
		assertThat(latest.get().map(State::digest)).isEqualTo(Optional.of("one"));
		write("load/commit-ends", COMMIT);
		digest("two");
		assertThat(latest.get().map(State::digest)).isEqualTo(Optional.of("two"));
	}

	@Test
	void whatWasSeenLongAgoIsNotTheStateBefore() throws Exception {
		LatestState latest = new LatestState(this.graph, Duration.ZERO);
		digest("one");
		assertThat(latest.get().map(State::digest)).isEqualTo(Optional.of("one"));
		digest("two");
		write("load/commit-begins", COMMIT);
		CompletableFuture<Optional<State>> asked = CompletableFuture.supplyAsync(latest::get);
		Thread.sleep(200);
		assertThat(asked).isNotDone();
		write("load/commit-ends", COMMIT);
		assertThat(asked.get(5, TimeUnit.SECONDS).map(State::digest)).isEqualTo(Optional.of("two"));
	}

	@Test
	void nobodyEndsTheCommitOfAnother() {
		digest("one");
		write("load/commit-begins", Map.of("commit", "theirs"));
		write("load/commit-ends", COMMIT);
		assertThat(State.now(this.graph)).get().matches(State::committing);
	}

	@Test
	void aCommitThatNobodyEndsIsForgotten() {
		digest("one");
		this.driver.executableQuery("CREATE (:State {id: 'commit', until: datetime() + duration({milliseconds: 300})})")
			.execute();
		assertThat(State.of(this.graph)).get().matches((state) -> "one".equals(state.digest()) && !state.committing());
	}

	@Test
	void theFirstFactsAreWaitedForToo() throws Exception {
		write("load/commit-begins", COMMIT);
		CompletableFuture<Optional<State>> asked = CompletableFuture.supplyAsync(() -> State.of(this.graph));
		Thread.sleep(200);
		assertThat(asked).isNotDone();
		write("load/commit-ends", COMMIT);
		assertThat(asked.get(5, TimeUnit.SECONDS)).isEmpty();
	}

	@Test
	void whatIsWrittenAsOneIsThereAndNothingIsBeingCommittedAfterwards() {
		assertThat(this.graph.<String>writeAsOne((writing) -> {
			writing.write("load/state", Map.of("state", Map.of("digest", "one")));
			return "done";
		})).isEqualTo("done");
		assertThat(State.now(this.graph)).get().matches((state) -> "one".equals(state.digest()) && !state.committing());
	}

	@Test
	void whatFailsIsNotWrittenNorAnnounced() {
		assertThatIllegalStateException().isThrownBy(() -> this.graph.<String>writeAsOne((writing) -> {
			writing.write("load/state", Map.of("state", Map.of("digest", "one")));
			throw new IllegalStateException("no");
		}));
		assertThat(State.now(this.graph)).isEmpty();
	}

	private void digest(String digest) {
		write("load/state", Map.of("state", Map.of("digest", digest)));
	}

	private void write(String name, Map<String, Object> parameters) {
		this.graph.write((writing) -> {
			writing.write(name, parameters);
			return name;
		});
	}

}
