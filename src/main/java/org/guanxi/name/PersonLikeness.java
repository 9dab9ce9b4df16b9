package org.guanxi.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.guanxi.name.Comparison.Reason;
import org.guanxi.name.Comparison.Step;

/**
 * Compares the names of persons: the order of surname and given names doesn't matter, nor
 * how pinyin is spaced, but one other syllable or character is another person.
 */
final class PersonLikeness {

	private static final double PINYIN = 0.93;

	private static final double HOMOPHONE = 0.6;

	private static final double ORDER = 0.98;

	private static final double SPACING = 0.97;

	private static final double INITIAL = 0.7;

	private static final double MIDDLE_INITIAL = 0.9;

	private static final int CALLED = 2;

	private static final double MISSPELLED = 0.8;

	/** From nothing in common to all characters in common: never enough for a match. */
	private static final double DIFFER = 0.1;

	private static final double CHARACTERS_SHARED = 0.4;

	private static final double MISSING = 0.85;

	private static final double HALF_MISSING = 0.55;

	private static final int SHORTEST_MISSPELLED = 5;

	private static final int MOST_WORDS = 6;

	private final List<Name.Word> left;

	private final List<Name.Word> right;

	private final List<Step> steps = new ArrayList<>();

	private PersonLikeness(Name one, Name other) {
		this.left = first(one);
		this.right = first(other);
	}

	static Comparison compare(Name one, Name other) {
		PersonLikeness likeness = new PersonLikeness(one, other);
		likeness.find(one, other);
		return Comparison.of(likeness.steps);
	}

	private static List<Name.Word> first(Name name) {
		return new ArrayList<>(name.words().subList(0, Math.min(MOST_WORDS, name.words().size())));
	}

	private void find(Name one, Name other) {
		boolean hanHere = !one.syllables().isEmpty();
		boolean hanThere = !other.syllables().isEmpty();
		if (rotated()) {
			if (hanHere && hanThere) {
				step(Reason.HOMOPHONE, "“%s” sounds like “%s”", one, other, HOMOPHONE);
			}
			else if (hanHere || hanThere) {
				step(Reason.PINYIN, "“%s” and “%s” are the same in pinyin", one, other, PINYIN);
			}
			else if (sorted(this.left).equals(sorted(this.right))) {
				step(Reason.WORD_ORDER, "“%s” is “%s” in another order", one, other, ORDER);
			}
			else {
				step(Reason.SPACING, "“%s” is “%s” with other spaces", one, other, SPACING);
			}
			return;
		}
		align();
		leftover(one, other);
	}

	/** Whether some turn of the words of one gives the letters of the other. */
	private boolean rotated() {
		String wanted = latin(this.right, 0);
		for (int turn = 0; turn < this.left.size(); turn++) {
			String mine = latin(this.left, turn);
			for (int its = 0; its < this.right.size(); its++) {
				if (mine.equals(its == 0 ? wanted : latin(this.right, its))) {
					return true;
				}
			}
		}
		return sorted(this.left).equals(sorted(this.right)) || surname(this.left, this.right)
				|| surname(this.right, this.left);
	}

	/** 曾 is read ceng, but zeng as a surname. */
	private static boolean surname(List<Name.Word> these, List<Name.Word> those) {
		if (these.size() != 1) {
			return false;
		}
		List<String> readings = these.getFirst().others();
		return !readings.isEmpty()
				&& IntStream.range(0, those.size()).anyMatch((turn) -> readings.contains(latin(those, turn)));
	}

	private static String latin(List<Name.Word> words, int turn) {
		StringBuilder text = new StringBuilder();
		for (int i = 0; i < words.size(); i++) {
			text.append(words.get((i + turn) % words.size()).latin());
		}
		return text.toString();
	}

	private static List<String> sorted(List<Name.Word> words) {
		return words.stream().map(Name.Word::text).sorted().toList();
	}

	private void align() {
		int all = Math.max(1, Math.min(this.left.size(), this.right.size()));
		pair((one, other) -> one.text().equals(other.text()), Reason.SAME, 1);
		pair((one, other) -> initial(one, other) || initial(other, one), Reason.INITIALS,
				(this.steps.size() >= CALLED) ? MIDDLE_INITIAL : INITIAL);
		pair(PersonLikeness::misspelled, Reason.SPELLING, 1 - MISSPELLED / SHORTEST_MISSPELLED / all);
	}

	private static boolean initial(Name.Word one, Name.Word other) {
		return one.text().length() == 1 && other.latin().startsWith(one.text());
	}

	/** Two syllables of pinyin are two names, and no typing error. */
	private static boolean misspelled(Name.Word one, Name.Word other) {
		int length = Math.max(one.text().length(), other.text().length());
		return length >= SHORTEST_MISSPELLED && one.syllables().isEmpty() && other.syllables().isEmpty()
				&& Spelling.cost(one.text(), other.text()) <= Math.min(1, Spelling.allowed(length))
				&& !(Pinyin.spells(one.text()) && Pinyin.spells(other.text()));
	}

	private void pair(BiPredicate<Name.Word, Name.Word> alike, Reason reason, double factor) {
		for (Name.Word one : List.copyOf(this.left)) {
			this.right.stream().filter((other) -> alike.test(one, other)).findFirst().ifPresent((other) -> {
				this.left.remove(one);
				this.right.remove(other);
				this.steps.add(new Step(reason, one.equals(other) ? "both are called “%s”".formatted(one.text())
						: "“%s” stands for “%s”".formatted(one.text(), other.text()), factor));
			});
		}
	}

	private void leftover(Name one, Name other) {
		if (!this.left.isEmpty() && !this.right.isEmpty()) {
			this.steps.add(new Step(Reason.WORDS_DIFFER,
					"the names differ: “%s” and “%s”".formatted(texts(this.left), texts(this.right)),
					DIFFER + CHARACTERS_SHARED * Shingles.shared(one, other)));
		}
		else if (!this.left.isEmpty() || !this.right.isEmpty()) {
			this.steps.add(new Step(Reason.WORD_MISSING,
					"only one is called “%s”".formatted(texts(this.left.isEmpty() ? this.right : this.left)),
					(this.steps.size() > 1) ? MISSING : HALF_MISSING));
		}
	}

	private static String texts(List<Name.Word> words) {
		return words.stream().map(Name.Word::text).collect(Collectors.joining(" "));
	}

	private void step(Reason reason, String text, Name one, Name other, double factor) {
		this.steps.add(new Step(reason, text.formatted(one.folded(), other.folded()), factor));
	}

}
