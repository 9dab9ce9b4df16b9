package org.guanxi.adjacency;

import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;

import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.fact.Tie;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.Ties;

/** Draws the adjacency of a small graph, without a database. */
public final class Drawn {

	private Drawn() {
	}

	/**
	 * The adjacency of what was told.
	 * @param graph a small graph
	 * @return it in memory
	 */
	public static Adjacency of(SmallGraph graph) {
		return of(graph.entities(), graph.ties().stream().map((told) -> told.claim()).toList());
	}

	/**
	 * The adjacency of claims, each of which makes a tie of its own, by undated sources.
	 * @param entities ids
	 * @param claims any
	 * @return it in memory
	 */
	public static Adjacency of(Collection<String> entities, Collection<TieClaim> claims) {
		Nodes nodes = new Nodes(entities.stream().map((id) -> new Node(id, "Company", id, null)).toList());
		Edges edges = new Edges();
		claims.stream()
			.flatMap((claim) -> Ties.of(List.of(claim)).stream())
			.sorted(Comparator.comparing(Tie::id))
			.forEach((tie) -> edges.add(edge(tie), nodes.find(tie.subject()).orElseThrow(),
					nodes.find(tie.object()).orElseThrow()));
		edges.inOrder();
		return new Adjacency("drawn", nodes, edges);
	}

	/**
	 * The id that a claim's tie has.
	 * @param claim a claim
	 * @return 16 hex digits
	 */
	public static String tie(TieClaim claim) {
		return Ties.of(List.of(claim)).getFirst().id();
	}

	private static Edge edge(Tie tie) {
		Terms terms = new Terms(tie.role(), null, null, tie.confidenceRule(), null, null, null, null, null, null, null,
				null, null, tie.disputed());
		List<String> claims = tie.claims().stream().filter((claim) -> HexFormat.isHexDigit(claim.charAt(0))).toList();
		return new Edge(tie.id(), tie.subject(), tie.type(), tie.object(), tie.status(), tie.confidence(),
				tie.sources(), claims, terms, tie.mayHoldFrom(), tie.mayHoldUntil(), tie.holdsFrom(), tie.holdsUntil(),
				null, null, null);
	}

}
