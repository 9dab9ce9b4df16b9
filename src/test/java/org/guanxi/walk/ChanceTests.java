package org.guanxi.walk;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.guanxi.RandomGraphs;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.walk.Chance.Closeness;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ChanceTests {

	@Test
	void ofFewPairsAllAreTaken() {
		List<String> names = IntStream.range(0, 12).mapToObj((i) -> "c%02d".formatted(i)).toList();
		Adjacency chain = Drawn.of(names,
				IntStream.range(0, 11).mapToObj((i) -> partners(names.get(i), names.get(i + 1))).toList());
		Chance chance = new Chance();
		assertThat(chance.of(chain, 0, 3, 3)).hasValueSatisfying((end) -> {
			assertThat(end.pairs()).isEqualTo(20);
			assertThat(end.closerThan()).isEqualTo(0.7);
			assertThat(end.sentence())
				.isEqualTo("Closer than 70 % of 20 random pairs of entities with as many ties (1 and 2–4).");
		});
		assertThat(chance.of(chain, 5, 2, 3)).hasValueSatisfying((middle) -> {
			assertThat(middle.pairs()).isEqualTo(45);
			assertThat(middle.closerThan()).isEqualTo(0.46);
		});
		assertThat(chance.of(chain, 0, 11, 11)).as("one pair alone says nothing").isEmpty();
	}

	@Test
	void randomPairsComeNearTheShareOfAllPairs() {
		SmallGraph graph = together(new RandomGraphs(20161128, 200).graphs());
		Adjacency adjacency = Drawn.of(graph);
		TieFilter any = new TieFilter();
		any.status = List.of(Status.values()).stream().filter(Status::isOfTie).toList();
		List<Integer> alike = IntStream.range(0, adjacency.size())
			.filter((node) -> adjacency.degree(node) >= 5 && adjacency.degree(node) < 20)
			.boxed()
			.toList();
		double close = alike.stream()
			.mapToLong((node) -> graph.distances(adjacency.node(node).id(), any, 2)
				.keySet()
				.stream()
				.filter((id) -> !id.equals(adjacency.node(node).id()))
				.filter((id) -> alike.contains(adjacency.find(id).orElseThrow()))
				.count())
			.sum() / (double) (alike.size() * (alike.size() - 1));
		Optional<Closeness> found = new Chance().of(adjacency, alike.getFirst(), alike.getLast(), 2);
		assertThat(found)
			.hasValueSatisfying((closeness) -> assertThat(closeness.closerThan()).isCloseTo(1 - close, within(0.05)));
		assertThat(new Chance().of(adjacency, alike.getFirst(), alike.getLast(), 2)).isEqualTo(found);
	}

	private static SmallGraph together(List<SmallGraph> graphs) {
		return new SmallGraph(graphs.stream().flatMap((graph) -> graph.entities().stream()).toList(),
				graphs.stream().flatMap((graph) -> graph.ties().stream()).toList());
	}

	private static TieClaim partners(String one, String other) {
		return new TieClaim("s", "", one, TieType.PARTNERS_WITH, other, null, null, null, null, null, null, null, null,
				null, null, null, null, Status.ESTABLISHED, null, null, null);
	}

}
