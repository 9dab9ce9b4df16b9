package org.guanxi.name;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.text.UnicodeSet;

/**
 * Brings characters to one form each: case, width, accents, traditional Han and scripts
 * other than Han and Latin. The tables are those of ICU, and for pinyin those of a
 * dictionary of phrases, since a character's reading depends on the word.
 */
final class Characters {

	/** What a hostile name is cut to; the longest real ones are below half of it. */
	static final int MOST = 400;

	private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{So}\\p{Sk}\\p{Cs}\\p{Co}\\p{Cn}]");

	private static final Pattern MARKS = Pattern.compile("\\p{M}");

	private static final Pattern FOREIGN = Pattern.compile("[^\\x00-\\x7F\\p{IsHan}]");

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\p{Cc}]+");

	private static final Transliterator SIMPLIFIED = Transliterator.getInstance("Traditional-Simplified");

	/**
	 * Characters and words that the simplification changes, so that all else needn't go
	 * through it.
	 */
	private static final UnicodeSet TRADITIONAL = traditional();

	/** What is folded already, but for case, spaces and what is traditional. */
	private static final UnicodeSet PLAIN = new UnicodeSet("[[\\u0000-\\u007F\\u4E00-\\u9FFF]-[`\\^]]").freeze();

	/** By the rules that newspapers follow: Yandeks, not Ândeks. */
	private static final Transliterator CYRILLIC = Transliterator.getInstance("[:Cyrillic:] Russian-Latin/BGN");

	private static final Transliterator LATIN = Transliterator.getInstance("[:^Han:] Any-Latin; [:^Han:] Latin-ASCII");

	private Characters() {
	}

	/**
	 * Its source set won't do: that also has what only stands beside a changed character
	 * in a rule.
	 */
	private static UnicodeSet traditional() {
		UnicodeSet changed = new UnicodeSet();
		for (String character : SIMPLIFIED.getSourceSet()) {
			if (isChanged(character)) {
				changed.add(character);
			}
		}
		for (String rule : SIMPLIFIED.toRules(false).split(";")) {
			String text = rule.substring(0, Math.max(0, rule.indexOf('>'))).strip();
			if (changed.containsNone(text) && isChanged(text)) {
				changed.add(text);
			}
		}
		return changed.freeze();
	}

	private static boolean isChanged(String text) {
		return !SIMPLIFIED.transliterate(text).equals(text);
	}

	/**
	 * Folds a text.
	 * @param text any text; only its first {@value #MOST} characters count
	 * @return lower-case ASCII and simplified Han, with ASCII punctuation still in it
	 */
	static String folded(String text) {
		String start = (text.codePointCount(0, text.length()) > MOST)
				? text.substring(0, text.offsetByCodePoints(0, MOST)) : text;
		boolean plain = PLAIN.containsAll(start) && TRADITIONAL.containsNone(start);
		return SPACES.matcher((plain ? start : even(start)).toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
	}

	private static String even(String start) {
		String even = INVISIBLE.matcher(Normalizer.normalize(start, Normalizer.Form.NFKC)).replaceAll("");
		if (TRADITIONAL.containsSome(even)) {
			even = SIMPLIFIED.transliterate(even);
		}
		if (FOREIGN.matcher(even).find()) {
			even = LATIN.transliterate(CYRILLIC.transliterate(even));
		}
		return MARKS.matcher(Normalizer.normalize(even, Normalizer.Form.NFKD)).replaceAll("");
	}

	/**
	 * The reading of Han characters.
	 * @param han simplified Han characters
	 * @return a syllable for each, without tones, ü as u; the character itself where none
	 * is known
	 */
	static List<String> pinyin(String han) {
		String read = PinyinHelper.toPinyin(han, PinyinStyleEnum.NORMAL);
		String plain = Normalizer.normalize(read, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
		return Arrays.stream(plain.split(" ")).filter((syllable) -> !syllable.isEmpty()).toList();
	}

	/**
	 * All readings of one Han character.
	 * @param han the character
	 * @return its syllables, without tones, each once
	 */
	static List<String> readings(String han) {
		return PinyinHelper.toPinyinList(han.charAt(0), PinyinStyleEnum.NORMAL)
			.stream()
			.map((read) -> Normalizer.normalize(read, Normalizer.Form.NFD).replaceAll("\\p{M}", ""))
			.distinct()
			.toList();
	}

	static boolean hasHan(String text) {
		return HAN.matcher(text).find();
	}

	static boolean isHan(int character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
	}

}
