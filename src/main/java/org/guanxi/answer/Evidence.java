package org.guanxi.answer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Fetches ties and claims with their sources: whatever the ties of an answer, in one
 * query.
 */
@Component
public class Evidence {

	private static final Map<TieType, String> KINDS = vocabulary((type) -> type.kind().toString());

	private static final Map<TieType, String> WORDINGS = vocabulary(TieType::wording);

	private static final Map<Status, String> QUALIFIERS = Arrays.stream(Status.values())
		.collect(Collectors.toMap(Function.identity(), Status::qualifier));

	private final Graph graph;

	Evidence(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Ties with their claims.
	 * @param ids ids of ties
	 * @param filter says the day that {@code held} is about, and how much evidence is
	 * wanted
	 * @return the ties by id, without those that don't exist
	 */
	public Map<String, CitedTie> ties(Collection<String> ids, TieFilter filter) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("ids", ids);
		parameters.put("asOf", filter.asOf);
		parameters.put("knownBy", filter.knownBy);
		parameters.put("evidence", filter.evidence);
		parameters.put("kinds", KINDS);
		parameters.put("wordings", WORDINGS);
		parameters.put("qualifiers", QUALIFIERS);
		return this.graph.ask("answer/ties", parameters, CitedTie.class)
			.stream()
			.collect(Collectors.toMap(CitedTie::id, Function.identity()));
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

}
