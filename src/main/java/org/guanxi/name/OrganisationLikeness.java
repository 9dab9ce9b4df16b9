package org.guanxi.name;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.guanxi.name.Comparison.Reason;
import org.guanxi.name.Comparison.Step;

/** Compares the names of companies, bodies, products: of all that aren't persons. */
final class OrganisationLikeness {

	/** From nothing in common to all characters in common: never enough for a match. */
	private static final double WORDS_DIFFER = 0.1;

	private static final double CHARACTERS_SHARED = 0.4;

	private static final double GENERIC_DIFFERS = 0.68;

	private static final double WORD_MISSING = 0.68;

	private static final double ANOTHER_MISSING = 0.9;

	private static final double GENERIC_MISSING = 0.97;

	private static final double GENERIC_MISSING_IN_FULL = 0.73;

	private static final double BRANCH_MISSING = 0.73;

	private static final double DIFFERS = 0.6;

	private static final double LEADING_PLACE = 0.92;

	private static final double MISSING = 0.7;

	private static final double FIRST_UNSAID = 0.93;

	private static final double FORM_DIFFERS = 0.74;

	private static final double ABBREVIATION = 0.65;

	private static final double LEAST_ABBREVIATION = 0.35;

	private static final double LEFT_OUT = 0.01;

	private static final double SILENT = 0.08;

	private static final int LONGEST_ABBREVIATION = 5;

	/** What a group is called, but a company in it is not. */
	private static final String GROUP = "~group";

	/**
	 * What a holding is called, but the company that it holds is not: who says it without
	 * a legal form means it, while many a full name has it for no reason.
	 */
	private static final String HOLDING = "~holdings";

	private final Alignment alignment;

	/** Who states a legal form gives the full name, where no word is left out. */
	private final boolean oneFull;

	private final boolean otherFull;

	private final List<Step> steps = new ArrayList<>();

	private final Supplier<Double> shared;

	private OrganisationLikeness(Name one, Name other) {
		this.shared = () -> Shingles.shared(one, other);
		this.alignment = new Alignment(one, other);
		this.oneFull = one.has(Role.LEGAL_FORM);
		this.otherFull = other.has(Role.LEGAL_FORM);
		this.steps.addAll(this.alignment.steps);
		if (this.alignment.left.equals(one.content()) && this.alignment.right.equals(other.content())) {
			differ();
			return;
		}
		forms(one, other);
		numbers();
		places();
		words();
		if (this.steps.isEmpty()) {
			step(Reason.SAME, "nothing tells them apart", 1);
		}
	}

	static Comparison compare(Name one, Name other) {
		Comparison comparison = Comparison.of(new OrganisationLikeness(one, other).steps);
		double abbreviation = Math.max(abbreviation(one, other), abbreviation(other, one));
		return (comparison.score() >= abbreviation) ? comparison
				: Comparison.of(List.of(new Step(Reason.ABBREVIATION,
						"“%s” and “%s”: one could be an abbreviation of the other".formatted(one.text(), other.text()),
						abbreviation)));
	}

	private void forms(Name one, Name other) {
		Set<String> mine = forms(one);
		Set<String> its = forms(other);
		if (mine.isEmpty() != its.isEmpty()) {
			step(Reason.LEGAL_FORM_STRIPPED, "only one states a legal form", 1);
			return;
		}
		Set<String> ours = classes(one);
		Set<String> theirs = classes(other);
		if (!ours.isEmpty() && !theirs.isEmpty() && ours.stream().noneMatch(theirs::contains)) {
			step(Reason.LEGAL_FORM_DIFFERS,
					"the legal forms differ: “%s” and “%s”".formatted(String.join(" ", mine), String.join(" ", its)),
					FORM_DIFFERS);
		}
	}

	private static Set<String> forms(Name name) {
		return name.tokens()
			.stream()
			.filter((token) -> token.is(Role.LEGAL_FORM))
			.map(Token::text)
			.collect(Collectors.toCollection(LinkedHashSet::new));
	}

	private static Set<String> classes(Name name) {
		return name.tokens()
			.stream()
			.filter((token) -> token.is(Role.LEGAL_FORM) && !token.key().isEmpty())
			.map(Token::key)
			.collect(Collectors.toSet());
	}

	private void numbers() {
		List<Token> mine = take(this.alignment.left, Role.NUMBER);
		List<Token> its = take(this.alignment.right, Role.NUMBER);
		if (!mine.isEmpty() && !its.isEmpty()) {
			step(Reason.NUMBERS_DIFFER,
					"the numbers differ: “%s” and “%s”".formatted(Alignment.texts(mine), Alignment.texts(its)),
					DIFFERS);
			return;
		}
		for (Token number : mine.isEmpty() ? its : mine) {
			boolean unsaid = Set.of("1", "i").contains(number.text());
			step(Reason.NUMBER_MISSING,
					(unsaid ? "only one says “%s”, which may go without saying" : "only one has the number “%s”")
						.formatted(number.text()),
					unsaid ? FIRST_UNSAID : MISSING);
		}
	}

	private void places() {
		List<Token> mine = take(this.alignment.left, Role.PLACE);
		List<Token> its = take(this.alignment.right, Role.PLACE);
		if (!mine.isEmpty() && !its.isEmpty()) {
			step(Reason.PLACES_DIFFER,
					"the places differ: “%s” and “%s”".formatted(Alignment.texts(mine), Alignment.texts(its)), DIFFERS);
			return;
		}
		for (Token place : mine.isEmpty() ? its : mine) {
			step(Reason.PLACE_MISSING,
					(place.leading() ? "only one names the place “%s” before its name"
							: "only one names the place “%s” behind its name")
						.formatted(place.text()),
					place.leading() ? LEADING_PLACE : MISSING);
		}
	}

	private void words() {
		List<Token> mine = this.alignment.left;
		List<Token> its = this.alignment.right;
		if (!mine.isEmpty() && !its.isEmpty()) {
			differ();
			return;
		}
		boolean lacksInFull = mine.isEmpty() ? this.oneFull : this.otherFull;
		boolean hasInFull = mine.isEmpty() ? this.otherFull : this.oneFull;
		boolean full = this.oneFull && this.otherFull;
		double missing = WORD_MISSING;
		for (Token word : mine.isEmpty() ? its : mine) {
			if (word.is(Role.BRANCH)) {
				step(Reason.GENERIC_MISSING, "only one has “%s”, as a part of a group may".formatted(word.text()),
						BRANCH_MISSING);
			}
			else if (word.is(Role.GENERIC)) {
				boolean parent = word.key().equals(HOLDING) || word.key().equals(GROUP);
				boolean holds = word.key().equals(HOLDING) && !hasInFull;
				boolean tells = holds || full || (lacksInFull && parent);
				step(Reason.GENERIC_MISSING,
						(holds ? "only one has “%s”, and a holding isn't what it holds"
								: tells ? "only one has “%s” in its full name" : "only one has “%s”, which says little")
							.formatted(word.text()),
						tells ? GENERIC_MISSING_IN_FULL : GENERIC_MISSING);
				full = false;
				lacksInFull = false;
			}
			else {
				step(Reason.WORD_MISSING, "only one has “%s”".formatted(word.text()), missing);
				missing = ANOTHER_MISSING;
			}
		}
	}

	private void differ() {
		List<Token> mine = this.alignment.left;
		List<Token> its = this.alignment.right;
		boolean generic = generic(mine) && generic(its);
		step(Reason.WORDS_DIFFER,
				"the words differ: “%s” and “%s”".formatted(Alignment.texts(mine), Alignment.texts(its)),
				generic ? GENERIC_DIFFERS : WORDS_DIFFER + CHARACTERS_SHARED * this.shared.get());
	}

	private static boolean generic(List<Token> tokens) {
		return tokens.stream().allMatch(Token::isGeneric);
	}

	private static List<Token> take(List<Token> tokens, Role role) {
		List<Token> taken = tokens.stream().filter((token) -> token.is(role)).toList();
		tokens.removeAll(taken);
		return taken;
	}

	/**
	 * 工行 takes its characters out of 中国工商银行, in their order: the likelier, the less of
	 * the name it leaves out.
	 */
	private static double abbreviation(Name one, Name other) {
		String brief = han(one);
		String whole = han(other);
		if (brief.length() < 2 || brief.length() > LONGEST_ABBREVIATION || brief.length() * 3 > whole.length() * 2
				|| one.has(Role.LEGAL_FORM) || whole.contains(brief)) {
			return 0;
		}
		int at = -1;
		for (int i = 0; i < brief.length(); i++) {
			at = whole.indexOf(brief.charAt(i), at + 1);
			if (at < 0) {
				return 0;
			}
		}
		long silent = other.content()
			.stream()
			.filter((token) -> token.is(Role.DISTINCTIVE)
					&& token.text().chars().noneMatch((character) -> brief.indexOf(character) >= 0))
			.count();
		return Math.max(LEAST_ABBREVIATION,
				ABBREVIATION - LEFT_OUT * (whole.length() - brief.length()) - SILENT * silent);
	}

	private static String han(Name name) {
		return name.content().stream().filter(Token::isHan).map(Token::text).collect(Collectors.joining());
	}

	private void step(Reason reason, String text, double factor) {
		this.steps.add(new Step(reason, text, factor));
	}

}
