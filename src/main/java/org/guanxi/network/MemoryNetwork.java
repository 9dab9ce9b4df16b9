package org.guanxi.network;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;

/** Looks around in memory. */
final class MemoryNetwork {

	private final Adjacency adjacency;

	private final NetworkQuestion question;

	private final Filter filter;

	MemoryNetwork(Adjacency adjacency, NetworkQuestion question) {
		this.adjacency = adjacency;
		this.question = question;
		this.filter = new Filter(adjacency, question.wanted());
	}

	Around around(String id) {
		int start = this.adjacency.find(id).orElseThrow();
		List<Integer> nodes = new ArrayList<>(this.question.limit + 2);
		try (Workspace workspace = this.adjacency.workspace()) {
			int count = reach(start, workspace);
			IntStream.range(1, count)
				.mapToLong((i) -> place(workspace.out[i], workspace))
				.sorted()
				.limit(this.question.limit + 1)
				.forEach((place) -> nodes.add((int) place));
		}
		List<Integer> shown = new ArrayList<>(nodes.subList(0, Math.min(nodes.size(), this.question.limit)));
		shown.add(start);
		return new Around(Around.MEMORY, nodes.stream().map((node) -> this.adjacency.node(node).id()).toList(),
				among(shown));
	}

	/** Comes to all entities within the depth, and tells how many, with the start. */
	private int reach(int start, Workspace workspace) {
		workspace.setFromStart(start, 0);
		workspace.out[0] = start;
		int count = 1;
		int layer = 0;
		for (int depth = 1; depth <= this.question.depth; depth++) {
			int last = count;
			for (int i = layer; i < last; i++) {
				int node = workspace.out[i];
				for (int step = this.adjacency.firstStep(node); step < this.adjacency.endOfSteps(node); step++) {
					int next = this.adjacency.neighbour(step);
					if (workspace.fromStart(next) < 0 && this.filter.passes(step, true)) {
						workspace.setFromStart(next, depth);
						workspace.out[count++] = next;
					}
				}
			}
			layer = last;
		}
		return count;
	}

	/** Sorts by distance, then by fewer ties last, then by id. */
	private long place(int node, Workspace workspace) {
		long ties = Math.min(this.adjacency.degree(node), (1 << 28) - 1);
		return (long) workspace.fromStart(node) << 60 | ((1 << 28) - 1 - ties) << 32 | node;
	}

	private List<String> among(List<Integer> shown) {
		BitSet among = new BitSet(this.adjacency.size());
		shown.forEach(among::set);
		List<Integer> ties = new ArrayList<>();
		for (int node : shown) {
			for (int step = this.adjacency.firstStep(node); step < this.adjacency.endOfSteps(node); step++) {
				int tie = this.adjacency.tieOf(step);
				if (this.adjacency.isOut(step) && among.get(this.adjacency.neighbour(step))
						&& this.filter.admits(tie)) {
					ties.add(tie);
				}
			}
		}
		return ties.stream()
			.sorted(Comparator.<Integer>comparingInt((tie) -> -this.adjacency.hundredths(tie))
				.thenComparing(Comparator.naturalOrder()))
			.limit(this.question.ties() + 1)
			.map(this.adjacency::tie)
			.toList();
	}

}
