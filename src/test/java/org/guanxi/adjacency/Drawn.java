package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;

import org.guanxi.RandomFolder;
import org.guanxi.RandomGraphs.SmallGraph;
import org.guanxi.fact.Status;
import org.guanxi.fact.Tie;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Ties;
import org.jspecify.annotations.Nullable;

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
	 * A large graph like that of {@link RandomFolder}.
	 * @param ties how many
	 * @param seed what chance begins with
	 * @return it in memory
	 */
	public static Adjacency large(int ties, long seed) {
		Random random = new Random(seed);
		int entities = 3 * ties / 10;
		Nodes nodes = new Nodes(IntStream.range(0, entities)
			.mapToObj((i) -> new Node("company-" + i, "Company", "Company " + i, "公司" + i))
			.toList());
		List<TieType> types = List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN, TieType.PARTNERS_WITH,
				TieType.CUSTOMER_OF, TieType.COMPETES_WITH, TieType.ACQUIRED, TieType.USES_TECHNOLOGY_OF,
				TieType.PARENT_OF);
		Terms terms = new Terms(null, null, null, "a rule", null, null, null, null, null, null, null, null, null,
				false);
		Edges edges = new Edges();
		for (int i = 0; i < ties; i++) {
			int subject = (i < entities) ? i : random.nextInt(entities);
			int object = RandomFolder.other(subject, entities, random);
			boolean planned = random.nextInt(4) == 0;
			LocalDate from = LocalDate.of(2000 + random.nextInt(20), 1, 1);
			String id = HexFormat.of().toHexDigits(random.nextLong());
			edges.add(new Edge(id, nodes.node(subject).id(), types.get(random.nextInt(types.size())),
					nodes.node(object).id(), planned ? Status.PLANNED : Status.ESTABLISHED, planned ? 0.5 : 0.9,
					List.of("source-" + random.nextInt(100)), List.of(id), terms, from, null, from.plusYears(1),
					from.plusYears(2), null, null, null), subject, object);
		}
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
		Terms terms = new Terms(tie.role(), null, null, tie.confidenceRule(), word(tie.from()), word(tie.fromBasis()),
				word(tie.until()), word(tie.untilBasis()), word(tie.asOf()), null, null, tie.percentMin(),
				tie.percentMax(), tie.disputed());
		List<String> claims = tie.claims().stream().filter((claim) -> HexFormat.isHexDigit(claim.charAt(0))).toList();
		return new Edge(tie.id(), tie.subject(), tie.type(), tie.object(), tie.status(), tie.confidence(),
				tie.sources(), claims, terms, tie.mayHoldFrom(), tie.mayHoldUntil(), tie.holdsFrom(), tie.holdsUntil(),
				null, null, null);
	}

	private static @Nullable String word(@Nullable Object said) {
		return Objects.toString(said, null);
	}

}
