package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.Dispute;
import org.guanxi.fact.Tie;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds what is contested in an answer, and what it would be under either side. */
@Component
public class Contests {

	private static final Map<String, Dispute.Rule> RULES = Arrays.stream(Dispute.Rule.values())
		.collect(Collectors.toMap(Dispute.Rule::toString, Function.identity()));

	/** So many disputes an answer shows at most. */
	static final int MOST = 100;

	private final Graph graph;

	private final Evidence evidence;

	Contests(Graph graph, Evidence evidence) {
		this.graph = graph;
		this.evidence = evidence;
	}

	/**
	 * Whether anything that an answer rests on is contested.
	 * @param answer the answer
	 * @return {@code false} if there is nothing to find
	 */
	static boolean any(Resting answer) {
		return contested(answer).findAny().isPresent();
	}

	private static Stream<CitedClaim> contested(Resting answer) {
		return Stream.concat(
				answer.citedTies().stream().filter(CitedTie::disputed).flatMap((tie) -> tie.claims().stream()),
				answer.citedClaims().stream().filter((claim) -> claim.disputed() != null));
	}

	/**
	 * Puts what was found into the envelope that it is answered in.
	 * @param asked the question
	 * @param digest of the facts that it rests on
	 * @param found what was found
	 * @return it, with all that is contested in it; of too many disputes, the first
	 */
	public <T> Answer<T> answer(Question asked, String digest, Found<T> found) {
		List<Contested> disputes = (found.what() instanceof Resting answer && any(answer)) ? in(answer, asked)
				: List.of();
		Found.Cut cut = (disputes.size() > MOST && found.cut() == null) ? new Found.Cut("disputes", MOST) : found.cut();
		return new Answer<>(new Answer.Facts(digest), asked, cut == null, cut, found.what(),
				disputes.stream().limit(MOST).toList());
	}

	/**
	 * What is contested in an answer.
	 * @param answer the answer
	 * @param asked the question; where that is about what was known by a day, so are both
	 * sides
	 * @return each dispute once, by entity, rule and claim; one more than {@link #MOST}
	 * if there are more
	 */
	List<Contested> in(Resting answer, Question asked) {
		LocalDate knownBy = (asked instanceof DatedQuestion dated) ? dated.knownBy : null;
		List<String> ids = contested(answer).map(CitedClaim::id).distinct().toList();
		List<Pair> pairs = this.graph.ask("answer/disputes",
				Map.of("ids", ids, "knownBy", DatedQuestion.ever(knownBy), "most", MOST + 1), Pair.class);
		Predicate<Tie> wanted = (asked instanceof TieFilter filter) ? filter.wanted()::admits : (tie) -> true;
		return of(pairs, knownBy, (claims) -> new Supports(claims, answer.citedTies(), wanted)).stream()
			.map((contested) -> contested.under(answer))
			.toList();
	}

	/**
	 * Says of disputes what follows under either side.
	 * @param pairs the disputes
	 * @param knownBy the day by which what follows must have been published, absent for
	 * any
	 * @return in the order of the pairs
	 */
	public List<Contested> of(List<Pair> pairs, @Nullable LocalDate knownBy) {
		return of(pairs, knownBy, (claims) -> new Supports(claims, List.of(), (tie) -> true));
	}

	private List<Contested> of(List<Pair> pairs, @Nullable LocalDate knownBy,
			Function<Collection<TieClaim>, Supports> weigh) {
		List<String> ids = pairs.stream().flatMap((pair) -> Stream.of(pair.first(), pair.second())).distinct().toList();
		Map<String, CitedClaim> cited = this.evidence.claims(ids, knownBy)
			.stream()
			.collect(Collectors.toMap(CitedClaim::id, Function.identity()));
		Supports supports = weigh.apply(supporting(ids, knownBy));
		return pairs.stream()
			.filter((pair) -> cited.keySet().containsAll(List.of(pair.first(), pair.second())))
			.map((pair) -> contested(pair, supports, Objects.requireNonNull(cited.get(pair.first())),
					Objects.requireNonNull(cited.get(pair.second()))))
			.toList();
	}

	private Collection<TieClaim> supporting(List<String> ids, @Nullable LocalDate knownBy) {
		return this.graph
			.ask("answer/claims-of-ties", Map.of("ids", ids, "knownBy", DatedQuestion.ever(knownBy)), OfTie.class)
			.stream()
			.map(OfTie::claim)
			.toList();
	}

	private static Contested contested(Pair pair, Supports supports, CitedClaim first, CitedClaim second) {
		Dispute.Rule rule = RULES.get(pair.rule());
		return new Contested(pair.about(), pair.rule(), (rule != null) ? rule.sentence() : "", pair.why(),
				List.of(supports.side(first, second), supports.side(second, first)));
	}

	/**
	 * Two claims that dispute each other.
	 *
	 * @param about the entity
	 * @param rule the rule that finds it
	 * @param why what each of the two says
	 * @param first the id of one claim
	 * @param second the id of the other
	 */
	public record Pair(NamedEntity about, String rule, String why, String first, String second) {
	}

	private record OfTie(TieClaim claim) {
	}

}
