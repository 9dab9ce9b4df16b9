package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches ties and claims with their sources: whatever the ties of an answer, their
 * evidence in one query.
 */
@Component
public class Evidence {

	static final Map<TieType, String> KINDS = vocabulary((type) -> type.kind().toString());

	static final Map<TieType, String> WORDINGS = vocabulary(TieType::wording);

	static final Map<Status, String> QUALIFIERS = Arrays.stream(Status.values())
		.collect(Collectors.toMap(Function.identity(), Status::qualifier));

	private final Graph graph;

	Evidence(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Ties with their claims, as the database has them.
	 * @param ids ids of ties
	 * @param filter says the day that {@code held} is about, and how much evidence is
	 * wanted
	 * @return the ties by id, without those that don't exist
	 */
	public Map<String, CitedTie> ties(Collection<String> ids, EvidenceQuestion filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("asOf", filter.asOf);
		parameters.put("knownBy", filter.knownBy);
		parameters.put("kinds", KINDS);
		parameters.put("wordings", WORDINGS);
		parameters.put("qualifiers", QUALIFIERS);
		return cited(this.graph.ask("answer/ties", parameters, CitedTie.class), filter);
	}

	/**
	 * Ties with their claims. If there is an index, the ties are read from it, and the
	 * database isn't asked if only the ids of claims are wanted.
	 * @param ids ids of ties
	 * @param filter says the day that {@code held} is about, and how much evidence is
	 * wanted
	 * @param memory all ties, empty if there is no index
	 * @return the ties by id, without those that don't exist
	 */
	public Map<String, CitedTie> ties(Collection<String> ids, EvidenceQuestion filter, Optional<Adjacency> memory) {
		return memory.map((adjacency) -> remembered(ids, filter, adjacency)).orElseGet(() -> ties(ids, filter));
	}

	private Map<String, CitedTie> remembered(Collection<String> ids, EvidenceQuestion filter, Adjacency adjacency) {
		RememberedTies remembered = new RememberedTies(adjacency, filter);
		return cited(ids.stream()
			.map(adjacency::findTie)
			.flatMapToInt(OptionalInt::stream)
			.mapToObj(remembered::tie)
			.toList(), filter);
	}

	private Map<String, CitedTie> cited(List<CitedTie> ties, EvidenceQuestion filter) {
		Map<String, CitedClaim> claims = (filter.evidence == EvidenceQuestion.Detail.IDS) ? Map.of()
				: evidence(
						ties.stream().flatMap((tie) -> tie.claims().stream()).map(CitedClaim::id).distinct().toList(),
						filter.knownBy);
		return ties.stream()
			.map((tie) -> (filter.evidence == EvidenceQuestion.Detail.IDS) ? tie : tie.resting(claims))
			.collect(Collectors.toMap(CitedTie::id, Function.identity()));
	}

	private Map<String, CitedClaim> evidence(Collection<String> ids, @Nullable LocalDate knownBy) {
		return ids.isEmpty() ? Map.of()
				: this.graph
					.ask("answer/evidence", Map.of("ids", ids, "knownBy", DatedQuestion.ever(knownBy)), OfTie.class)
					.stream()
					.map(OfTie::claim)
					.collect(Collectors.toMap(CitedClaim::id, Function.identity()));
	}

	/**
	 * Claims with their sources.
	 * @param ids ids of claims
	 * @param knownBy the day by which what disputes them must have been published, absent
	 * for any
	 * @return the claims, in the order of the ids, without those that don't exist
	 */
	public List<CitedClaim> claims(Collection<String> ids, @Nullable LocalDate knownBy) {
		return this.graph.ask("answer/claims", Map.of("ids", ids, "knownBy", DatedQuestion.ever(knownBy)),
				CitedClaim.class);
	}

	private static Map<TieType, String> vocabulary(Function<TieType, String> word) {
		return Arrays.stream(TieType.values()).collect(Collectors.toMap(Function.identity(), word));
	}

	private record OfTie(CitedClaim claim) {
	}

}
