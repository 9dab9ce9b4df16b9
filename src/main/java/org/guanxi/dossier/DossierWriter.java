package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.dossier.Connections.Connection;
import org.guanxi.dossier.Dossier.Branch;
import org.guanxi.dossier.Dossier.Section;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.dossier.Dossiers.Material;
import org.guanxi.dossier.Dossiers.Sayings;
import org.guanxi.entity.EntityAnswer.Identity;
import org.guanxi.fact.Accusation;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Held;
import org.guanxi.fact.Status;
import org.guanxi.finding.FindingsFound;
import org.guanxi.finding.FindingsFound.Finding;
import org.guanxi.finding.FindingsFound.Kind;
import org.guanxi.finding.FindingsFound.None;
import org.guanxi.ownership.Ownership;
import org.guanxi.path.PathsFound;

/** Writes a dossier from what was found, chapter by chapter. */
final class DossierWriter {

	private final Material material;

	private final DossierQuestion question;

	private final Footnotes footnotes = new Footnotes();

	private final Wording wording;

	private final List<Section> sections = new ArrayList<>();

	DossierWriter(Material material, DossierQuestion question) {
		this.material = material;
		this.question = question;
		this.wording = new Wording(this.footnotes, material.begun(), question);
	}

	Dossier written() {
		identity();
		Arrays.stream(Chapter.values())
			.filter((chapter) -> chapter.isFor(this.material.entity().type()))
			.forEach(this::ties);
		findings();
		claims("figures", "Figures", this.material.file().figures(), this.wording::figure,
				"no figure of " + this.material.entity().name(),
				left("figure", (claim) -> "Figure".equals(claim.form())));
		claims("statements", "What else is said", statements(false), this.wording::statement,
				"no statement about " + this.material.entity().name(),
				left("statement", (claim) -> "Statement".equals(claim.form()) && !accuses(claim)));
		sayings();
		connections();
		seeAlso();
		this.wording.chapter();
		Timeline timeline = new Timeline(this.material, this.wording);
		Branch owners = new Trees(this.material.owners(), direct(Chapter.OWNERS), true, this.footnotes).tree();
		Branch holdings = new Trees(this.material.holdings(), direct(Chapter.HOLDINGS), false, this.footnotes).tree();
		notFound();
		this.sections.add(new Unsaid(this.material).section());
		return new Dossier(this.material.entity(), this.material.file().entity().summary(), this.material.extent(),
				this.sections, owners, holdings, timeline.events(), this.footnotes.all(), this.material.all(),
				Stream.concat(this.material.file().figures().stream(), this.material.file().statements().stream())
					.toList());
	}

	private List<CitedTie> direct(Chapter chapter) {
		return this.material.ties().getOrDefault(chapter, List.of());
	}

	private void add(String id, String title, List<Sentence> sentences, String nothing, long more) {
		add(id, title, sentences, nothing, more, "");
	}

	/**
	 * Adds a section.
	 * @param left what is told elsewhere, or of other days than the one asked for, empty
	 * if nothing
	 */
	private void add(String id, String title, List<Sentence> sentences, String nothing, long more, String left) {
		boolean empty = sentences.isEmpty() && more == 0;
		Stream<Sentence> last = (empty || left.isEmpty()) ? Stream.empty() : Stream.of(own(Wording.capital(left)));
		this.sections.add(new Section(id, title, Stream.concat(sentences.stream(), last).toList(),
				empty ? "There is " + nothing + " in these facts" + day() + (left.isEmpty() ? "" : "; " + left) : null,
				(int) more));
	}

	/** How many are left out as they are told, but not of the day asked for. */
	private String left(String noun, Predicate<CitedClaim> which) {
		long count = this.material.left().what().stream().filter(which).count();
		boolean cut = this.material.left().cut() != null;
		if (count == 0) {
			return cut ? "whether there is one of other days was not looked up to the end" : "";
		}
		String are = (count == 1) ? "is" : "are";
		return "%s%s %s%s that %s told of other days %s left out".formatted(cut ? "at least " : "",
				Wording.number(count), noun, (count == 1) ? "" : "s", are, are);
	}

	private String day() {
		return ((this.question.asOf != null) ? " on " + Dates.words(this.question.asOf) : "")
				+ ((this.question.knownBy != null) ? ", as published by " + Dates.words(this.question.knownBy) : "");
	}

	private static Sentence own(String text) {
		return new Sentence(text, null, null, List.of());
	}

	private void identity() {
		Identity who = this.material.file().entity();
		List<Sentence> told = new ArrayList<>();
		told.add(own("%s is %s in these facts, with the id %s".formatted(Wording.name(this.material.entity()),
				kind(who.type()), who.id())));
		who.aliases().forEach((alias) -> told.add(own(alias(alias))));
		if (who.country() != null) {
			told.add(own("Country: " + country(who.country()) + ((who.region() != null) ? ", " + who.region() : "")));
		}
		who.identifiers().forEach((identifier) -> told.add(own("Identifier: " + identifier.replaceFirst(":", " "))));
		told.add(own("Names and identifiers only tell who is meant: they are of the dataset "
				+ String.join(", ", who.datasets()) + ", not of a source"));
		add("identity", "Identity and names", told, "nothing", 0);
	}

	private static String kind(String type) {
		String words = Wording.kind(type);
		return ("aeiou".indexOf(words.charAt(0)) < 0) ? "a " + words : "an " + words;
	}

	private static String country(String code) {
		return Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
	}

	private static String alias(String alias) {
		int colon = alias.indexOf(':');
		return switch (alias.substring(0, Math.max(0, colon))) {
			case "former" -> "Former name: " + alias.substring(colon + 1);
			case "short" -> "Short name: " + alias.substring(colon + 1);
			case "legal" -> "Legal name: " + alias.substring(colon + 1);
			case "misspelling" -> "Misspelt as: " + alias.substring(colon + 1);
			case "transliteration" -> "Also spelt: " + alias.substring(colon + 1);
			default -> "Also called: " + alias.substring(colon + 1);
		};
	}

	private void ties(Chapter chapter) {
		List<CitedTie> ties = Objects.requireNonNull(this.material.ties().get(chapter));
		this.wording.chapter();
		List<Sentence> told = new ArrayList<>(
				ties.stream().map((tie) -> this.wording.tie(tie, this.material.entity().id())).toList());
		long more = Objects.requireNonNull(this.material.counts().get(chapter)) - ties.size();
		switch (chapter) {
			case OWNERS -> told.addAll(through(this.material.owners().what(), true));
			case HOLDINGS -> told.addAll(through(this.material.holdings().what(), false));
			case LAW_SUITS -> statements(true).forEach((accusation) -> told.add(this.wording.statement(accusation)));
			default -> {
			}
		}
		String left = switch (chapter) {
			case LAW_SUITS -> left("accusing statement", DossierWriter::accuses);
			case INVESTMENTS -> this.material.file().figures().stream().anyMatch(DossierWriter::isOnInvestment)
					? "figures tell of investments without a name, in their own chapter" : "";
			default -> "";
		};
		add(chapter.id(), chapter.title(), told, chapter.nothing(this.material.entity().name()), more, left);
	}

	/** What a bound left out is told as such. */
	private void findings() {
		if (this.material.entity().type().equals(EntityType.MARKET.toString())) {
			return;
		}
		this.wording.chapter();
		List<Sentence> told = new ArrayList<>(
				this.material.findings().what().findings().stream().map(this::finding).toList());
		if (this.material.findings().cut() != null) {
			told.add(own(more(this.material.findings().cut())));
		}
		this.sections.add(new Section("findings", "Circles and conflicts of interest", told,
				told.isEmpty() ? String.join(". ", noFindings()) : null, 0));
	}

	/**
	 * What it means that there is nothing of a kind, in the words of the findings. If
	 * nobody is on both sides of anything, that is one sentence.
	 */
	private List<String> noFindings() {
		List<None> none = this.material.findings().what().none();
		List<None> conflicts = none.stream().filter((one) -> one.kind() != Kind.CIRCLE).toList();
		boolean nobody = conflicts.size() == Kind.values().length - 1 && this.material.findings().cut() == null;
		Stream<String> told = nobody ? Stream
			.of("No owner, direct or indirect, and no person in a post was found on both sides of a rivalry, "
					+ "law suit, regulation, suspension or deal with %s in these facts%s"
						.formatted(this.material.entity().name(), day()))
				: conflicts.stream().map(this::none);
		return Stream.concat(none.stream().filter((one) -> one.kind() == Kind.CIRCLE).map(this::none), told).toList();
	}

	private String none(None none) {
		return Wording.unstopped(none.sentence()).replace(FindingsFound.WITHIN, " in these facts" + day());
	}

	private static String more(Found.Cut cut) {
		Object at = (cut.at() instanceof Number number) ? Wording.number(number) : cut.at();
		return cut.bound().equals("limit") ? "More were found: the first %s of each kind are told".formatted(at)
				: "There may be more of such: the search was ended after %s %s".formatted(at, cut.bound());
	}

	private Sentence finding(Finding finding) {
		List<Sentence> hops = finding.ties()
			.stream()
			.map((tie) -> this.wording.tie(tie, this.material.entity().id()))
			.toList();
		String status = finding.doubts()
			.stream()
			.filter((doubt) -> Stream.of(Status.values()).anyMatch((known) -> known.toString().equals(doubt)))
			.findFirst()
			.orElse(null);
		return new Sentence(finding.headline() + ": " + String.join("; ", hops.stream().map(Sentence::text).toList()),
				status, hops.stream().anyMatch((hop) -> hop.disputed() != null) ? Boolean.TRUE : null,
				hops.stream().flatMap((hop) -> hop.notes().stream()).distinct().sorted().toList());
	}

	/** What is owned through others, and what is controlled. */
	private List<Sentence> through(Ownership ownership, boolean up) {
		String entity = this.wording.named(this.material.entity());
		List<Sentence> told = new ArrayList<>();
		for (Ownership.Owned share : ownership.shares()) {
			String other = this.wording.named(share.entity());
			List<CitedTie> ties = ownership.ties()
				.stream()
				.filter((tie) -> share.chains()
					.stream()
					.flatMap((chain) -> chain.stakes().stream())
					.anyMatch((link) -> link.ties().contains(tie.id())))
				.toList();
			List<Integer> notes = this.footnotes.of(ties.stream().flatMap((tie) -> tie.claims().stream()));
			boolean undated = ties.stream().anyMatch(Wording::isUndated);
			String owner = up ? other : entity;
			String owned = up ? entity : other;
			if (share.share().min() > 0) {
				told.add(new Sentence("Through all layers, %s %s %s of %s".formatted(owner,
						undated ? "owns or owned" : "owns", Trees.words(share.share()), owned), null, null, notes));
			}
			else if (share.layer() > 1) {
				told.add(new Sentence("Through all layers, %s may own%s a part of %s%s".formatted(owner,
						undated ? " or have owned" : "", owned, Trees.most(share.share())), null, null, notes));
			}
			if (share.control() == Held.YES) {
				told.add(new Sentence(("By these, %s %s as in control of %s (it is the parent, acquirer or holder "
						+ "of more than half)")
					.formatted(owner, undated ? "counts or counted" : "counts", owned), null, null, notes));
			}
			else if (share.control() == Held.MAYBE && share.share().min() > 0) {
				told.add(new Sentence("By these, %s may count as in control of %s".formatted(owner, owned), null, null,
						notes));
			}
		}
		return told;
	}

	private List<CitedClaim> statements(boolean accusing) {
		return this.material.file().statements().stream().filter((claim) -> accusing == accuses(claim)).toList();
	}

	private static boolean accuses(CitedClaim claim) {
		return Accusation.isIn(claim.status(), claim.topic());
	}

	private static boolean isOnInvestment(CitedClaim figure) {
		return figure.measure() != null && figure.measure().matches("investment(-.*)?");
	}

	private void claims(String id, String title, List<CitedClaim> claims, Function<CitedClaim, Sentence> wording,
			String nothing, String left) {
		this.wording.chapter();
		add(id, title, claims.stream().map(wording).toList(), nothing, 0, left);
	}

	/** What a person is quoted with. */
	private void sayings() {
		if (this.material.entity().type().equals(EntityType.PERSON.toString())) {
			this.wording.chapter();
			Sayings sayings = this.material.sayings();
			add("quoted", "Quoted on others", sayings.claims().stream().map(this.wording::saying).toList(),
					"nothing on others that %s is quoted with".formatted(this.material.entity().name()),
					sayings.more());
		}
	}

	private void connections() {
		this.wording.chapter();
		List<Sentence> told = this.material.connections().stream().map(this::connection).toList();
		this.sections.add(new Section("connections", "Connections with those asked for", told,
				told.isEmpty() ? "Nobody was asked for" : null, 0));
	}

	private Sentence connection(Connection connection) {
		NamedEntity other = connection.other();
		PathsFound found = connection.found();
		if (other != null && other.id().equals(this.material.entity().id())) {
			return own("“%s” is %s itself".formatted(connection.name(), this.material.entity().name()));
		}
		if (other == null || found == null) {
			return own("“%s” fits no one name in these facts surely enough, and was not looked for"
				.formatted(connection.name()) + similar(connection));
		}
		String meant = (connection.score() == null) ? this.wording.named(other) : "“%s”, taken for %s (score %.2f),"
			.formatted(connection.name(), this.wording.named(other), connection.score());
		if (found.paths().isEmpty()) {
			PathsFound.None none = found.none();
			return own("No connection with " + meant + " was found: "
					+ ((none != null) ? Wording.unstopped(none.proof()) : "the search was not ended in its time"));
		}
		List<Sentence> hops = found.paths()
			.getFirst()
			.ties()
			.stream()
			.map((tie) -> this.wording.tie(tie, this.material.entity().id()))
			.toList();
		return new Sentence(
				meant + " is connected with " + this.material.entity().name() + " over " + hops.size() + " tie"
						+ ((hops.size() > 1) ? "s" : "") + ": " + steps(hops),
				null, hops.stream().anyMatch((hop) -> hop.disputed() != null) ? Boolean.TRUE : null,
				hops.stream().flatMap((hop) -> hop.notes().stream()).distinct().sorted().toList());
	}

	/**
	 * Of whom there is something that isn't told, though one would look for them here.
	 */
	private void seeAlso() {
		if (this.material.entity().type().equals(EntityType.MARKET.toString())) {
			return;
		}
		this.wording.chapter();
		List<Sentence> told = new ArrayList<>(this.material.kin().stream().map(this::relative).toList());
		if (this.sections.stream().anyMatch((section) -> section.more() > 0)) {
			told.add(own("Whether there is something of others, whose ties are not told here, was not looked up"));
		}
		add("see-also", "See also", told,
				"no part, whole, parent, holding, founding or service of %s that has ties with others, figures or statements"
					.formatted(this.material.entity().name()),
				0);
	}

	private Sentence relative(Kin.Relative relative) {
		Kin.Count own = relative.own();
		List<String> what = Stream
			.of((own.ties() > 0) ? Wording.count(own.ties(), "tie") + " with others" : "",
					(own.figures() > 0) ? Wording.count(own.figures(), "figure") : "",
					(own.statements() > 0) ? Wording.count(own.statements(), "statement") : "")
			.filter((some) -> !some.isEmpty())
			.toList();
		String adverse = (own.adverse() == 0) ? "" : (own.statements() == 1) ? ", which is adverse"
				: ", %s of them adverse".formatted((own.adverse() == 1) ? "one" : Wording.number(own.adverse()));
		return own("%s (id %s) has %s%s, which its own dossier tells".formatted(this.wording.named(relative.entity()),
				relative.entity().id(), Wording.list(what), adverse));
	}

	private static String similar(Connection connection) {
		return connection.similar().isEmpty() ? ""
				: "; similar: " + connection.similar()
					.stream()
					.map((one) -> one.name() + " (" + one.id() + ")")
					.collect(Collectors.joining(", "));
	}

	/** The first of several is to be told from what its own note says. */
	private static String steps(List<Sentence> hops) {
		return (hops.size() == 1) ? hops.getFirst().text()
				: IntStream.range(0, hops.size())
					.mapToObj((i) -> "(%d) %s".formatted(i + 1, hops.get(i).text()))
					.collect(Collectors.joining("; "));
	}

	private void notFound() {
		List<Sentence> nothing = Stream
			.concat(this.sections.stream()
				.filter((section) -> !List.of("connections", "findings").contains(section.id()))
				.map(Section::nothing)
				.filter(Objects::nonNull), noFindings().stream())
			.map(DossierWriter::own)
			.toList();
		String searched = "All %s claims of %s sources about %s entities were searched; %s of these sources %s of %s"
			.formatted(Wording.number(this.material.extent().claims()),
					Wording.number(this.material.extent().sources()), Wording.number(this.material.extent().entities()),
					Wording.number(this.material.extent().sourcesOfEntity()),
					(this.material.extent().sourcesOfEntity() == 1) ? "speaks" : "speak",
					this.material.entity().name());
		this.sections.add(new Section("not-found", "What was looked for and not found",
				Stream.concat(nothing.stream(), Stream.of(own(searched))).toList(), null, 0));
	}

}
