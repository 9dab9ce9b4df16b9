package org.guanxi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

	/** So many are asked for, of all names together. */
	private static final int MOST_TERMS = 200;

	/** Shorter words have too many others a letter away. */
	private static final int LONG_ENOUGH = 4;

	private static final int LONG = 8;

	/** Those of a dataset are sought among so many of all. */
	private static final int LOOKED_THROUGH = 10_000;

	/** To look for slips of the pen takes the longer the longer a word is. */
	private static final int TOO_LONG = 30;

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
		return called(names, types, "", most);
	}

	/**
	 * Finds candidates in a dataset.
	 * @param names what somebody is called, each any one of them
	 * @param types what it may be, empty for anything
	 * @param dataset which must hold it; empty for any
	 * @param most how many
	 * @return who shares most first; empty if no name has a letter or a digit
	 */
	List<Candidate> called(Collection<Name> names, Collection<EntityType> types, String dataset, int most) {
		return find(names.stream().flatMap(Candidates::terms), types, dataset, most);
	}

	/**
	 * Finds candidates of whose name somebody has written no more than the beginning.
	 * @param name the beginning of a name
	 * @param types what it may be, empty for anything
	 * @param most how many
	 * @return who shares most first; empty if it has neither a letter nor a digit
	 */
	public List<Candidate> beginning(Name name, Collection<EntityType> types, int most) {
		String last = name.folded().substring(name.folded().lastIndexOf(' ') + 1);
		Stream<String> beginnings = Stream.of(last, name.latin())
			.filter((text) -> !text.isEmpty() && isLatin(text) && name.script() != Name.Script.HAN)
			.map((text) -> text + '*');
		return find(Stream.concat(terms(name), beginnings), types, "", most);
	}

	/**
	 * The keys as they are; words that were typed in Latin letters with slips of the pen,
	 * too.
	 */
	private static Stream<String> terms(Name name) {
		Set<String> typed = (name.script() == Name.Script.HAN) ? Set.of()
				: Stream.of((name.folded() + ' ' + name.latin()).split(" ")).collect(Collectors.toSet());
		return NameKeys.of(name).stream().map((key) -> term(key, typed.contains(key)));
	}

	private List<Candidate> find(Stream<String> terms, Collection<EntityType> types, String dataset, int most) {
		String keys = terms.distinct().limit(MOST_TERMS).collect(Collectors.joining(" "));
		if (keys.isEmpty()) {
			return List.of();
		}
		String question = "keys:(" + keys + ")";
		if (!types.isEmpty()) {
			question = "+type:(" + types.stream().map(EntityType::toString).collect(Collectors.joining(" ")) + ") +"
					+ question;
		}
		return this.graph.ask("identity/candidates", Map.of("keys", question, "dataset", dataset, "looked",
				dataset.isEmpty() ? most : LOOKED_THROUGH, "most", most), Candidate.class);
	}

	/**
	 * A Han character alone says little. Keys are letters and digits, so nothing needs
	 * escaping.
	 */
	private static String term(String key, boolean typed) {
		if (!isLatin(key)) {
			return (key.codePointCount(0, key.length()) > 1) ? key : key + "^0.3";
		}
		return (typed && key.length() >= LONG_ENOUGH && key.length() <= TOO_LONG)
				? key + "^2 " + key + ((key.length() < LONG) ? "~1" : "~2") : key;
	}

	private static boolean isLatin(String key) {
		return key.codePoints().noneMatch((character) -> Character.isIdeographic(character))
				&& key.codePoints().anyMatch(Character::isLetter);
	}

}
