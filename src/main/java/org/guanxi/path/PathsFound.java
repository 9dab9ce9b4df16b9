package org.guanxi.path;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.fact.TieType;
import org.guanxi.walk.Hop;
import org.guanxi.walk.Walk;
import org.guanxi.walk.Chance.Closeness;
import org.jspecify.annotations.Nullable;

/**
 * How two entities are connected.
 *
 * @param from one end
 * @param to the other
 * @param paths shortest first; none if they are not connected so
 * @param chance how the shortest compares with chance; absent if there is none, or no
 * index, or too few entities like these
 * @param explored how much was gone through
 * @param none what it means that there is none, absent if there is one
 */
public record PathsFound(NamedEntity from, NamedEntity to, List<FoundPath> paths, @Nullable Closeness chance,
		Explored explored, @Nullable None none) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.paths.stream().flatMap((path) -> path.ties().stream()).distinct().toList();
	}

	@Override
	public @Nullable String without(Collection<String> fallen) {
		if (fallen.isEmpty()) {
			return null;
		}
		List<FoundPath> left = this.paths.stream()
			.filter((path) -> path.ties().stream().map(CitedTie::id).noneMatch(fallen::contains))
			.toList();
		return left.isEmpty() ? "None of these paths is left."
				: "%d of these %d paths are left, the shortest of %d ties.".formatted(left.size(), this.paths.size(),
						left.getFirst().length());
	}

	/**
	 * One way from end to end.
	 *
	 * @param length how many ties
	 * @param entities from one end to the other
	 * @param ties between each entity and the next
	 * @param score how good it is, 0 to 1: the product of its hops; absent in an answer
	 * of the database
	 * @param why what each hop adds to the score
	 * @param through what a reader must know that it goes through: {@code a rivalry},
	 * {@code a law suit}
	 * @param sentence the path in English, with numbers of footnotes
	 * @param sentenceZh the path in Chinese
	 * @param footnotes source and place by number, from 1 on
	 */
	public record FoundPath(int length, List<NamedEntity> entities, List<CitedTie> ties, @Nullable Double score,
			@Nullable List<Hop> why, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> through, String sentence,
			String sentenceZh, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> footnotes) {

		static FoundPath of(Walk walk, List<NamedEntity> entities, List<CitedTie> ties) {
			Sentence sentence = ties.isEmpty() ? Sentence.nowhere(entities.getFirst())
					: new Sentence(entities.getFirst(), ties);
			return new FoundPath(walk.length(), entities, ties, walk.score(), walk.why(),
					ties.stream().map(CitedTie::type).flatMap(FoundPath::warning).distinct().toList(),
					sentence.english(), sentence.chinese(), sentence.footnotes());
		}

		private static Stream<String> warning(String type) {
			return switch (TieType.valueOf(type)) {
				case COMPETES_WITH -> Stream.of("a rivalry");
				case SUED -> Stream.of("a law suit");
				case REGULATES -> Stream.of("a regulation");
				default -> Stream.empty();
			};
		}

	}

	/**
	 * A "no" and what it holds for.
	 *
	 * @param proof what was searched, in words
	 * @param separate whether no path of any length connects the two under these filters;
	 * absent if that wasn't looked for
	 * @param shortest how many ties the shortest path has that is longer than was asked
	 * for, absent if there is none or it wasn't looked for
	 */
	public record None(String proof, @Nullable Boolean separate, @Nullable Integer shortest) {
	}

	/**
	 * How much a search went through.
	 *
	 * @param in {@code memory}, or {@code database} while there is no index
	 * @param entities how many entities it came to, from both ends; absent if the
	 * database doesn't tell
	 * @param ties how often it looked at a tie; absent if the database doesn't tell
	 * @param hubs how many entities with more than {@code maxTies} it didn't walk
	 * through, absent if none
	 */
	public record Explored(String in, @Nullable Long entities, @Nullable Long ties, @Nullable Integer hubs) {

		static final String MEMORY = "memory";

		static final String DATABASE = "database";

	}

}
