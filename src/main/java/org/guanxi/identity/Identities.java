package org.guanxi.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.Candidates.Reach;
import org.guanxi.identity.Identified.Feature;
import org.guanxi.name.Comparison;
import org.guanxi.name.Likeness;
import org.guanxi.name.Name;
import org.springframework.stereotype.Component;

/**
 * Finds out who is meant. The score is that of the two names that are most alike; an
 * identifier that is the same lifts it to {@value #SAME_IDENTIFIER} or more; one that is
 * another candidate's, another one of the same scheme, and another country, lower it. So
 * does what speaks for another candidate: a second name that is that one's, or the very
 * name without a word more or less.
 */
@Component
public class Identities {

	/** So many candidates are compared. */
	private static final int CANDIDATES = 50;

	/** A text that gives several names, each of which is one of the entity's. */
	private static final double SEVERAL = 0.97;

	private static final double SAME_IDENTIFIER = 0.95;

	private static final double OTHER_IDENTIFIER = 0.7;

	private static final double OTHER_COUNTRY = 0.9;

	/** Somebody else may be meant: never enough for a match. */
	private static final double ANOTHER_MEANT = 0.74;

	/** Two names of which the one is hardly a way to write the other. */
	private static final double APART = 0.5;

	private static final Set<Comparison.Reason> MORE = EnumSet.of(Comparison.Reason.GENERIC_MISSING,
			Comparison.Reason.WORD_MISSING, Comparison.Reason.PLACE_MISSING, Comparison.Reason.NUMBER_MISSING);

	private static final Comparator<Identified> BEST_FIRST = Comparator
		.<Identified>comparingDouble((one) -> -one.score())
		.thenComparing((one) -> -one.entity().links())
		.thenComparing((one) -> one.entity().id());

	private final Candidates candidates;

	private final KnownNames known;

	Identities(Candidates candidates, KnownNames known) {
		this.candidates = candidates;
		this.known = known;
	}

	/**
	 * Finds who may be meant.
	 * @param sought who is looked for
	 * @param most how many to find
	 * @return best first, of equal ones the best connected, then by id; only such as
	 * share something with what was asked for
	 */
	public List<Identified> of(Sought sought, int most) {
		return of(sought, Scope.ALL, most);
	}

	/**
	 * Finds who may be meant among some.
	 * @param sought who is looked for
	 * @param scope among whom
	 * @param most how many to find
	 * @return best first, of equal ones the best connected, then by id; only such as
	 * share something with what was asked for
	 */
	public List<Identified> of(Sought sought, Scope scope, int most) {
		List<Name> names = sought.written().map(Name::of).toList();
		Stream<Name> codes = sought.identifiers().stream().map((identifier) -> Name.of(Code.of(identifier).value()));
		List<Name> written = Stream.concat(codes, names.stream()).toList();
		List<Named> found = found(written, names, sought, scope);
		Optional<Candidate> holder = found.stream()
			.map(Named::candidate)
			.filter((candidate) -> same(candidate, sought.identifiers()).isPresent())
			.findFirst();
		return found.stream()
			.map((named) -> identified(sought, named, found, holder))
			.filter((identified) -> identified.score() > 0)
			.sorted(BEST_FIRST)
			.limit(most)
			.toList();
	}

	private List<Named> found(List<Name> written, List<Name> names, Sought sought, Scope scope) {
		Map<String, Named> compared = new HashMap<>();
		return Reach.nearest(written,
				(reach) -> this.candidates.called(written, reach, sought.types(), scope, CANDIDATES)
					.stream()
					.map((candidate) -> compared.computeIfAbsent(candidate.id(), (id) -> named(candidate, names)))
					.toList(),
				(found) -> found.stream()
					.anyMatch((one) -> one.score() >= Comparison.THRESHOLD
							|| same(one.candidate(), sought.identifiers()).isPresent()));
	}

	private Named named(Candidate candidate, List<Name> names) {
		List<Name> known = this.known.of(candidate);
		return new Named(candidate, names.stream().map((asked) -> best(asked, known, candidate)).toList());
	}

	private static Identified identified(Sought sought, Named named, List<Named> found, Optional<Candidate> holder) {
		Candidate candidate = named.candidate();
		Optional<Pair> best = named.best();
		List<Feature> features = new ArrayList<>();
		double score = best.map(Pair::score).orElse(0.0);
		features.add(new Feature("name", score, best.map(Pair::words).orElse("no name was asked for")));
		Optional<Feature> identifier = identifier(sought, candidate, holder, score);
		Stream.of(country(sought, candidate, score), identifier).flatMap(Optional::stream).forEach(features::add);
		double fits = features.stream().mapToDouble(Feature::change).sum();
		boolean known = identifier.stream().anyMatch((feature) -> feature.change() > 0);
		other(sought, named, found, known)
			.ifPresent((why) -> features.add(new Feature("other", fits * (ANOTHER_MEANT - 1), why)));
		double sum = Math.round(10_000 * features.stream().mapToDouble(Feature::change).sum()) / 10_000.0;
		return new Identified(candidate, sum, sum >= Comparison.THRESHOLD,
				best.map((pair) -> pair.asked().text()).orElse(null),
				best.map((pair) -> pair.known().text()).orElse(null),
				best.map((pair) -> pair.comparison().steps()).orElse(List.of()), features);
	}

	/**
	 * Why another one may be meant, whatever speaks for this one.
	 * @param known whether an identifier speaks for it
	 */
	private static Optional<String> other(Sought sought, Named named, List<Named> found, boolean known) {
		if (known) {
			return (named.score() > APART) ? Optional.empty() : found.stream()
				.filter((rival) -> rival != named && rival.score() >= Comparison.THRESHOLD)
				.findFirst()
				.map((rival) -> "its name is none of those asked for, which is that of " + rival.candidate().name());
		}
		if (named.score() < Comparison.THRESHOLD) {
			return Optional.empty();
		}
		for (int i = 0; i < sought.names().size(); i++) {
			int name = i;
			if (named.pairs().get(i).score() < APART) {
				Optional<Named> rival = found.stream()
					.filter((one) -> one.pairs().get(name).score() >= Comparison.THRESHOLD)
					.findFirst();
				if (rival.isPresent()) {
					return Optional.of("“%s”, which was asked for too, is %s".formatted(sought.names().get(name),
							rival.get().candidate().name()));
				}
			}
		}
		return named.best()
			.filter(Pair::hasMore)
			.flatMap((best) -> found.stream()
				.filter((rival) -> rival != named
						&& rival.pairs().stream().anyMatch((pair) -> pair.asked() == best.asked() && pair.score() == 1))
				.findFirst())
			.map((rival) -> rival.candidate().name() + " is called so, with no word more or less");
	}

	/** NIO蔚来 gives two names at once, each of which must be one of the entity's. */
	private static Pair best(Name asked, List<Name> known, Candidate candidate) {
		Pair whole = one(asked, known, candidate);
		List<Name> scripts = whole.comparison().matches() ? List.of() : asked.byScript();
		if (scripts.isEmpty()) {
			return whole;
		}
		List<Pair> parts = scripts.stream().map((part) -> one(part, known, candidate)).toList();
		Pair least = Collections.min(parts, Comparator.comparingDouble((pair) -> pair.comparison().score()));
		Comparison several = least.comparison()
			.after(Comparison.Reason.ALTERNATIVE, "each of the names in “%s” is one of its".formatted(asked.text()),
					SEVERAL);
		return (several.score() > whole.comparison().score()) ? new Pair(asked, least.known(), several) : whole;
	}

	private static Pair one(Name asked, List<Name> known, Candidate candidate) {
		return comparable(asked, known, candidate).stream()
			.map((name) -> new Pair(asked, name, Likeness.compare(asked, name, candidate.type())))
			.max(Comparator.comparingDouble((pair) -> pair.comparison().score()))
			.orElseThrow();
	}

	/**
	 * Many people's names sound the same: whose characters are known is compared by them.
	 */
	private static List<Name> comparable(Name asked, List<Name> known, Candidate candidate) {
		List<Name> han = known.stream().filter((name) -> name.script() == Name.Script.HAN).toList();
		boolean byCharacters = candidate.type() == EntityType.PERSON && asked.script() == Name.Script.HAN;
		return (byCharacters && !han.isEmpty()) ? han : known;
	}

	private static Optional<Feature> country(Sought sought, Candidate candidate, double score) {
		String country = candidate.country();
		if (country == null || sought.countries().isEmpty()) {
			return Optional.empty();
		}
		String asked = String.join(", ", sought.countries()).toUpperCase(Locale.ROOT);
		boolean same = sought.countries().stream().anyMatch(country::equalsIgnoreCase);
		return Optional.of(new Feature("country", same ? 0 : score * (OTHER_COUNTRY - 1),
				same ? "both are of " + country : "it is of " + country + ", not of " + asked));
	}

	private static Optional<Feature> identifier(Sought sought, Candidate candidate, Optional<Candidate> holder,
			double score) {
		Optional<Code> same = same(candidate, sought.identifiers())
			.or(() -> same(candidate, sought.written().toList()));
		if (same.isPresent()) {
			double lifted = SAME_IDENTIFIER + (1 - SAME_IDENTIFIER) * score;
			return Optional.of(new Feature("identifier", lifted - score, "it is known by " + same.get().value()));
		}
		if (holder.isPresent()) {
			return Optional.of(new Feature("identifier", score * (OTHER_IDENTIFIER - 1), "it is %s that is known by %s"
				.formatted(holder.get().name(), same(holder.get(), sought.identifiers()).map(Code::value).orElse(""))));
		}
		List<Code> known = candidate.known().map(Code::of).toList();
		return sought.identifiers()
			.stream()
			.map(Code::of)
			.filter((code) -> code.isSingle()
					&& known.stream().anyMatch((other) -> other.scheme().equals(code.scheme())))
			.findFirst()
			.map((code) -> new Feature("identifier", score * (OTHER_IDENTIFIER - 1),
					"it is known by another " + code.scheme() + " than " + code.value()));
	}

	/** Which of its identifiers one of these is. */
	private static Optional<Code> same(Candidate candidate, List<String> written) {
		return candidate.known()
			.map(Code::of)
			.filter((code) -> written.stream()
				.anyMatch((text) -> code.is(Code.of(text)) || code.isMeantBy(text)
						|| code.isMeantBy(Code.of(text).value())))
			.findFirst();
	}

	/**
	 * A candidate, and what each of the names asked for is like.
	 *
	 * @param candidate the candidate
	 * @param pairs in the order of the names
	 */
	private record Named(Candidate candidate, List<Pair> pairs) {

		Optional<Pair> best() {
			return this.pairs.stream().max(Comparator.comparingDouble(Pair::score));
		}

		double score() {
			return best().map(Pair::score).orElse(0.0);
		}

	}

	private record Pair(Name asked, Name known, Comparison comparison) {

		double score() {
			return this.comparison.score();
		}

		/** Whether one of the two has a word that the other lacks. */
		boolean hasMore() {
			return this.comparison.steps().stream().anyMatch((step) -> MORE.contains(step.reason()));
		}

		String words() {
			return "“%s” and “%s”: %s".formatted(this.asked.text(), this.known.text(),
					String.join("; ", this.comparison.steps().stream().map(Comparison.Step::text).toList()));
		}

	}

}
