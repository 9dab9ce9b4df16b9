package org.guanxi.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.graph.Graph;
import org.guanxi.name.Name;
import org.guanxi.name.NameKeys;
import org.guanxi.name.Role;
import org.springframework.stereotype.Component;

/**
 * Finds entities that may be meant by a name: of those that share a telling key with it,
 * those that share most, rare ones counting more, as the full-text index of Neo4j weighs
 * them. To look for {@link Reach#MISSPELT} names takes the index several times as long:
 * see {@link Reach#nearest}.
 */
@Component
public class Candidates {

	/** So many of each kind are asked for, of all names together. */
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
	 * @param reach how far from what is written
	 * @param types what it may be, empty for anything
	 * @param scope among whom
	 * @param most how many
	 * @return who shares most first; empty if no name has a letter or a digit
	 */
	public List<Candidate> called(Collection<Name> names, Reach reach, Collection<EntityType> types, Scope scope,
			int most) {
		return find(names, Stream.of(), reach, types, scope, most);
	}

	/**
	 * Finds candidates of whose name somebody has written no more than the beginning.
	 * @param name the beginning of a name
	 * @param reach how far from what is written
	 * @param types what it may be, empty for anything
	 * @param most how many
	 * @return who shares most first; empty if it has neither a letter nor a digit
	 */
	public List<Candidate> beginning(Name name, Reach reach, Collection<EntityType> types, int most) {
		int last = name.folded().lastIndexOf(' ') + 1;
		Stream<String> begun = isTelling(name.folded().substring(0, last)) ? Stream.of(name.latin())
				: Stream.of(name.folded().substring(last), name.latin());
		Stream<String> beginnings = begun
			.filter((text) -> !text.isEmpty() && isLatin(text) && name.script() != Name.Script.HAN)
			.map((text) -> text + '*');
		return find(List.of(name), beginnings, reach, types, Scope.ALL, most);
	}

	/**
	 * Whether words before the one that is being written tell enough to find somebody.
	 */
	private static boolean isTelling(String before) {
		return Name.of(before)
			.tokens()
			.stream()
			.anyMatch((token) -> token.role() == Role.DISTINCTIVE && token.text().length() >= LONG_ENOUGH);
	}

	/** Whether it has a word in Latin letters that is long enough. */
	private static boolean mayBeMisspelt(Name name) {
		return typed(name).anyMatch(Candidates::isLongEnough);
	}

	/**
	 * The keys as they are; words that were typed in Latin letters with slips of the pen,
	 * and as the pinyin of a longer name, too.
	 */
	private static Stream<String> telling(Name name, Reach reach) {
		Set<String> typed = (reach == Reach.AS_WRITTEN) ? Set.of()
				: typed(name).filter(Candidates::isLongEnough).collect(Collectors.toSet());
		return Stream.concat(keys(name).stream().map((key) -> term(key, typed.contains(key))),
				typed.stream().flatMap((word) -> NameKeys.ofPinyin(word).stream()));
	}

	/**
	 * A syllable alone is that of so many characters that it tells less than one of them.
	 */
	private static Set<String> keys(Name name) {
		Set<String> keys = NameKeys.telling(name);
		if (name.script() == Name.Script.HAN) {
			keys.removeAll(Set.copyOf(name.syllables()));
		}
		return keys;
	}

	private static Stream<String> typed(Name name) {
		return (name.script() == Name.Script.HAN) ? Stream.of()
				: Stream.of((name.folded() + ' ' + name.latin()).split(" "));
	}

	/** What many names share only ranks, so that not all of those are looked at. */
	private static Stream<String> others(Name name) {
		Set<String> telling = keys(name);
		return NameKeys.of(name)
			.stream()
			.filter((key) -> !telling.contains(key) && (isLatin(key) || !isSingle(key)))
			.map((key) -> term(key, false));
	}

	private List<Candidate> find(Collection<Name> names, Stream<String> beginnings, Reach reach,
			Collection<EntityType> types, Scope scope, int most) {
		String telling = words(Stream.concat(names.stream().flatMap((name) -> telling(name, reach)), beginnings));
		if (telling.isEmpty()) {
			return List.of();
		}
		String question = "+keys:(" + telling + ")";
		String others = words(names.stream().flatMap(Candidates::others));
		if (!others.isEmpty()) {
			question += " keys:(" + others + ")";
		}
		if (!types.isEmpty()) {
			question += " +type:(" + types.stream().map(EntityType::toString).collect(Collectors.joining(" ")) + ")^0";
		}
		return this.graph.ask("identity/candidates",
				Map.of("keys", question, "dataset", scope.dataset(), "anyOf", scope.anyOf(), "noneOf", scope.noneOf(),
						"but", scope.but(), "looked", scope.isNarrow() ? LOOKED_THROUGH : most + scope.but().size(),
						"most", most),
				Candidate.class);
	}

	private static String words(Stream<String> terms) {
		return terms.distinct().limit(MOST_TERMS).collect(Collectors.joining(" "));
	}

	/**
	 * A Han character alone says little. Keys are letters and digits, so nothing needs
	 * escaping.
	 */
	private static String term(String key, boolean misspelt) {
		if (!isLatin(key)) {
			return isSingle(key) ? key + "^0.3" : key;
		}
		return (misspelt && key.length() <= TOO_LONG) ? key + "^2 " + key + ((key.length() < LONG) ? "~1" : "~2") : key;
	}

	private static boolean isLongEnough(String word) {
		return word.length() >= LONG_ENOUGH && isLatin(word);
	}

	private static boolean isSingle(String key) {
		return key.codePointCount(0, key.length()) == 1;
	}

	private static boolean isLatin(String key) {
		return key.codePoints().noneMatch((character) -> Character.isIdeographic(character))
				&& key.codePoints().anyMatch(Character::isLetter);
	}

	/** How far from what is written somebody is looked for. */
	public enum Reach {

		/** Only whose name has a word of it, or a part of one, letter by letter. */
		AS_WRITTEN,
		/**
		 * Also whose name is a letter or two away, and whose pinyin was written without
		 * spaces.
		 */
		MISSPELT;

		/**
		 * Looks as far as it takes: farther off than as it is written only where nothing
		 * fits so, and only for names that may be misspelt, as one in Han may not.
		 * @param names what somebody is called
		 * @param search looks so far
		 * @param fits whether what was found is what somebody may have meant
		 * @return what was found as it is written if that fits, or if no name may be
		 * misspelt; else what was found farther off
		 */
		public static <T> T nearest(Collection<Name> names, Function<Reach, T> search, Predicate<T> fits) {
			T written = search.apply(AS_WRITTEN);
			return (fits.test(written) || names.stream().noneMatch(Candidates::mayBeMisspelt)) ? written
					: search.apply(MISSPELT);
		}

	}

}
