package org.guanxi.entity;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.entity.EntityHits.Matched;
import org.guanxi.identity.Candidate;
import org.guanxi.name.Comparison;
import org.guanxi.name.Likeness;
import org.guanxi.name.Name;

/**
 * How well a name fits what somebody has typed. How it matched gives the rank, how much
 * of the name that is decides within one: exact 0.95, in pinyin 0.9, its beginning 0.8,
 * its initials 0.7, its words 0.6; a similar name from 0.3 up to 0.9, by its likeness.
 *
 * @param score 0 to 0.95
 * @param matched the name that matched, and how
 */
record Match(double score, Matched matched) {

	private static final double LEAST_LIKENESS = 0.25;

	/**
	 * The best match of a candidate.
	 * @param typed what was typed, taken apart
	 * @param candidate an entity
	 * @param names its names, taken apart
	 * @return empty if none of them fits at all
	 */
	static Optional<Match> of(Name typed, Candidate candidate, Stream<Name> names) {
		Stream<Match> called = names.flatMap((name) -> of(typed, name, candidate).stream());
		Stream<Match> known = candidate.identifier(typed.text())
			.map((identifier) -> new Match(0.95, new Matched(identifier, "identifier", null)))
			.stream();
		return Stream.of(known, called, slug(typed, candidate).stream())
			.flatMap((matches) -> matches)
			.max(Comparator.comparingDouble(Match::score));
	}

	/** Who writes its id, or the beginning of that, need not know a name. */
	private static Optional<Match> slug(Name typed, Candidate candidate) {
		String words = candidate.id().replace('-', ' ');
		String folded = typed.folded();
		if (folded.isEmpty() || !words.startsWith(folded)) {
			return Optional.empty();
		}
		boolean whole = words.length() == folded.length();
		return Optional.of(new Match(whole ? 0.95 : 0.8 + 0.1 * folded.length() / words.length(),
				new Matched(candidate.id(), whole ? "exact" : "prefix", null)));
	}

	private static Optional<Match> of(Name typed, Name name, Candidate candidate) {
		String latin = typed.latin();
		double part = (double) Math.min(latin.length(), name.latin().length())
				/ Math.max(1, Math.max(latin.length(), name.latin().length()));
		String unspaced = unspaced(typed);
		if (unspaced.isEmpty()) {
			return Optional.empty();
		}
		if (unspaced.equals(unspaced(name)) || inDigits(typed, name) || inDigits(name, typed)) {
			return found(0.95, name, "exact");
		}
		if (latin.equals(name.latin())) {
			return found(0.9, name, "pinyin");
		}
		if (name.folded().startsWith(typed.folded())) {
			return found(0.8 + 0.1 * part, name, "prefix");
		}
		if (name.latin().startsWith(latin) && latin.length() > 2 && typed.script() == Name.Script.LATIN) {
			return found(0.75 + 0.1 * part, name, "prefix");
		}
		if (latin.length() > 1 && name.initials().startsWith(latin)) {
			return found(0.6 + 0.1 * latin.length() / name.initials().length(), name, "initials");
		}
		if (says(name, typed)) {
			return found(0.6 + 0.1 * part, name, "words");
		}
		return similar(typed, name, candidate);
	}

	private static Optional<Match> similar(Name typed, Name name, Candidate candidate) {
		Comparison comparison = Likeness.compare(typed, name, candidate.type());
		if (comparison.score() < LEAST_LIKENESS) {
			return Optional.empty();
		}
		String why = comparison.steps().stream().map(Comparison.Step::text).collect(Collectors.joining("; "));
		double score = comparison.matches() ? 0.9 * comparison.score() : 0.3 + 0.3 * comparison.score();
		return Optional.of(new Match(score, new Matched(name.text(), "similar", why)));
	}

	/** 三六零 is 360. */
	private static boolean inDigits(Name one, Name other) {
		return one.alternatives().stream().anyMatch((written) -> unspaced(written).equals(unspaced(other)))
				&& one.alternatives().stream().anyMatch((written) -> unspaced(written).equals(unspaced(one)));
	}

	/** All words are there, the whole of them or their beginnings. */
	private static boolean says(Name name, Name typed) {
		return Arrays.stream(typed.folded().split(" "))
			.allMatch((word) -> (" " + name.folded()).contains(isHan(word) ? word : ' ' + word));
	}

	private static boolean isHan(String word) {
		return word.codePoints().allMatch(Character::isIdeographic);
	}

	private static String unspaced(Name name) {
		return name.folded().replace(" ", "");
	}

	private static Optional<Match> found(double score, Name name, String how) {
		return Optional.of(new Match(score, new Matched(name.text(), how, null)));
	}

}
