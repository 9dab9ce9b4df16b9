package org.guanxi.vocabulary;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.guanxi.fact.EntityType;
import org.guanxi.fact.TieType;

/**
 * The words of the graph.
 *
 * @param tieTypes how two entities can be tied
 * @param entityTypes what an entity can be
 */
public record Vocabulary(List<TieWord> tieTypes, List<EntityWord> entityTypes) {

	/**
	 * A type of tie.
	 *
	 * @param type its name
	 * @param kind what it is about
	 * @param nature {@code happens}: holds from its day on; {@code holds}: may begin and
	 * end
	 * @param symmetric whether it reads the same both ways
	 * @param wording how it reads from subject to object
	 * @param inverse how it reads from object to subject
	 * @param sentenceZh how it reads in Chinese, with {@code {subject}} and
	 * {@code {object}} in the places of the two
	 * @param followTheMoney what comes closest to it there
	 * @param subjects what may stand on its left
	 * @param objects what may stand on its right
	 * @param count how many there are
	 */
	public record TieWord(String type, String kind, String nature, boolean symmetric, String wording, String inverse,
			String sentenceZh, String followTheMoney, List<String> subjects, List<String> objects, long count) {

		TieWord(TieType type, long count) {
			this(type.toString(), type.kind().toString(), type.nature().name().toLowerCase(Locale.ROOT),
					type.symmetric(), type.wording(), type.inverse(), type.sentenceZh("{subject}", "{object}"),
					type.followTheMoney(), names(type.subjects()), names(type.objects()), count);
		}

		private static List<String> names(Collection<EntityType> types) {
			return types.stream().map(EntityType::toString).toList();
		}

	}

	/**
	 * A type of entity.
	 *
	 * @param type its name
	 * @param count how many there are
	 */
	public record EntityWord(String type, long count) {
	}

}
