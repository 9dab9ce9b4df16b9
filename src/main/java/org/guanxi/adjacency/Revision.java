package org.guanxi.adjacency;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;

/**
 * What loads have changed since all ties were read. That alone is read, and put into a
 * copy of them: loads keep between whom they derived ties anew, and of these two all ties
 * are read.
 */
final class Revision {

	/** Between so many pairs ties are read at once. */
	private static final int PAGE = 5000;

	/** More pairs, if they are a good part of all ties, are read no faster than all. */
	private static final int FEW = 10_000;

	private static final int PART = 4;

	private final Graph graph;

	private final Adjacency before;

	/**
	 * Prepares to read.
	 * @param graph holds the facts as they are now
	 * @param before all ties as they were
	 */
	Revision(Graph graph, Adjacency before) {
		this.graph = graph;
		this.before = before;
	}

	/**
	 * Reads what has changed.
	 * @param digest of the facts now
	 * @return all ties as they are now; empty if nobody knows what has changed, or it is
	 * too much: then all must be read
	 */
	Optional<Adjacency> read(String digest) {
		List<Load> loads = this.graph.ask("adjacency/loads", Map.of("digest", this.before.digest()), Load.class);
		if (loads.isEmpty() || loads.stream().anyMatch((load) -> load.pages() == null)) {
			return Optional.empty();
		}
		Map<String, List<Long>> since = Map.of("loads", loads.stream().map(Load::number).toList());
		List<Derived> pages = this.graph.ask("adjacency/derived", since, Derived.class);
		if (pages.size() != loads.stream().mapToLong(Load::kept).sum()
				|| pages.stream().mapToLong(Derived::size).sum() > Math.max(FEW, this.before.ties() / PART)) {
			return Optional.empty();
		}
		Set<Pair> pairs = new LinkedHashSet<>();
		pages.forEach((page) -> page.pairs().forEach(pairs::add));
		Map<String, Optional<Node>> changed = new HashMap<>();
		this.graph.ask("adjacency/changed-entities", since, Changed.class)
			.forEach((entity) -> changed.put(entity.id(), Optional.ofNullable(entity.node())));
		Nodes nodes = this.before.nodes().with(changed);
		BitSet gone = between(pairs);
		int[] numbers = this.before.nodes().numbersIn(nodes);
		return isWhole(numbers, gone) ? Optional.of(adjacency(digest, nodes, numbers, gone, List.copyOf(pairs)))
				: Optional.empty();
	}

	private Adjacency adjacency(String digest, Nodes nodes, int[] numbers, BitSet gone, List<Pair> pairs) {
		Edges edges = this.before.edges().without(gone, numbers);
		for (int from = 0; from < pairs.size(); from += PAGE) {
			List<Pair> page = pairs.subList(from, Math.min(from + PAGE, pairs.size()));
			this.graph
				.ask("adjacency/between",
						Map.of("subjects", page.stream().map(Pair::one).toList(), "objects",
								page.stream().map(Pair::other).toList()),
						Edge.Row.class)
				.stream()
				.map(Edge.Row::tie)
				.forEach((tie) -> edges.add(tie, nodes.find(tie.subject()).orElseThrow(),
						nodes.find(tie.object()).orElseThrow()));
		}
		edges.inOrder();
		return new Adjacency(digest, nodes, edges);
	}

	/** The ties between these, as they were. */
	private BitSet between(Set<Pair> pairs) {
		BitSet ties = new BitSet(this.before.ties());
		pairs.forEach((pair) -> {
			OptionalInt one = this.before.find(pair.one());
			OptionalInt other = this.before.find(pair.other());
			if (one.isPresent() && other.isPresent()) {
				steps(one.getAsInt(), other.getAsInt()).map(this.before::tieOf).forEach(ties::set);
			}
		});
		return ties;
	}

	private IntStream steps(int one, int other) {
		return IntStream.range(this.before.firstStep(one, other), this.before.endOfSteps(one))
			.takeWhile((step) -> this.before.neighbour(step) == other);
	}

	/** Whether no tie is left to an entity that is gone. */
	private boolean isWhole(int[] numbers, BitSet gone) {
		return IntStream.range(0, numbers.length)
			.filter((node) -> numbers[node] < 0)
			.flatMap((node) -> IntStream.range(this.before.firstStep(node), this.before.endOfSteps(node)))
			.allMatch((step) -> gone.get(this.before.tieOf(step)));
	}

	/**
	 * A load.
	 *
	 * @param number of the load
	 * @param pages on how many it kept what it derived; absent if it didn't keep it
	 */
	private record Load(long number, @Nullable Long pages) {

		long kept() {
			return (this.pages != null) ? this.pages : 0;
		}

	}

	/**
	 * A page of what a load derived.
	 *
	 * @param subjects the entities on the left
	 * @param objects those on the right
	 */
	private record Derived(List<String> subjects, List<String> objects) {

		int size() {
			return this.subjects.size();
		}

		List<Pair> pairs() {
			List<Pair> pairs = new ArrayList<>(size());
			for (int i = 0; i < size(); i++) {
				pairs.add(Pair.of(this.subjects.get(i), this.objects.get(i)));
			}
			return pairs;
		}

	}

	/**
	 * Two entities, whichever way they are tied.
	 *
	 * @param one the lesser id
	 * @param other the greater id
	 */
	private record Pair(String one, String other) {

		static Pair of(String one, String other) {
			return (one.compareTo(other) <= 0) ? new Pair(one, other) : new Pair(other, one);
		}

	}

	private record Changed(String id, @Nullable Node node) {
	}

}
