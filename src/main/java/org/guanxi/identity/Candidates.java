package org.guanxi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.graph.Graph;
import org.guanxi.name.Name;
import org.guanxi.name.NameKeys;
import org.springframework.stereotype.Component;

/**
 * Finds entities that may be meant by a name: those that share most keys with it, rare
 * ones counting more, as the full-text index of Neo4j weighs them.
 */
@Component
public class Candidates {

	/** So many keys of all names together are asked for. */
	private static final int MOST_KEYS = 200;

	/** Shorter words have too many others a letter away. */
	private static final int LONG_ENOUGH = 4;

	private static final int LONG = 8;

	private final Graph graph;

	Candidates(Graph graph) {
		this.graph = graph;
	}

	/**
	 * Finds candidates.
	 * @param names what somebody is called, each any one of them
	 * @param types what it may be, empty for anything
	 * @param most how many
	 * @return who shares most first; empty if no name has a letter or a digit
	 */
	public List<Candidate> called(Collection<Name> names, Collection<EntityType> types, int most) {
		return find(names.stream()
			.flatMap((name) -> NameKeys.of(name).stream())
			.distinct()
			.limit(MOST_KEYS)
			.map(Candidates::likely)
			.collect(Collectors.joining(" ")), types, most);
	}

	/**
	 * Finds candidates of whose name somebody has written no more than the beginning.
	 * @param name the beginning of a name
	 * @param types what it may be, empty for anything
	 * @param most how many
	 * @return who shares most first; empty if it has neither a letter nor a digit
	 */
	public List<Candidate> beginning(Name name, Collection<EntityType> types, int most) {
		List<String> keys = NameKeys.of(name);
		return find(Stream
			.concat(keys.stream().map(Candidates::likely),
					keys.stream().filter(Candidates::isLatin).map((key) -> key + '*'))
			.collect(Collectors.joining(" ")), types, most);
	}

	private List<Candidate> find(String keys, Collection<EntityType> types, int most) {
		if (keys.isEmpty()) {
			return List.of();
		}
		String question = "keys:(" + keys + ")";
		if (!types.isEmpty()) {
			question = "+type:(" + types.stream().map(EntityType::toString).collect(Collectors.joining(" ")) + ") +"
					+ question;
		}
		return this.graph.ask("identity/candidates", Map.of("keys", question, "most", most), Candidate.class);
	}

	/**
	 * As it is, which counts most, and with slips of the pen. Keys are letters and digits
	 * alone.
	 */
	private static String likely(String key) {
		if (!isLatin(key)) {
			return (key.codePointCount(0, key.length()) > 1) ? key : key + "^0.3";
		}
		return (key.length() < LONG_ENOUGH) ? key : key + "^2 " + key + ((key.length() < LONG) ? "~1" : "~2");
	}

	private static boolean isLatin(String key) {
		return key.codePoints().noneMatch((character) -> Character.isIdeographic(character))
				&& key.codePoints().anyMatch(Character::isLetter);
	}

}
