package org.guanxi.name;

import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Finds what each word of a name does in it. */
final class NameReader {

	private static final List<String> PLACE_ENDINGS = List.of("特别行政区", "维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市", "区",
			"县");

	private static final int SHORTEST_BRAND = 2;

	private static final String DOMAIN = "com";

	private static final int TELLING_NUMBER = 3;

	private final Lexicon lexicon = Lexicon.shared();

	private final List<Token> tokens = new ArrayList<>();

	private final boolean body;

	private NameReader(boolean body) {
		this.body = body;
	}

	/**
	 * Reads the words of a name.
	 * @param words the words in their order
	 * @return the tokens in the same order
	 */
	static List<Token> tokens(List<Words.Word> words) {
		Lexicon lexicon = Lexicon.shared();
		boolean body = words.stream()
			.anyMatch((word) -> lexicon.bodies.meaning(word.text()) != null
					|| word.isHan() && !lexicon.bodies.endOf(word.text()).isEmpty());
		NameReader reader = new NameReader(body);
		reader.read(words);
		return reader.finished();
	}

	private void read(List<Words.Word> words) {
		List<Words.Word> rest = words;
		int latin = 0;
		while (latin < rest.size()) {
			int end = latin;
			while (end < rest.size() && !rest.get(end).isHan()) {
				end++;
			}
			if (end > latin) {
				readLatin(rest.subList(latin, end));
			}
			else {
				readHan(rest.get(end).text());
				end++;
			}
			latin = end;
		}
	}

	private void readLatin(List<Words.Word> words) {
		List<String> texts = words.stream().map((word) -> this.lexicon.formWord(word.text())).toList();
		List<Token> ending = new LinkedList<>();
		int from = 0;
		int to = texts.size();
		for (int length = this.lexicon.forms.endingAt(texts, to); length > 0
				&& length < to; length = this.lexicon.forms.endingAt(texts, to)) {
			ending.addFirst(form(String.join(" ", texts.subList(to - length, to))));
			to -= length;
		}
		int length = this.lexicon.forms.startingAt(texts.subList(0, to), 0);
		if (length > 0 && length < to) {
			this.tokens.add(form(String.join(" ", texts.subList(0, length))));
			from = length;
		}
		readWords(words.subList(from, to));
		this.tokens.addAll(ending);
	}

	private void readWords(List<Words.Word> words) {
		List<String> texts = words.stream().map(Words.Word::text).toList();
		int at = 0;
		while (at < words.size()) {
			int place = this.lexicon.places.startingAt(texts, at);
			int generic = this.lexicon.generic.startingAt(texts, at);
			int trade = this.lexicon.trades.startingAt(texts, at);
			int length = Math.max(Math.max(1, trade), Math.max(place, generic));
			String text = String.join(" ", texts.subList(at, at + length));
			String latin = text.replace(" ", "");
			if (place > 0) {
				addPlace(text, latin);
			}
			else if (generic > 0) {
				add(text, latin, this.lexicon.role(text), "~" + this.lexicon.generic.meaning(text), true);
			}
			else if (trade > 0) {
				add(text, latin, Role.DISTINCTIVE, "~" + this.lexicon.trades.meaning(text), false);
			}
			else {
				readWord(words.get(at));
			}
			at += length;
		}
	}

	private void readWord(Words.Word word) {
		Long number = Numbers.read(word.text(), this.tokens.stream().allMatch((token) -> token.is(Role.LEGAL_FORM)));
		if (number != null) {
			addNumber(word.text(), number);
		}
		else if (this.lexicon.fillers.meaning(word.text()) == null || (word.text().equals(DOMAIN) && isShortNumber())) {
			String generic = this.tokens.stream().anyMatch((token) -> token.is(Role.DISTINCTIVE))
					? this.lexicon.genericWord(word.text()) : "";
			if (generic.isEmpty()) {
				add(word.text(), word.text(), Role.DISTINCTIVE, word.text(), word.initials());
			}
			else {
				add(word.text(), word.text(), this.lexicon.role(generic), "~" + this.lexicon.generic.meaning(generic),
						true);
			}
		}
	}

	/** Amazon.com is Amazon, and 1688.com is 1688, but 58.com says more than 58. */
	private boolean isShortNumber() {
		return this.tokens.size() == 1 && this.tokens.getFirst().is(Role.NUMBER)
				&& this.tokens.getFirst().text().length() < TELLING_NUMBER;
	}

	/** The state that a body is of may stand behind its name. */
	private void addPlace(String text, String latin) {
		boolean state = this.body && this.lexicon.states.meaning(text) != null;
		this.tokens
			.add(new Token(text, latin, Role.PLACE, "@" + this.lexicon.places.meaning(text), true, state || leading()));
	}

	/** Forty and 4 are 44. */
	private void addNumber(String text, long number) {
		Token last = this.tokens.isEmpty() ? null : this.tokens.getLast();
		long tens = (last != null && last.is(Role.NUMBER)) ? Long.parseLong(last.key().substring(1)) : 0;
		if (last != null && tens > 10 && tens < 100 && tens % 10 == 0 && number > 0 && number < 10) {
			this.tokens.removeLast();
			add(last.text() + " " + text, last.latin() + text, Role.NUMBER, "#" + (tens + number), true);
			return;
		}
		add(text, text, Role.NUMBER, "#" + number, true);
	}

	/** From 深圳市腾讯计算机系统有限公司 the ends are taken away until 腾讯 is left. */
	private void readHan(String run) {
		String rest = run;
		for (String place = placeAtStart(rest); !place.isEmpty(); place = placeAtStart(rest)) {
			addPlace(place);
			rest = rest.substring(place.length());
		}
		List<Token> ending = new LinkedList<>();
		int before = this.tokens.size();
		for (Token last = last(rest); last != null; last = last(rest)) {
			ending.addFirst(last);
			rest = rest.substring(0, rest.length() - last.text().length());
		}
		if (!rest.isEmpty()) {
			add(rest, String.join("", Characters.pinyin(rest)), Role.DISTINCTIVE, rest, false);
		}
		boolean first = before == this.tokens.size() && leading();
		for (Token token : ending) {
			this.tokens.add(first ? token
					: new Token(token.text(), token.latin(), token.role(), token.key(), token.exact(), false));
		}
	}

	private String placeAtStart(String run) {
		String place = this.lexicon.places.startOf(run);
		if (place.isEmpty()) {
			return "";
		}
		String rest = run.substring(place.length());
		return PLACE_ENDINGS.stream().filter(rest::startsWith).findFirst().map(place::concat).orElse(place);
	}

	private void addPlace(String text) {
		String place = this.lexicon.places.startOf(text);
		add(text, this.lexicon.latin(place), Role.PLACE,
				"@" + Objects.requireNonNull(this.lexicon.places.meaning(place)), true);
	}

	@Nullable private Token last(String run) {
		String form = this.lexicon.forms.endOf(run);
		if (!form.isEmpty() && form.length() < run.length() + this.tokens.size()) {
			return form(form);
		}
		String generic = this.lexicon.generic.endOf(run);
		if (!generic.isEmpty() && leaves(run, generic)) {
			return token(generic, this.lexicon.role(generic), "~" + this.lexicon.generic.meaning(generic));
		}
		String trade = this.lexicon.trades.endOf(run);
		if (!trade.isEmpty() && leaves(run, trade)) {
			return token(trade, Role.DISTINCTIVE, "~" + this.lexicon.trades.meaning(trade));
		}
		String place = this.lexicon.places.endOf(run);
		if (!place.isEmpty() && leaves(run, place)) {
			return token(place, Role.PLACE, "@" + this.lexicon.places.meaning(place));
		}
		return null;
	}

	private static boolean leaves(String run, String ending) {
		int left = run.length() - ending.length();
		return left == 0 || left >= SHORTEST_BRAND;
	}

	private Token form(String text) {
		return token(text, Role.LEGAL_FORM, Objects.requireNonNullElse(this.lexicon.forms.meaning(text), ""));
	}

	private static Token token(String text, Role role, String key) {
		return new Token(text, Lexicon.shared().latin(text), role, key, true, false);
	}

	private void add(String text, String latin, Role role, String key, boolean exact) {
		this.tokens.add(new Token(text, latin, role, key, exact, leading()));
	}

	private boolean leading() {
		return this.tokens.stream().allMatch((token) -> token.is(Role.LEGAL_FORM) || token.is(Role.PLACE));
	}

	/** Where nothing else is left, the generic words carry the name. */
	private List<Token> finished() {
		boolean promoted = this.body
				|| this.tokens.stream().noneMatch((token) -> token.is(Role.DISTINCTIVE) || token.is(Role.NUMBER));
		return this.tokens.stream()
			.map((token) -> (promoted && token.isGeneric()) ? token.as(Role.DISTINCTIVE) : token)
			.limit(Name.MOST_TOKENS)
			.toList();
	}

}
