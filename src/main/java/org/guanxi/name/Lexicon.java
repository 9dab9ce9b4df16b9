package org.guanxi.name;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The words that many names share, by what they are: legal forms, places and generic
 * words, from the files in {@code names/} and the CLDR data of ICU. Read once.
 */
final class Lexicon {

	private static final Lexicon SHARED = new Lexicon();

	/** By which a typing error in a legal form is found: shorter words are too close. */
	private static final int LONG = 5;

	/** By which one in a generic word is found: a brand may be a letter away. */
	private static final int VERY_LONG = 7;

	final PhraseBook forms = new PhraseBook();

	final PhraseBook places = new PhraseBook();

	final PhraseBook generic = new PhraseBook();

	/** Those of the generic words that name a part of a group, by what they mean. */
	private final Set<String> branches = new HashSet<>();

	final PhraseBook trades = new PhraseBook();

	final PhraseBook bodies = new PhraseBook();

	final PhraseBook states = new PhraseBook();

	final PhraseBook fillers = new PhraseBook();

	/** Of phrases, once they were met. */
	private final Map<String, String> latin = new ConcurrentHashMap<>();

	/** By first letter, which is hardly ever mistyped. */
	private final Map<Character, List<String>> longFormWords;

	private final Map<Character, List<String>> longGenericWords;

	private Lexicon() {
		Map<String, Object> words = file("words.yml");
		map(words.get("forms"))
			.forEach((type, phrases) -> strings(phrases).forEach((phrase) -> this.forms.add(phrase, type.toString())));
		readForms();
		readSame(words.get("generic"), this.generic);
		readSame(words.get("branches"), this.generic);
		list(words.get("branches")).forEach((row) -> this.branches.add(strings(row).getFirst()));
		readSame(words.get("trades"), this.trades);
		strings(words.get("bodies")).forEach((word) -> this.bodies.add(word, word));
		readSame(words.get("states"), this.states);
		readSame(words.get("states"), this.places);
		strings(words.get("fillers")).forEach((word) -> this.fillers.add(word, word));
		readPlaces();
		this.longFormWords = words(this.forms.phrases().flatMap((phrase) -> List.of(phrase.split(" ")).stream()), LONG);
		this.longGenericWords = words(this.generic.phrases().filter((phrase) -> !phrase.contains(" ")), VERY_LONG);
	}

	/** Those in Latin letters, the longest first. */
	private static Map<Character, List<String>> words(Stream<String> words, int least) {
		return words.filter((word) -> word.length() >= least && !Characters.hasHan(word))
			.distinct()
			.sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
			.collect(Collectors.groupingBy((word) -> word.charAt(0)));
	}

	static Lexicon shared() {
		return SHARED;
	}

	/**
	 * A phrase in Latin letters.
	 * @param phrase one of those in here
	 * @return the same without spaces, Han in pinyin
	 */
	String latin(String phrase) {
		return this.latin.computeIfAbsent(phrase,
				(text) -> Characters.hasHan(text) ? String.join("", Characters.pinyin(text)) : text.replace(" ", ""));
	}

	/**
	 * The word of a legal form that a word was meant to be.
	 * @param word a word
	 * @return the word, or the one that it is a typing error of
	 */
	String formWord(String word) {
		if (word.length() < LONG || Characters.hasHan(word)) {
			return word;
		}
		List<String> similar = this.longFormWords.getOrDefault(word.charAt(0), List.of());
		if (similar.contains(word)) {
			return word;
		}
		return similar.stream()
			.filter((form) -> Math.abs(form.length() - word.length()) <= 1
					&& Spelling.cost(form, word) <= ((form.length() > LONG) ? 1 : 0.5))
			.findFirst()
			.orElse(word);
	}

	/**
	 * The generic word that a word was meant to be.
	 * @param word a word that is in none of the books
	 * @return the word that it is a typing error of, empty if it is of none
	 */
	String genericWord(String word) {
		return (word.length() < VERY_LONG - 1) ? ""
				: this.longGenericWords.getOrDefault(word.charAt(0), List.of())
					.stream()
					.filter((generic) -> Math.abs(generic.length() - word.length()) <= 1
							&& Spelling.cost(generic, word, 1) <= 1)
					.findFirst()
					.orElse("");
	}

	/**
	 * What a generic word does in a name.
	 * @param word a phrase of {@link #generic}
	 * @return a role
	 */
	Role role(String word) {
		return this.branches.contains(String.valueOf(this.generic.meaning(word))) ? Role.BRANCH : Role.GENERIC;
	}

	/** The words of one row mean the first of it. */
	private static void readSame(@Nullable Object rows, PhraseBook book) {
		for (Object row : list(rows)) {
			List<String> same = strings(row);
			same.forEach((word) -> book.add(word, same.getFirst()));
		}
	}

	/**
	 * Forms with a class come first, so that one alias in two of them has a class. What
	 * reads as a number, as ИИ does, is none.
	 */
	private void readForms() {
		List<Map<?, ?>> types = list(file("org_types.yml").get("types")).stream()
			.<Map<?, ?>>map(Lexicon::map)
			.sorted(Comparator.comparing((Map<?, ?> type) -> generic(type).isEmpty()))
			.toList();
		for (Map<?, ?> type : types) {
			List<String> names = new ArrayList<>(strings(type.get("aliases")));
			if (type.get("display") != null) {
				names.add(String.valueOf(type.get("display")));
			}
			names.stream()
				.filter((name) -> Numbers.read(Characters.folded(name), false) == null)
				.forEach((name) -> this.forms.add(name, generic(type)));
		}
	}

	private static String generic(Map<?, ?> type) {
		Object generic = type.get("generic");
		return (generic != null) ? generic.toString() : "";
	}

	/** Each country under its names in English, Chinese and its own language. */
	private void readPlaces() {
		file("places.yml").forEach((han, latin) -> {
			this.places.add(han, han);
			strings(latin).forEach((name) -> this.places.add(name, han));
		});
		for (String region : ULocale.getISOCountries()) {
			ULocale own = ULocale.addLikelySubtags(new ULocale("und", region));
			Set<String> names = List.of(ULocale.ENGLISH, ULocale.CHINESE, new ULocale(own.getLanguage()))
				.stream()
				.flatMap((language) -> List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)
					.stream()
					.map((length) -> LocaleDisplayNames.getInstance(language, length).regionDisplayName(region)))
				.collect(Collectors.toSet());
			names.forEach((name) -> this.places.add(name, region));
		}
	}

	private static Map<String, Object> file(String name) {
		try (InputStream in = Lexicon.class.getResourceAsStream("/names/" + name)) {
			if (in == null) {
				throw new IllegalStateException("Without /names/" + name + " no name can be read");
			}
			return new Yaml(new SafeConstructor(new LoaderOptions())).load(in);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Map<?, ?> map(@Nullable Object value) {
		return (Map<?, ?>) Objects.requireNonNull(value);
	}

	private static List<?> list(@Nullable Object value) {
		return (List<?>) Objects.requireNonNull(value);
	}

	private static List<String> strings(@Nullable Object value) {
		return list(value).stream().map(String::valueOf).toList();
	}

}
