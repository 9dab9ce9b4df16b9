package org.guanxi.dossier;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Accusation;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who plainly belongs to an entity, or it to them, and of whom there is something
 * that the dossier of the entity doesn't tell.
 */
@Component
class Kin {

	private static final Set<String> EITHER_WAY = Set.of(TieType.PART_OF.name(), TieType.PARENT_OF.name());

	private static final Set<String> DOWNWARDS = Set
		.of(TieType.OPERATES, TieType.LAUNCHED, TieType.MAKES, TieType.FOUNDED, TieType.ACQUIRED, TieType.OWNS_STAKE_IN)
		.stream()
		.map(TieType::name)
		.collect(Collectors.toUnmodifiableSet());

	private final Graph graph;

	Kin(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds those who belong together.
	 * @param id the entity
	 * @param question when
	 * @param told ties of the entity, the only ones that are looked at
	 * @return those who have ties with others, figures or statements of their own, by id
	 */
	List<Relative> of(String id, DatedQuestion question, Collection<CitedTie> told) {
		Map<String, NamedEntity> belonging = told.stream()
			.filter((tie) -> Status.BY_DEFAULT.contains(Status.valueOf(tie.status().toUpperCase(Locale.ROOT))))
			.filter((tie) -> EITHER_WAY.contains(tie.type())
					|| (DOWNWARDS.contains(tie.type()) && tie.subject().id().equals(id)))
			.map((tie) -> other(id, tie))
			.collect(Collectors.toMap(NamedEntity::id, Function.identity(), (one, same) -> one));
		if (belonging.isEmpty()) {
			return List.of();
		}
		Map<String, @Nullable Object> parameters = new HashMap<>(
				Map.of("id", id, "ids", new TreeSet<>(belonging.keySet()), "words", Accusation.WORDS));
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		return this.graph.ask("dossier/others", parameters, Count.class)
			.stream()
			.filter((count) -> count.ties() + count.figures() + count.statements() > 0)
			.map((count) -> new Relative(Objects.requireNonNull(belonging.get(count.id())), count))
			.toList();
	}

	private static NamedEntity other(String id, CitedTie tie) {
		return tie.subject().id().equals(id) ? tie.object() : tie.subject();
	}

	/**
	 * How much there is of somebody's own.
	 *
	 * @param id whose
	 * @param ties how many with others
	 * @param figures how many
	 * @param statements how many about it
	 * @param adverse how many of the statements accuse
	 */
	record Count(String id, long ties, long figures, long statements, long adverse) {
	}

	/**
	 * Somebody who belongs to an entity, or whom it belongs to.
	 *
	 * @param entity who
	 * @param own how much there is of its own
	 */
	record Relative(NamedEntity entity, Count own) {
	}

}
