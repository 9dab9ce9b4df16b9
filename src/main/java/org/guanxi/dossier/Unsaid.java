package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.dossier.Dossier.Section;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.dossier.Dossiers.Material;
import org.guanxi.entity.EntityAnswer.Identity;
import org.guanxi.entity.EntityAnswer.SourceCount;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/** What a reader would want to know and no source says. */
final class Unsaid {

	/** So many are named. */
	private static final int NAMED = 5;

	private final Material material;

	private final List<Sentence> told = new ArrayList<>();

	Unsaid(Material material) {
		this.material = material;
	}

	Section section() {
		List<CitedTie> ties = this.material.ties().values().stream().flatMap(List::stream).distinct().toList();
		List<CitedTie> stakes = ties.stream().filter((tie) -> tie.type().equals(TieType.OWNS_STAKE_IN.name())).toList();
		some(stakes, (tie) -> tie.percentMin() == null && tie.percentMax() == null, "of a size that isn't stated");
		some(ties, (tie) -> tie.from() == null && tie.until() == null, "without a date of beginning or end");
		some(ties, (tie) -> sources(tie) == 1, "told by one source alone");
		some(ties, (tie) -> !tie.status().equals(Status.ESTABLISHED.toString()),
				"not told as established, but as announced, planned, expected or alleged");
		identity();
		List<SourceCount> sources = this.material.file().sources();
		long undated = sources.stream().filter((source) -> source.published() == null).count();
		if (undated > 0) {
			String name = this.material.entity().name();
			tell((sources.size() == 1) ? "The only source that speaks of %s bears no date".formatted(name)
					: "Of the %d sources that speak of %s, %d bear%s no date".formatted(sources.size(), name, undated,
							(undated == 1) ? "s" : ""));
		}
		return new Section("not-said", "What the sources don't say", this.told,
				this.told.isEmpty() ? "Nothing that was looked for is left open" : null, 0);
	}

	private void identity() {
		Identity who = this.material.file().entity();
		List<String> missing = new ArrayList<>();
		if (who.nameZh() == null) {
			missing.add("a Chinese name");
		}
		if (who.country() == null) {
			missing.add("a country");
		}
		if (who.identifiers().isEmpty()) {
			missing.add("an identifier, such as a ticker or a number in a register");
		}
		if (!missing.isEmpty()) {
			tell("The facts don't give " + String.join("; nor ", missing));
		}
	}

	private static long sources(CitedTie tie) {
		return tie.claims().stream().map(CitedClaim::source).distinct().count();
	}

	private void some(List<CitedTie> ties, Predicate<CitedTie> unsaid, String what) {
		List<CitedTie> open = ties.stream().filter(unsaid).toList();
		if (open.isEmpty()) {
			return;
		}
		boolean stakes = ties.stream().allMatch((tie) -> tie.type().equals(TieType.OWNS_STAKE_IN.name()));
		String noun = stakes ? "stake" : "tie";
		String all = (ties.size() == 1) ? "The only " + noun
				: (open.size() == ties.size() && ties.size() == 2) ? "Both " + noun + "s" : (open.size() == ties.size())
						? "All %s %ss".formatted(Wording.number(ties.size()), noun)
						: "%s of the %s %ss".formatted(Wording.number(open.size()), Wording.number(ties.size()), noun);
		String named = open.stream().map(this::other).distinct().limit(NAMED).collect(Collectors.joining(", "));
		String more = (open.stream().map(this::other).distinct().count() > NAMED) ? " and others" : "";
		tell("%s %s %s: with %s%s".formatted(all, (open.size() == 1) ? "is" : "are", what, named, more));
	}

	private String other(CitedTie tie) {
		return (tie.subject().id().equals(this.material.entity().id()) ? tie.object() : tie.subject()).name();
	}

	private void tell(String text) {
		this.told.add(new Sentence(text, null, null, List.of()));
	}

}
