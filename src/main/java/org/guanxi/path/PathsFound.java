package org.guanxi.path;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.answer.Sentence;
import org.guanxi.fact.TieType;
import org.guanxi.walk.Counted;
import org.guanxi.walk.Hop;
import org.guanxi.walk.Proof;
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
 * index, or too few entities like these, or if the question has a filter, which chance
 * doesn't know
 * @param explored how much was gone through
 * @param none what it means that there is none, absent if there is one
 */
public record PathsFound(NamedEntity from, NamedEntity to, List<FoundPath> paths, @Schema(
		description = "the shortest path against random pairs of entities with about as many ties; absent if there is "
				+ "no path, no index or too few such entities, and whenever the question has a filter: type, kind, another "
				+ "status or direction, asOf, knownBy, minConfidence, source, via, avoid, maxTies") @Nullable Closeness chance,
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
		return left.isEmpty() ? "None of these paths is left." : "%d of these %d paths are left, the shortest of %s."
			.formatted(left.size(), this.paths.size(), Counted.ties(left.getFirst().length()));
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
			@Schema(description = "what the score is made of, hop by hop; absent in an answer of the database") @Nullable List<Hop> why,
			@Schema(description = "what a reader must know that the path goes through: a rivalry, a law suit, a regulation; "
					+ "absent if none") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> through,
			String sentence, String sentenceZh, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> footnotes) {

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
	 * @param proofZh the same in Chinese
	 * @param separate whether no path of any length connects the two under these filters;
	 * absent if that wasn't looked for, or if hubs were left out or ties followed one way
	 * only, so that the two may be connected all the same
	 * @param shortest how many ties the shortest path has that is longer than was asked
	 * for, absent if there is none or it wasn't looked for
	 */
	public record None(String proof, String proofZh, @Schema(
			description = "true: no path of any length connects the two under these filters; false: a longer one does; "
					+ "absent if that wasn't looked for, hubs were left out or ties were followed one way only") @Nullable Boolean separate,
			@Nullable Integer shortest) {

		static None of(Proof proof, @Nullable Boolean separate, @Nullable Integer shortest) {
			return new None(proof.english(), proof.chinese(), separate, shortest);
		}

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
	 * @param cut where the time was up, how long the paths are that were all looked at;
	 * absent if it wasn't, or the database doesn't tell
	 */
	public record Explored(String in, @Nullable Long entities, @Nullable Long ties, @Schema(
			description = "how many entities with more than maxTies weren't walked through; absent if none") @Nullable Integer hubs,
			@Schema(description = "where the time was up: up to which length all paths were looked at; else absent") @Nullable String cut) {

		static final String MEMORY = "memory";

		static final String DATABASE = "database";

		Explored(String in, @Nullable Long entities, @Nullable Long ties, @Nullable Integer hubs) {
			this(in, entities, ties, hubs, null);
		}

	}

}
