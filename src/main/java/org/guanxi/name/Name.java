package org.guanxi.name;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A name, taken apart once so that it can be compared often. Immutable.
 *
 * @param text as it was given
 * @param folded in lower case, without accents and punctuation, Han simplified
 * @param tokens its parts in their order, fillers left out; at most {@value #MOST_TOKENS}
 * @param words the plain words in their order, with nothing left out: how a person is
 * called
 * @param syllables the reading of each Han character in it, in order
 * @param alternatives the names that it is made of, where a slash or brackets with the
 * other script divide two: Tencent (腾讯); of 三六零 also 360
 */
public record Name(String text, String folded, List<Token> tokens, List<Word> words, List<String> syllables,
		List<Name> alternatives) {

	/** How many parts of a name count. */
	public static final int MOST_TOKENS = 24;

	private static final int MOST_OF_A_PERSON = 4;

	/**
	 * Takes a name apart. Only the first 400 characters count.
	 * @param text the name as somebody wrote it
	 * @return the name; one without letters and digits has no tokens and is like no other
	 */
	public static Name of(String text) {
		String folded = Pinyin.untoned(Characters.folded(text));
		String digits = Numbers.inDigits(folded);
		if (!digits.equals(folded)) {
			return read(text, folded, List.of(read(folded, folded, List.of()), read(digits, digits, List.of())));
		}
		List<Name> names = Words.alternatives(folded)
			.stream()
			.map((part) -> read(part, part, List.of()))
			.filter((part) -> part.has(Role.DISTINCTIVE))
			.toList();
		return read(text, folded, (names.size() > 1) ? names : List.of());
	}

	private static Name read(String text, String folded, List<Name> alternatives) {
		List<Words.Word> words = Words.of(folded);
		List<Word> spoken = words.stream().limit(MOST_TOKENS).map(Word::of).toList();
		String plain = words.stream().map(Words.Word::text).collect(Collectors.joining(" "));
		List<String> syllables = spoken.stream().flatMap((word) -> word.syllables().stream()).toList();
		return new Name(text, plain, NameReader.tokens(words), spoken, syllables, alternatives);
	}

	/**
	 * In what letters the name is written.
	 * @return the script
	 */
	public Script script() {
		long han = this.words.stream().filter((word) -> !word.syllables().isEmpty()).count();
		if (this.words.isEmpty()) {
			return Script.NONE;
		}
		return (han == 0) ? Script.LATIN : (han == this.words.size()) ? Script.HAN : Script.MIXED;
	}

	/**
	 * All of it in Latin letters, Han in pinyin.
	 * @return lower case, without spaces and tones; empty for a name without words
	 */
	public String latin() {
		return this.words.stream().map(Word::latin).collect(Collectors.joining());
	}

	/**
	 * What its words and its Han characters begin with.
	 * @return a letter or digit for each
	 */
	public String initials() {
		return this.words.stream()
			.flatMap((word) -> word.syllables().isEmpty() ? Stream.of(word.text()) : word.syllables().stream())
			.map((part) -> part.substring(0, 1))
			.collect(Collectors.joining());
	}

	/**
	 * The names that a text in both scripts may give at once, as NIO蔚来 does.
	 * @return what is Latin of it and what is Han, if both have a distinctive word; else
	 * none
	 */
	public List<Name> byScript() {
		if (script() != Script.MIXED) {
			return List.of();
		}
		List<Name> parts = Stream.of("[^\\p{IsHan}]+", "\\p{IsHan}+")
			.map((others) -> Name.of(this.folded.replaceAll(others, " ")))
			.toList();
		return parts.stream().allMatch((part) -> part.has(Role.DISTINCTIVE)) ? parts : List.of();
	}

	/** Two to four words or characters, none of which only an organisation would have. */
	boolean mayBePerson() {
		int parts = Math.max(this.words.size(), this.syllables.size());
		return parts >= 2 && parts <= MOST_OF_A_PERSON
				&& this.tokens.stream().allMatch((token) -> token.is(Role.DISTINCTIVE) || token.is(Role.NUMBER));
	}

	boolean has(Role role) {
		return this.tokens.stream().anyMatch((token) -> token.is(role));
	}

	/** All but the legal forms. */
	List<Token> content() {
		return this.tokens.stream().filter((token) -> !token.is(Role.LEGAL_FORM)).toList();
	}

	/** How a folded name is written. */
	public enum Script {

		/** In Latin letters, or was before it was folded into them. */
		LATIN,
		/** In Han characters alone. */
		HAN,
		/** In both. */
		MIXED,
		/** Has no letter and no digit. */
		NONE

	}

	/**
	 * A word as it is spoken.
	 *
	 * @param text the folded word
	 * @param latin the same in Latin letters
	 * @param syllables the reading of its Han characters; empty where it has none
	 */
	record Word(String text, String latin, List<String> syllables) {

		static Word of(Words.Word word) {
			if (!word.isHan()) {
				return new Word(word.text(), word.text(), List.of());
			}
			List<String> syllables = Characters.pinyin(word.text());
			return new Word(word.text(), String.join("", syllables), syllables);
		}

		/** How it is read where the first character is a surname of its own reading. */
		List<String> others() {
			if (this.syllables.isEmpty()) {
				return List.of();
			}
			String rest = String.join("", this.syllables.subList(1, this.syllables.size()));
			return Characters.readings(this.text.substring(0, 1)).stream().map((surname) -> surname + rest).toList();
		}

	}

}
