package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.answer.Answer;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.Contested;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.dossier.Dossier.Section;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.finding.FindingsFound;
import org.guanxi.ownership.Percent;
import org.jspecify.annotations.Nullable;

/** Lays a dossier out as a page. */
final class PageMaker {

	/** So many places a footnote leads back to. */
	private static final int MOST_PLACES = 20;

	/** So many events a page lists. */
	private static final int MOST_EVENTS = 200;

	/** Short names in brackets are kept whole with these. */
	private static final Pattern CHINESE = Pattern
		.compile("\\((?=[^()]*\\p{IsHan})[\\p{IsHan}\\w·]{1,24}\\)" + "|[\\p{IsHan}\\u3000-\\u303F\\uFF00-\\uFFEF]+");

	/** The footnotes of one of several notes, within a sentence. */
	private static final Pattern NOTED = Pattern.compile("(?<= – |; )\\[(\\d{1,6}(?:, \\d{1,6})*)](?= )");

	private final Answer<Dossier> answer;

	private final Dossier dossier;

	/** By the numbers of the dossier, and those that are cited on the page alone. */
	private final List<Dossier.Note> notes;

	/** The numbers on the page, in the order of reading, by those of the dossier. */
	private final Map<Integer, Integer> numbers = new LinkedHashMap<>();

	/** Where each footnote is referred to. */
	private final Map<Integer, List<Page.Reference>> places = new LinkedHashMap<>();

	private int references;

	PageMaker(Answer<Dossier> answer) {
		this.answer = answer;
		this.dossier = answer.found();
		this.notes = new ArrayList<>(this.dossier.notes());
	}

	Page page(String version, String style, boolean paper) {
		NamedEntity entity = this.dossier.entity();
		List<Page.Dispute> contested = this.answer.disputes().stream().map(this::dispute).toList();
		List<Page.Chapter> chapters = new ArrayList<>();
		for (Section section : this.dossier.sections()) {
			if (section.id().equals("not-found")) {
				chapters.add(timeline());
			}
			Page.Chapter chapter = chapter(section);
			if (!isGathered(section) || !chapter.charts().isEmpty()) {
				chapters.add(chapter);
			}
		}
		return new Page("Dossier: " + Wording.name(entity), entity.name(),
				Objects.equals(entity.nameZh(), entity.name()) ? null : entity.nameZh(),
				Wording.capital(Wording.kind(entity.type())), this.dossier.summary(), rests(version), cut(), contested,
				chapters, notes(),
				(this.dossier.sections().stream().anyMatch((section) -> section.id().equals("findings")))
						? FindingsFound.METHOD : null,
				style, paper);
	}

	/** What was not found is told in one chapter. */
	private static boolean isGathered(Section section) {
		return section.nothing() != null && !List.of("connections", "not-said").contains(section.id());
	}

	private List<Page.Fact> rests(String version) {
		DossierQuestion asked = (DossierQuestion) this.answer.asked();
		List<Page.Fact> rests = new ArrayList<>();
		rests.add(new Page.Fact("As of", (asked.asOf != null) ? Dates.words(asked.asOf) : "any day"));
		rests.add(new Page.Fact("Known by", (asked.knownBy != null)
				? Dates.words(asked.knownBy) + ", and sources without a date" : "any day: all sources"));
		rests.add(new Page.Fact("Connections looked for", asked.name.isEmpty() ? "none"
				: String.join("; ", asked.name) + " (over at most " + asked.maxHops + " ties)"));
		rests.add(new Page.Fact("Facts", this.answer.dataset().digest()));
		rests.add(new Page.Fact("Made by", version));
		return rests;
	}

	private @Nullable String cut() {
		Found.Cut cut = this.answer.cutAt();
		if (cut != null && cut.bound().equals(Found.TIME)) {
			return "This may not be all: the time for a search, %s, was up before it was ended.".formatted(cut.at());
		}
		return (cut != null)
				? "This is not all: there are more %s than %s.%s".formatted(cut.bound(),
						(cut.at() instanceof Number number) ? Wording.number(number) : cut.at(),
						cut.bound().equals(Dossiers.FACTS) ? " What is left out is counted where it belongs." : "")
				: null;
	}

	private Page.Chapter chapter(Section section) {
		List<Chart> charts = new ArrayList<>();
		List<Page.Tree> trees = new ArrayList<>();
		boolean up = section.id().equals(Chapter.OWNERS.id());
		Dossier.Branch root = up ? this.dossier.owners()
				: section.id().equals(Chapter.HOLDINGS.id()) ? this.dossier.holdings() : null;
		List<Page.Line> lines = section.sentences().stream().map(this::line).toList();
		if (root != null && !root.branches().isEmpty()) {
			trees.add(new Page.Tree(up ? "Owners, as a list" : "Holdings, as a list", branch(root)));
		}
		boolean owned = !this.dossier.owners().branches().isEmpty();
		if (up && owned || root != null && !up && !owned && !root.branches().isEmpty()) {
			charts.add(new OwnershipChart(this.dossier).chart());
		}
		return new Page.Chapter(
				section.id(), section.title(), lines, section.nothing(), (section.more() > 0)
						? "And %s more, which are left out here.".formatted(Wording.number(section.more())) : null,
				charts, trees, List.of(), null);
	}

	private Page.Chapter timeline() {
		List<Dossier.Event> all = this.dossier.timeline();
		List<Page.Event> events = IntStream.range(0, Math.min(all.size(), MOST_EVENTS))
			.mapToObj((i) -> new Page.Event(i + 1, when(all.get(i)), line(all.get(i).what())))
			.toList();
		return new Page.Chapter("timeline", "Timeline", List.of(),
				all.isEmpty() ? "Nothing that is told here bears a date of its beginning or end" : null, null,
				all.isEmpty() ? List.of() : List.of(new TimelineChart(all).chart()), List.of(), events,
				(all.size() > MOST_EVENTS) ? "And %s later ones, which are left out here."
					.formatted(Wording.number(all.size() - MOST_EVENTS)) : null);
	}

	static String when(Dossier.Event event) {
		String from = (event.from() != null) ? bounded(event.from(), event.fromBasis()) : "";
		String until = (event.until() != null) ? bounded(event.until(), event.untilBasis()) : "";
		return until.isEmpty() ? from : from.isEmpty() ? "until " + until : from + " to " + until;
	}

	private static String bounded(String date, @Nullable String basis) {
		return (basis != null) ? basis + " " + Dates.words(date) : Dates.words(date);
	}

	private Page.Line line(Sentence sentence) {
		List<Page.Reference> references = references(sentence.notes());
		String text = NOTED.matcher(sentence.text()).replaceAll((noted) -> numbered(noted, sentence.notes()));
		return new Page.Line(pieces(text), sentence.disputed() != null, references);
	}

	/** What is no number of the sentence's footnotes is a note's own. */
	private String numbered(MatchResult noted, List<Integer> notes) {
		List<Integer> cited = Arrays.stream(noted.group(1).split(", ")).map(Integer::valueOf).toList();
		return notes.containsAll(cited) ? cited.stream().map(this.numbers::get).toList().toString() : noted.group();
	}

	private List<Page.Reference> references(List<Integer> cited) {
		cited.forEach((number) -> this.numbers.computeIfAbsent(number, (first) -> this.numbers.size() + 1));
		return cited.stream().map(this.numbers::get).filter(Objects::nonNull).sorted().map((number) -> {
			Page.Reference reference = new Page.Reference(number, ++this.references);
			this.places.computeIfAbsent(number, (first) -> new ArrayList<>()).add(reference);
			return reference;
		}).toList();
	}

	private Page.Branch branch(Dossier.Branch branch) {
		return new Page.Branch(pieces(Wording.name(branch.entity())), share(branch), branch.contested() != null,
				references(branch.notes()), branch.branches().stream().map(this::branch).toList(),
				(branch.more() > 0) ? Wording.number(branch.more()) + " more" : null);
	}

	/**
	 * How an entity is tied to the one above it in a tree, in words.
	 * @param branch the entity
	 * @return the stake, or that it isn't stated, or that one is a part of the other; and
	 * whether it isn't stated when; absent for the root
	 */
	static @Nullable String share(Dossier.Branch branch) {
		Percent share = branch.share();
		Double max = (share != null) ? share.max() : null;
		String words = (branch.part() != null) ? "part of the whole" : (share == null) ? null
				: (share.min() == 0 && (max == null || max == 100)) ? "share not stated" : Trees.words(share);
		return (words == null || branch.undated() == null) ? words
				: words.equals("share not stated") ? "share and time not stated" : words + ", time not stated";
	}

	private Page.Dispute dispute(Contested dispute) {
		return new Page.Dispute(pieces(Wording.name(dispute.about())), dispute.sentence(), pieces(sides(dispute.why())),
				dispute.sides().stream().map(this::side).toList());
	}

	/** Two sides that stand against each other, as a sentence. */
	private static String sides(String why) {
		String[] sides = why.split(" against ", -1);
		return (sides.length == 2) ? "One claim says: %s; the other says: %s".formatted(sides[0], sides[1])
				: Wording.capital(why);
	}

	private Page.Side side(Contested.Side side) {
		CitedClaim claim = side.claim();
		CitedClaim.CitedSource source = claim.source();
		String said = (source != null) ? said(source.title(), source.publisher(), source.published()) : "A source";
		String answer = side.answer();
		String then = words(side.then(), claim) + ((answer != null) ? " " + answer : "");
		return new Page.Side(pieces(said), references((source != null) ? List.of(number(claim, source)) : List.of()),
				pieces(then), (claim.note() != null) ? pieces(claim.note()) : List.of());
	}

	/** What is measured is told in words. */
	private static String words(String then, CitedClaim claim) {
		String measure = claim.measure();
		return (measure != null) ? then.replace(", " + measure + ":", ", " + measure.replace('-', ' ') + ":") : then;
	}

	/** The footnote of a claim; of one side it may be the first time that it is cited. */
	private int number(CitedClaim claim, CitedClaim.CitedSource source) {
		return this.notes.stream()
			.filter((note) -> note.source().equals(source.id()) && Objects.equals(note.locator(), claim.locator()))
			.mapToInt(Dossier.Note::number)
			.findFirst()
			.orElseGet(() -> {
				this.notes.add(new Dossier.Note(this.notes.size() + 1, source.id(), source.title(), source.publisher(),
						source.published(), claim.locator(), List.of(claim.id())));
				return this.notes.size();
			});
	}

	private List<Page.Note> notes() {
		return this.numbers.entrySet().stream().map((numbered) -> {
			Dossier.Note note = this.notes.get(numbered.getKey() - 1);
			List<Page.Reference> places = this.places.getOrDefault(numbered.getValue(), List.of());
			int more = places.size() - MOST_PLACES;
			return new Page.Note(numbered.getValue(),
					pieces(said(note.title(), note.publisher(), note.published())
							+ ((note.locator() != null) ? ", " + note.locator() : "")),
					"source " + note.source() + ", claim" + ((note.claims().size() > 1) ? "s " : " ")
							+ String.join(", ", note.claims()),
					places.stream().limit(MOST_PLACES).toList(),
					(more > 0) ? "and %s more".formatted(Wording.number(more)) : null);
		}).toList();
	}

	private static String said(String title, @Nullable String publisher, @Nullable String published) {
		return Stream
			.of("“" + title + "”", (publisher != null) ? publisher : "no publisher stated",
					(published != null) ? Dates.words(published) : "without a date")
			.collect(Collectors.joining(", "));
	}

	/**
	 * Text by its script, so that Chinese is read and set as Chinese.
	 * @param text any
	 * @return all of it, in its order
	 */
	static List<Page.Piece> pieces(String text) {
		List<Page.Piece> pieces = new ArrayList<>();
		Matcher chinese = CHINESE.matcher(text);
		int done = 0;
		while (chinese.find()) {
			if (chinese.start() > done) {
				pieces.add(new Page.Piece(text.substring(done, chinese.start()), false, false));
			}
			pieces.add(new Page.Piece(chinese.group(), true, chinese.group().startsWith("(")));
			done = chinese.end();
		}
		if (done < text.length()) {
			pieces.add(new Page.Piece(text.substring(done), false, false));
		}
		return pieces;
	}

}
