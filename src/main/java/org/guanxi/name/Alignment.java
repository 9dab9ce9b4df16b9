package org.guanxi.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.guanxi.name.Comparison.Reason;
import org.guanxi.name.Comparison.Step;

/**
 * Finds for each token of one name its counterpart in the other, from the same word to a
 * misspelled one, and keeps who is left over.
 */
final class Alignment {

	private static final double SYNONYM = 0.99;

	private static final double PINYIN = 0.95;

	private static final double HOMOPHONE = 0.9;

	/** Very many words of two characters sound the same. */
	private static final double SHORT_HOMOPHONE = 0.67;

	/** A word that is another one's reading, misspelled, may as well be a third. */
	private static final double READ_AND_MISSPELLED = 0.85;

	private static final double WITHIN = 0.95;

	private static final double SPACING = 0.98;

	private static final double ORDER = 0.97;

	private static final double ACRONYM = 0.65;

	/** What a word of nothing but misspelled letters would cost. */
	private static final double MISSPELLED = 0.8;

	private static final int MOST_JOINED = 4;

	private static final int SHORTEST_BRAND = 2;

	private static final int SHORTEST_READING = 4;

	private static final int SHORTEST_ACRONYM = 3;

	final List<Token> left;

	final List<Token> right;

	final List<Step> steps = new ArrayList<>();

	private final double distinctive;

	Alignment(Name one, Name other) {
		this.left = new ArrayList<>(one.content());
		this.right = new ArrayList<>(other.content());
		this.distinctive = Math.max(1, (carrying(this.left) + carrying(this.right)) / 2.0);
		same();
		if (!done() && unspaced(one).equals(unspaced(other)) && !one.has(Role.NUMBER) && !other.has(Role.NUMBER)) {
			step(Reason.SPACING, "“%s” is “%s” with other spaces".formatted(one.folded(), other.folded()), SPACING);
			this.left.clear();
			this.right.clear();
		}
		misspelledForm(this.left, other);
		misspelledForm(this.right, one);
		if (done()) {
			return;
		}
		sounding();
		joined(this.left, this.right);
		joined(this.right, this.left);
		misspelled();
		contained(this.left, this.right);
		contained(this.right, this.left);
		acronym(this.left, this.right);
		acronym(this.right, this.left);
		respaced(one, other);
	}

	private static long carrying(List<Token> tokens) {
		return tokens.stream().filter((token) -> token.is(Role.DISTINCTIVE) || token.is(Role.NUMBER)).count();
	}

	private boolean done() {
		return this.left.isEmpty() || this.right.isEmpty();
	}

	private void same() {
		List<Integer> order = new ArrayList<>();
		List<Token> others = new ArrayList<>(this.right);
		pair((one, other) -> one.key().equals(other.key()), (one, other) -> {
			order.add(others.indexOf(other));
			if (!one.text().equals(other.text())) {
				Reason reason = (one.isHan() != other.isHan() && one.is(Role.PLACE)) ? Reason.PINYIN : Reason.SYNONYM;
				step(reason, "“%s” means “%s”".formatted(one.text(), other.text()), SYNONYM);
			}
		});
		if (IntStream.range(1, order.size()).anyMatch((i) -> order.get(i) < order.get(i - 1))) {
			step(Reason.WORD_ORDER, "the words stand in another order", ORDER);
		}
	}

	private void sounding() {
		pair((one, other) -> one.is(Role.DISTINCTIVE) && other.is(Role.DISTINCTIVE) && one.latin().equals(other.latin())
				&& !(one.exact() && other.exact()), (one, other) -> {
					boolean both = one.isHan() && other.isHan();
					step(both ? Reason.HOMOPHONE : Reason.PINYIN,
							both ? "“%s” sounds like “%s”".formatted(one.text(), other.text())
									: "“%s” is “%s” in pinyin".formatted(han(one, other), latin(one, other)),
							!both ? PINYIN : (one.text().length() > SHORTEST_BRAND) ? HOMOPHONE : SHORT_HOMOPHONE);
				});
	}

	private static String han(Token one, Token other) {
		return one.isHan() ? one.text() : other.text();
	}

	private static String latin(Token one, Token other) {
		return one.isHan() ? other.text() : one.text();
	}

	/** One word of these is several in a row of those. */
	private void joined(List<Token> these, List<Token> those) {
		for (Token one : List.copyOf(these)) {
			for (int from = 0; from < those.size() && one.is(Role.DISTINCTIVE); from++) {
				int found = together(one.latin(), those, from);
				if (found > 0) {
					List<Token> parts = those.subList(from, from + found);
					boolean han = one.isHan() || parts.stream().anyMatch(Token::isHan);
					step(han ? Reason.PINYIN : Reason.SPACING,
							(han ? "“%s” is “%s” in pinyin" : "“%s” is “%s” without spaces").formatted(
									han && !one.isHan() ? texts(parts) : one.text(),
									han && !one.isHan() ? one.text() : texts(parts)),
							han ? PINYIN : SPACING);
					parts.clear();
					these.remove(one);
					break;
				}
			}
		}
	}

	/** 腾讯 begins 腾讯乐享: what follows it there is a word more. So does tengxun. */
	private void contained(List<Token> these, List<Token> those) {
		for (Token one : List.copyOf(these)) {
			if (one.is(Role.DISTINCTIVE) && one.text().length() >= SHORTEST_BRAND) {
				those.stream()
					.filter((other) -> other.isHan() && other.is(Role.DISTINCTIVE))
					.filter((other) -> !part(one, other).isEmpty())
					.findFirst()
					.ifPresent((other) -> contained(these, one, those, other));
			}
		}
	}

	private void contained(List<Token> these, Token one, List<Token> those, Token other) {
		String part = part(one, other);
		if (!one.isHan()) {
			step(Reason.PINYIN, "“%s” is “%s” in pinyin".formatted(part, one.text()), PINYIN);
		}
		else if (!other.text().startsWith(part)) {
			step(Reason.WORD_MISSING, "“%s” stands within “%s”".formatted(part, other.text()), WITHIN);
		}
		remove(these, one);
		those.set(those.indexOf(other), other.without(part));
	}

	/** What of a Han word another word is, if not all of it. */
	private static String part(Token one, Token other) {
		if (one.isHan()) {
			return (other.text().length() > one.text().length() && other.text().contains(one.text())) ? one.text() : "";
		}
		if (!other.latin().startsWith(one.latin()) || one.latin().length() < SHORTEST_READING) {
			return "";
		}
		StringBuilder read = new StringBuilder();
		List<String> syllables = Characters.pinyin(other.text());
		for (int i = 0; i + 1 < syllables.size() && read.length() < one.latin().length(); i++) {
			read.append(syllables.get(i));
			if (read.toString().equals(one.latin())) {
				return other.text().substring(0, other.text().offsetByCodePoints(0, i + 1));
			}
		}
		return "";
	}

	private static int together(String wanted, List<Token> tokens, int from) {
		StringBuilder text = new StringBuilder();
		for (int at = from; at < Math.min(tokens.size(), from + MOST_JOINED); at++) {
			text.append(tokens.get(at).latin());
			if (at > from && text.toString().equals(wanted)) {
				return at - from + 1;
			}
			if (!wanted.startsWith(text.toString())) {
				return 0;
			}
		}
		return 0;
	}

	private void misspelled() {
		record Pair(Token one, Token other, double cost) {
		}
		List<Pair> pairs = new ArrayList<>();
		for (Token one : this.left) {
			for (Token other : this.right) {
				if (couldBe(one, other)) {
					double allowed = allowed(one, other);
					double cost = Spelling.cost(spelled(one, other), spelled(other, one), allowed);
					if (cost <= allowed) {
						pairs.add(new Pair(one, other, cost / longer(one, other)));
					}
				}
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::cost).thenComparing((pair) -> key(pair.one(), pair.other())));
		for (Pair pair : pairs) {
			if (holds(this.left, pair.one()) && holds(this.right, pair.other())) {
				remove(this.left, pair.one());
				remove(this.right, pair.other());
				step(Reason.SPELLING, "“%s” is spelled “%s”".formatted(pair.one().text(), pair.other().text()),
						(1 - MISSPELLED * pair.cost() / this.distinctive)
								* ((pair.one().isHan() != pair.other().isHan()) ? READ_AND_MISSPELLED : 1));
			}
		}
	}

	private static boolean couldBe(Token one, Token other) {
		return one.is(Role.DISTINCTIVE) && other.is(Role.DISTINCTIVE) && !one.exact() && !other.exact();
	}

	/** Two Han words are held against each other by character, all else by letter. */
	private static String spelled(Token one, Token other) {
		return (one.isHan() && other.isHan()) ? one.text() : one.latin();
	}

	private static int longer(Token one, Token other) {
		return Math.max(spelled(one, other).length(), spelled(other, one).length());
	}

	private static double allowed(Token one, Token other) {
		int length = longer(one, other);
		if (one.isHan() && other.isHan()) {
			return Math.min(1, Spelling.allowed(length - 1));
		}
		return (one.isHan() || other.isHan()) ? Spelling.allowed(length) : Spelling.allowed(one.latin(), other.latin());
	}

	private static String key(Token one, Token other) {
		return (one.text().compareTo(other.text()) < 0) ? one.text() + " " + other.text()
				: other.text() + " " + one.text();
	}

	/** Everything that is left over there begins with the letters of one word here. */
	private void acronym(List<Token> these, List<Token> those) {
		String initials = those.stream()
			.filter((token) -> !token.is(Role.NUMBER) && !token.isHan())
			.flatMap((token) -> List.of(token.text().split(" ")).stream())
			.map((word) -> word.substring(0, 1))
			.collect(Collectors.joining());
		if (initials.length() < SHORTEST_ACRONYM) {
			return;
		}
		these.stream().filter((token) -> token.text().equals(initials)).findFirst().ifPresent((token) -> {
			step(Reason.INITIALS, "“%s” could be the initials of “%s”".formatted(token.text(), texts(those)), ACRONYM);
			remove(these, token);
			those.removeIf((word) -> !word.is(Role.NUMBER) && !word.isHan());
		});
	}

	/** The rest is the same without spaces, perhaps with the legal form grown to it. */
	private void respaced(Name one, Name other) {
		if (done() || numbered(this.left) || numbered(this.right)) {
			return;
		}
		String mine = latins(this.left);
		String its = latins(this.right);
		boolean grown = (mine + forms(one)).equals(its) || mine.equals(its + forms(other));
		int length = Math.max(mine.length(), its.length());
		double allowed = Spelling.allowed(length);
		boolean several = this.left.size() + this.right.size() > 2 && !exact();
		double cost = grown ? 0 : several ? Spelling.cost(mine, its, allowed) : Double.MAX_VALUE;
		if (cost <= allowed) {
			step(Reason.SPACING, "“%s” is “%s” with other spaces".formatted(texts(this.left), texts(this.right)),
					SPACING * (1 - MISSPELLED * cost / length));
			this.left.clear();
			this.right.clear();
		}
	}

	/** Siemens AkG: what is left over is nearly the legal form that the other states. */
	private void misspelledForm(List<Token> these, Name other) {
		if (these.size() == 1 && these.getFirst().is(Role.DISTINCTIVE) && !these.getFirst().leading()
				&& !these.getFirst().isHan()) {
			Token last = these.getFirst();
			other.tokens()
				.stream()
				.filter((form) -> form.is(Role.LEGAL_FORM) && form.latin().length() < last.latin().length() + 2
						&& Spelling.cost(form.latin(), last.latin(), 1) <= 1)
				.findFirst()
				.ifPresent((form) -> {
					these.clear();
					step(Reason.SPELLING, "“%s” is nearly the legal form “%s”".formatted(last.text(), form.text()),
							SPACING);
				});
		}
	}

	private static String unspaced(Name name) {
		return name.folded().replace(" ", "");
	}

	private boolean exact() {
		return this.left.stream().anyMatch(Token::exact) || this.right.stream().anyMatch(Token::exact)
				|| this.left.stream().anyMatch(Token::isHan) != this.right.stream().anyMatch(Token::isHan);
	}

	private static boolean numbered(List<Token> tokens) {
		return tokens.stream().anyMatch((token) -> token.is(Role.NUMBER) || token.is(Role.PLACE));
	}

	private static String forms(Name name) {
		return name.tokens()
			.stream()
			.filter((token) -> token.is(Role.LEGAL_FORM))
			.map(Token::latin)
			.collect(Collectors.joining());
	}

	private static String latins(List<Token> tokens) {
		return tokens.stream().map(Token::latin).collect(Collectors.joining());
	}

	static String texts(List<Token> tokens) {
		return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
	}

	private void pair(BiPredicate<Token, Token> alike, BiConsumer<Token, Token> found) {
		for (Token one : List.copyOf(this.left)) {
			this.right.stream().filter((other) -> alike.test(one, other)).findFirst().ifPresent((other) -> {
				remove(this.left, one);
				remove(this.right, other);
				found.accept(one, other);
			});
		}
	}

	private static boolean holds(List<Token> tokens, Token wanted) {
		return tokens.stream().anyMatch((token) -> token == wanted);
	}

	/** The very token, since a word may stand twice in a name. */
	private static void remove(List<Token> tokens, Token wanted) {
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i) == wanted) {
				tokens.remove(i);
				return;
			}
		}
	}

	private void step(Reason reason, String text, double factor) {
		this.steps.add(new Step(reason, text, factor));
	}

}
