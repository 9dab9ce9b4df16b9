package org.guanxi.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who plainly belongs to an entity, or it to them, and yet has ties of its own,
 * which the dossier of the entity doesn't tell.
 */
@Component
class Kin {

	private static final Set<String> EITHER_WAY = Set.of(TieType.PART_OF.name(), TieType.PARENT_OF.name());

	private static final Set<String> DOWNWARDS = Set.of(TieType.OPERATES.name(), TieType.ACQUIRED.name());

	private final Graph graph;

	Kin(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds those who belong together.
	 * @param id the entity
	 * @param question when
	 * @param told ties of the entity, the only ones that are looked at
	 * @return those who have ties with others, by id
	 */
	List<Relative> of(String id, DatedQuestion question, Collection<CitedTie> told) {
		Map<String, CitedTie> belonging = told.stream()
			.filter((tie) -> Status.BY_DEFAULT.contains(Status.valueOf(tie.status().toUpperCase(Locale.ROOT))))
			.filter((tie) -> EITHER_WAY.contains(tie.type())
					|| (DOWNWARDS.contains(tie.type()) && tie.subject().id().equals(id)))
			.collect(Collectors.toMap((tie) -> other(id, tie).id(), (tie) -> tie, (one, same) -> one, TreeMap::new));
		if (belonging.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id, "ids", belonging.keySet()));
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		Map<String, Long> ties = this.graph.ask("dossier/others", parameters, Count.class)
			.stream()
			.collect(Collectors.toMap(Count::id, Count::ties));
		return belonging.entrySet()
			.stream()
			.filter((one) -> ties.getOrDefault(one.getKey(), 0L) > 0)
			.map((one) -> new Relative(other(id, one.getValue()), one.getValue(), ties.getOrDefault(one.getKey(), 0L)))
			.toList();
	}

	private static NamedEntity other(String id, CitedTie tie) {
		return tie.subject().id().equals(id) ? tie.object() : tie.subject();
	}

	private record Count(String id, long ties) {
	}

	/**
	 * Somebody who belongs to an entity, or whom it belongs to.
	 *
	 * @param entity who
	 * @param tie why
	 * @param ties how many it has with others
	 */
	record Relative(NamedEntity entity, CitedTie tie, long ties) {
	}

}
