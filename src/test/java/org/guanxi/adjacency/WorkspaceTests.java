package org.guanxi.adjacency;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WorkspaceTests {

	@Test
	void whoComesWhenAllAreLentIsSentAwayInTime() {
		Adjacency adjacency = Drawn.of(List.of("a", "b"), List.of());
		List<Workspace> lent = all(adjacency);
		assertThat(lent).hasSize(4 * Math.max(2, Runtime.getRuntime().availableProcessors()));
		lent.getFirst().close();
		assertThat(adjacency.workspace(soon()))
			.hasValueSatisfying((again) -> assertThat(again).isSameAs(lent.getFirst()));
	}

	@Test
	void noMoreAreKeptThanThereAreProcessors() {
		Adjacency adjacency = Drawn.of(List.of("a", "b"), List.of());
		List<Workspace> before = all(adjacency);
		before.forEach(Workspace::close);
		assertThat(all(adjacency)).filteredOn(before::contains)
			.hasSize(Math.max(2, Runtime.getRuntime().availableProcessors()));
	}

	private static List<Workspace> all(Adjacency adjacency) {
		return Stream.generate(() -> adjacency.workspace(soon()))
			.takeWhile(Optional::isPresent)
			.map(Optional::get)
			.toList();
	}

	@Test
	void aWorkspaceForgetsTheSearchBefore() {
		Adjacency adjacency = Drawn.of(List.of("a", "b"), List.of());
		for (int i = 0; i < 3; i++) {
			try (Workspace workspace = adjacency.workspace()) {
				assertThat(workspace.fromStart(1)).isEqualTo(-1);
				assertThat(workspace.fromEnd(1)).isEqualTo(-1);
				assertThat(workspace.isClosed(1)).isFalse();
				workspace.setFromStart(1, 1000);
				workspace.setFromEnd(1, 0);
				workspace.close(1);
				assertThat(workspace.fromStart(1)).isEqualTo(Workspace.FAR);
			}
		}
	}

	private static long soon() {
		return System.nanoTime() + 20_000_000;
	}

}
