package org.guanxi.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.answer.Sentence;
import org.guanxi.compare.Compared.Figures;
import org.guanxi.compare.Compared.InCommon;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what two entities have in common: ties in memory, figures in the database.
 */
@Component
class Comparisons {

	/** So many kinds of figures are shown at most. */
	private static final int MOST_KINDS = 50;

	private static final String NOTHING = "Nothing is shared: %s and %s have nobody and nothing directly in common, "
			+ "and no figures of their own of one measure and unit, under these filters and in this dataset.";

	private static final String NOTHING_ZH = "在此筛选条件和数据集下，%s和%s没有任何直接的共同之处，也没有各自的同一指标和单位的数据。";

	private final Graph graph;

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	Comparisons(Graph graph, Index index, Entities entities, Evidence evidence) {
		this.graph = graph;
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Compares two entities.
	 * @param question which two, by which ties, and when
	 * @param digest of the facts to rest on
	 * @return what both have
	 * @throws NoSuch if there is no such entity or source, naming all of them
	 * @throws NoIndex if there is no index of these facts
	 */
	Found<Compared> of(CompareQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		this.entities.require(Map.of("ids", question.ids), question, memory);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		int one = adjacency.find(question.ids.getFirst()).orElseThrow();
		int other = adjacency.find(question.ids.getLast()).orElseThrow();
		List<InBoth> aspects = Arrays.stream(Aspect.values())
			.map((aspect) -> new InBoth(adjacency, question, aspect, one, other))
			.toList();
		List<Integer> between = new Neighbours(adjacency, question, one).ties(other);
		Map<String, CitedTie> cited = this.evidence.ties(Stream
			.concat(between.stream().limit(question.limit),
					aspects.stream().flatMap((aspect) -> aspect.ties().stream()))
			.distinct()
			.map(adjacency::tie)
			.toList(), question, memory);
		List<Kind> kinds = kinds(question);
		Compared compared = compared(NamedEntity.of(adjacency.node(one)), NamedEntity.of(adjacency.node(other)),
				between.stream().map(adjacency::tie).toList(), aspects,
				figures(kinds.stream().limit(MOST_KINDS).toList(), question), cited);
		boolean more = compared.isCut();
		return more ? Found.cut(compared, "limit", question.limit)
				: (kinds.size() > MOST_KINDS) ? Found.cut(compared, "figures", MOST_KINDS) : Found.all(compared);
	}

	private static Compared compared(NamedEntity one, NamedEntity other, List<String> between, List<InBoth> aspects,
			List<Figures> figures, Map<String, CitedTie> cited) {
		List<InCommon> common = aspects.stream().map((aspect) -> aspect.shown(one, other, cited)).toList();
		List<CitedTie> ties = between.stream().map(cited::get).filter(Objects::nonNull).toList();
		boolean nothing = figures.isEmpty() && common.stream().allMatch((aspect) -> aspect.shared().isEmpty());
		return new Compared(one, other, ties, between.size() - ties.size(), common, figures,
				nothing ? NOTHING.formatted(one.name(), other.name()) : null,
				nothing ? NOTHING_ZH.formatted(Sentence.chinese(one), Sentence.chinese(other)) : null);
	}

	private List<Kind> kinds(CompareQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("one", question.ids.getFirst());
		parameters.put("other", question.ids.getLast());
		parameters.put("statuses", question.status);
		parameters.put("sources", question.source.isEmpty() ? null : question.source);
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		parameters.put("limit", question.limit);
		parameters.put("most", MOST_KINDS + 1);
		return this.graph.ask("compare/figures", parameters, Kind.class);
	}

	private List<Figures> figures(List<Kind> kinds, CompareQuestion question) {
		if (kinds.isEmpty()) {
			return List.of();
		}
		Map<String, CitedClaim> claims = this.evidence
			.claims(kinds.stream()
				.flatMap((kind) -> Stream.of(kind.figures(), kind.otherFigures()))
				.flatMap(List::stream)
				.distinct()
				.toList(), question.knownBy)
			.stream()
			.collect(Collectors.toMap(CitedClaim::id, Function.identity()));
		return kinds.stream()
			.map((kind) -> new Figures(kind.measure(), kind.unit(), all(kind.figures(), claims),
					kind.count() - kind.figures().size(), all(kind.otherFigures(), claims),
					kind.otherCount() - kind.otherFigures().size()))
			.toList();
	}

	private static List<CitedClaim> all(Collection<String> ids, Map<String, CitedClaim> claims) {
		return ids.stream().map(claims::get).filter(Objects::nonNull).toList();
	}

	/**
	 * A kind of figures that both have.
	 *
	 * @param measure what is measured
	 * @param unit in what
	 * @param figures ids of those of the one, the latest first
	 * @param count how many it has
	 * @param otherFigures ids of those of the other, the latest first
	 * @param otherCount how many it has
	 */
	private record Kind(String measure, String unit, List<String> figures, int count, List<String> otherFigures,
			int otherCount) {
	}

}
