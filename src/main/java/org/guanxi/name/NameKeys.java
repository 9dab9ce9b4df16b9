package org.guanxi.name;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The words by which a name is found in a full-text index that divides at spaces. Put the
 * keys of all names of an entity into one indexed property, and ask for those of the
 * query: names that share keys are candidates, which {@link Likeness} then compares.
 * Beginnings and typing errors are left to the index ({@code key*}, {@code key~1}).
 * <p>
 * For 深圳市腾讯计算机系统有限公司 they are 深圳市, 腾讯 and the other parts, each two Han characters that
 * stand side by side, each single one, tengxun and the other parts in pinyin, each two
 * syllables that stand side by side, each single one, and tx, the initials of what is
 * distinctive. For Industrial and Commercial Bank of China they are its words, those
 * without spaces, and icbc. Legal forms give no keys: too many names share them.
 */
public final class NameKeys {

	/** How many keys a name has at most. */
	public static final int MOST = 64;

	private static final int MOST_INITIALS = 8;

	/**
	 * Nothing that an index could take for more than letters, and no word beyond words.
	 */
	private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}]{1,60}");

	private final Set<String> keys = new LinkedHashSet<>();

	private NameKeys() {
	}

	/**
	 * The keys of a name, the telling ones first.
	 * @param name the name
	 * @return at most {@value #MOST} different keys of letters and digits, in an order
	 * that depends on the name alone; none for a name without tokens
	 */
	public static List<String> of(Name name) {
		NameKeys keys = new NameKeys();
		keys.add(name);
		name.alternatives().forEach(keys::add);
		return keys.keys.stream().filter((key) -> PLAIN.matcher(key).matches()).limit(MOST).toList();
	}

	/**
	 * Those of the keys that only names share which may be alike: not those of a trade, a
	 * place or a generic word, unless the name has nothing else.
	 * @param name the name
	 * @return some of its keys, in the same order
	 */
	public static Set<String> telling(Name name) {
		NameKeys keys = new NameKeys();
		Stream.concat(Stream.of(name), name.alternatives().stream()).forEach((one) -> {
			List<Token> brand = brand(one);
			keys.add(brand.isEmpty() ? content(one) : brand);
			keys.initials(content(one));
			keys.joined(content(one));
		});
		keys.keys.retainAll(of(name));
		return keys.keys;
	}

	/**
	 * The keys of a name in Han characters that somebody has written in pinyin, without
	 * spaces: each two syllables that stand side by side.
	 * @param word a folded word
	 * @return keys, most of which such a name has, in order; none if the word isn't
	 * pinyin or has fewer than three syllables
	 */
	public static List<String> ofPinyin(String word) {
		List<String> syllables = Pinyin.syllables(word);
		return IntStream.range(0, (syllables.size() > 2) ? syllables.size() - 1 : 0)
			.mapToObj((i) -> syllables.get(i) + syllables.get(i + 1))
			.distinct()
			.limit(MOST)
			.toList();
	}

	/** What no other word says: 招商 of 招商银行. */
	private static List<Token> brand(Name name) {
		List<Token> own = name.tokens()
			.stream()
			.filter((token) -> token.is(Role.NUMBER) || token.is(Role.DISTINCTIVE) && !token.key().startsWith("~"))
			.toList();
		return !own.isEmpty() ? own : name.tokens().stream().filter((token) -> token.is(Role.DISTINCTIVE)).toList();
	}

	private static List<Token> content(Name name) {
		return name.content().isEmpty() ? name.tokens() : name.content();
	}

	private void add(Name name) {
		add(content(name));
	}

	private void add(List<Token> content) {
		List<Token> brand = content.stream().filter((token) -> token.is(Role.DISTINCTIVE)).toList();
		content.forEach(this::words);
		initials(content);
		initials(brand);
		joined(content);
		joined(brand);
		content.forEach(this::characters);
	}

	private void words(Token token) {
		this.keys.addAll(List.of(token.text().split(" ")));
		this.keys.add(token.latin());
		if (token.is(Role.NUMBER)) {
			this.keys.add(token.key().substring(1));
		}
	}

	private void joined(List<Token> tokens) {
		if (tokens.size() > 1 && tokens.size() <= MOST_INITIALS) {
			this.keys.add(tokens.stream().map(Token::latin).collect(Collectors.joining()));
		}
	}

	private void initials(List<Token> tokens) {
		String letters = tokens.stream()
			.flatMap((token) -> (token.isHan() ? Characters.pinyin(token.text()) : List.of(token.text().split(" ")))
				.stream())
			.limit(MOST_INITIALS)
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
		if (letters.length() > 1) {
			this.keys.add(letters);
		}
	}

	private void characters(Token token) {
		if (!token.isHan()) {
			return;
		}
		int[] characters = token.text().codePoints().toArray();
		for (int i = 0; i + 1 < characters.length; i++) {
			this.keys.add(new String(characters, i, 2));
		}
		List<String> syllables = Characters.pinyin(token.text());
		for (int i = 0; i + 1 < syllables.size(); i++) {
			this.keys.add(syllables.get(i) + syllables.get(i + 1));
		}
		for (int character : characters) {
			this.keys.add(Character.toString(character));
		}
	}

}
