package org.guanxi.identity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.Identified.Feature;
import org.guanxi.name.Comparison;
import org.guanxi.name.Likeness;
import org.guanxi.name.Name;
import org.springframework.stereotype.Component;

/**
 * Finds out who is meant. The score is that of the two names that are most alike; an
 * identifier that is the same lifts it to {@value #SAME_IDENTIFIER} or more; one that is
 * another candidate's, another one of the same scheme, and another country, lower it.
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
		return of(sought, "", most);
	}

	/**
	 * Finds who may be meant in a dataset.
	 * @param sought who is looked for
	 * @param dataset which must hold it; empty for any
	 * @param most how many to find
	 * @return best first, of equal ones the best connected, then by id; only such as
	 * share something with what was asked for
	 */
	public List<Identified> of(Sought sought, String dataset, int most) {
		List<Name> names = sought.names().stream().map(Name::of).toList();
		Stream<Name> codes = sought.identifiers().stream().map((identifier) -> Name.of(Code.of(identifier).value()));
		List<Name> written = Stream.concat(codes, names.stream()).toList();
		List<Candidate> found = this.candidates.called(written, sought.types(), dataset, CANDIDATES);
		Optional<Candidate> holder = found.stream()
			.filter((candidate) -> same(candidate, sought.identifiers()).isPresent())
			.findFirst();
		return found.stream()
			.map((candidate) -> identified(sought, names, candidate, holder))
			.filter((identified) -> identified.score() > 0)
			.sorted(BEST_FIRST)
			.limit(most)
			.toList();
	}

	private Identified identified(Sought sought, List<Name> names, Candidate candidate, Optional<Candidate> holder) {
		List<Name> known = this.known.of(candidate);
		Optional<Pair> best = names.stream()
			.map((asked) -> best(asked, known, candidate))
			.max(Comparator.comparingDouble((pair) -> pair.comparison().score()));
		List<Feature> features = new ArrayList<>();
		double score = best.map((pair) -> pair.comparison().score()).orElse(0.0);
		features.add(new Feature("name", score, best.map(Pair::words).orElse("no name was asked for")));
		Stream.of(country(sought, candidate, score), identifier(sought, candidate, holder, score))
			.flatMap(Optional::stream)
			.forEach(features::add);
		double sum = Math.round(10_000 * features.stream().mapToDouble(Feature::change).sum()) / 10_000.0;
		return new Identified(candidate, sum, sum >= Comparison.THRESHOLD,
				best.map((pair) -> pair.asked().text()).orElse(null),
				best.map((pair) -> pair.known().text()).orElse(null),
				best.map((pair) -> pair.comparison().steps()).orElse(List.of()), features);
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
		Optional<Code> same = same(candidate, sought.identifiers()).or(() -> same(candidate, sought.names()));
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

	private record Pair(Name asked, Name known, Comparison comparison) {

		String words() {
			return "“%s” and “%s”: %s".formatted(this.asked.text(), this.known.text(),
					String.join("; ", this.comparison.steps().stream().map(Comparison.Step::text).toList()));
		}

	}

}
