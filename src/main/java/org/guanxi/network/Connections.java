package org.guanxi.network;

import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * How some entities are connected among themselves. Ties are followed either way.
 *
 * @param entities the entities asked for, in their order, then all others on the paths of
 * their pairs, by id
 * @param ties all that these paths are made of, by id
 * @param pairs the best path of each pair
 * @param partners who has ties of the kind {@code partnership} with at least two of them
 * @param investors who invested in, owns a stake in, acquired or is the parent of at
 * least two of them
 * @param bridges ties without any of which some of them would be connected by no path of
 * any length any more: in the whole graph under these filters, not only on the paths that
 * are shown. Those that separate most pairs come first, then by id. Two parallel ties are
 * no bridge. Absent if the time was up
 * @param cutEntities entities without any of which some others of them would be connected
 * by no path of any length any more; in the same graph and order. Absent if the time was
 * up
 */
public record Connections(List<NamedEntity> entities, List<CitedTie> ties, List<Pair> pairs, Some<Common> partners,
		Some<Common> investors, @Nullable Some<Bridge> bridges,
		@Nullable Some<CutEntity> cutEntities) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return Stream
			.of(this.ties.stream(), common(this.partners), common(this.investors),
					Stream.ofNullable(this.bridges).flatMap((some) -> some.shown().stream()).map(Bridge::tie))
			.flatMap((ties) -> ties)
			.distinct()
			.toList();
	}

	private static Stream<CitedTie> common(Some<Common> some) {
		return some.shown().stream().flatMap((one) -> one.ties().stream());
	}

	/**
	 * The first of a list.
	 *
	 * @param shown the first ones
	 * @param more how many there are more, absent if none
	 */
	public record Some<T>(List<T> shown, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int more) {
	}

	/**
	 * Two of the entities.
	 *
	 * @param from the one that was named first
	 * @param to the other
	 * @param length how many ties the path has; absent if there is none
	 * @param score how good it is, 0 to 1, as {@code /api/paths} ranks it
	 * @param entities the ids of its entities, from end to end
	 * @param ties the ids of its ties
	 * @param none that there is no path, and how long the paths are that were looked for;
	 * absent if there is one
	 * @param unexplored {@code true} if the time was up before one was found, else absent
	 */
	public record Pair(String from, String to, @Nullable Integer length, @Nullable Double score,
			@Nullable List<String> entities, @Nullable List<String> ties, @Nullable String none,
			@Nullable Boolean unexplored) {
	}

	/**
	 * Who is tied to several of them.
	 *
	 * @param entity the entity, which may be one of them itself
	 * @param of ids of those whom it is tied to
	 * @param strength the sum of the strongest tie to each of those, as ties are weighed
	 * in the score of a path
	 * @param ties all such ties, strongest first
	 */
	public record Common(NamedEntity entity, List<String> of, double strength, List<CitedTie> ties) {
	}

	/**
	 * A tie that holds some of them together.
	 *
	 * @param tie the tie
	 * @param pairs how many pairs would be connected no more
	 * @param parts ids of those that would still be connected with each other, part by
	 * part
	 */
	public record Bridge(CitedTie tie, int pairs, List<List<String>> parts) {
	}

	/**
	 * An entity that holds some of the others together.
	 *
	 * @param entity the entity, which may be one of them itself
	 * @param pairs how many pairs of the others would be connected no more
	 * @param parts ids of those that would still be connected with each other, part by
	 * part
	 */
	public record CutEntity(NamedEntity entity, int pairs, List<List<String>> parts) {
	}

}
