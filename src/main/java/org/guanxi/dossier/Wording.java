package org.guanxi.dossier;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.fact.Basis;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Puts ties and claims into sentences, none stronger than what it rests on: its status,
 * its period and doubts about the day asked for follow it.
 */
final class Wording {

	private static final String NO_DATE = " (its source bears no date)";

	private static final Pattern GROUP = Pattern
		.compile("[\\p{Lu}][\\p{Ll}-]* \\p{Ll}.*|Experts|Officials|Analysts|Insiders|Observers|Critics|Authorities");

	private static final Pattern STOP = Pattern
		.compile("(?<!(?:^|[^\\p{L}])(?:\\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|etc))\\.$");

	private final Footnotes footnotes;

	/** Who came into being after the day that is asked for, by id. */
	private final Map<String, Begun> begun;

	/** The day that is asked for. */
	private final @Nullable LocalDate asOf;

	private final boolean known;

	/** Who is named in the chapter already. */
	private final Set<String> mentioned = new HashSet<>();

	Wording(Footnotes footnotes, Map<String, Begun> begun, DossierQuestion question) {
		this.footnotes = footnotes;
		this.begun = begun;
		this.asOf = question.asOf;
		this.known = question.knownBy != null;
	}

	/** Begins a chapter: whoever is named is named with the Chinese name again. */
	void chapter() {
		this.mentioned.clear();
	}

	/**
	 * Names somebody.
	 * @param entity who
	 * @return the name, with the Chinese one if it is the first time in a chapter
	 */
	String named(NamedEntity entity) {
		return this.mentioned.add(entity.id()) ? name(entity) : entity.name();
	}

	static String name(NamedEntity entity) {
		return (entity.nameZh() == null || entity.nameZh().equals(entity.name())) ? entity.name()
				: entity.name() + " (" + entity.nameZh() + ")";
	}

	/**
	 * A tie, told from an entity where it reads the same both ways.
	 * @param tie the tie
	 * @param entity the entity's id
	 * @return a sentence
	 */
	Sentence tie(CitedTie tie, String entity) {
		TieType type = TieType.valueOf(tie.type());
		boolean swap = type.symmetric() && tie.object().id().equals(entity);
		NamedEntity left = swap ? tie.object() : tie.subject();
		NamedEntity right = swap ? tie.subject() : tie.object();
		List<Integer> numbers = this.footnotes.of(tie.claims().stream());
		boolean post = type == TieType.HOLDS_POSITION_AT && tie.role() != null;
		String text = named(left) + " " + (post ? post(tie.role(), tie.hasEnded(), isUndated(tie)) : verb(tie, type))
				+ " " + named(right) + (post || tie.role() == null ? "" : " as " + tie.role()) + terms(tie)
				+ (isUndated(tie) ? " (no date is stated)"
						: Dates.period(type.nature(), tie.from(), tie.fromBasis(), tie.until(), tie.untilBasis(),
								tie.asOf()))
				+ status(tie.status()) + held(tie, type) + ("maybe".equals(tie.known()) ? NO_DATE : "")
				+ says(tie.claims()) + notes(tie.claims());
		return new Sentence(text, odd(tie.status()), tie.disputed() ? Boolean.TRUE : null, numbers);
	}

	/** Such as {@code is executive chairman of}. */
	private static String post(@Nullable String role, boolean ended, boolean undated) {
		String title = Objects.requireNonNull(role);
		return (ended ? "was " : undated ? "is or was " : "is ") + title + (title.contains(" of ") ? " at" : " of");
	}

	private static String verb(CitedTie tie, TieType type) {
		return tie.hasEnded() ? type.past() : isUndated(tie) ? type.presentOrPast() : type.wording();
	}

	/**
	 * Whether a tie is a state that was so at a time that nobody states: it may be over.
	 * @param tie the tie
	 * @return {@code false} if a beginning, an end or the day of a report is stated, or
	 * if it is yet to come
	 */
	static boolean isUndated(CitedTie tie) {
		return TieType.valueOf(tie.type()).nature() == TieType.Nature.HOLDS && tie.from() == null && tie.until() == null
				&& tie.asOf() == null && Stream.of(Status.PLANNED, Status.FORECAST)
					.noneMatch((future) -> future.toString().equals(tie.status()));
	}

	private String held(CitedTie tie, TieType type) {
		if (!"maybe".equals(tie.held())) {
			return "";
		}
		String held = (type.nature() == TieType.Nature.HAPPENS) ? "have happened by the day asked for"
				: "have held on the day asked for";
		return Stream.of(tie.object(), tie.subject())
			.filter((end) -> this.begun.containsKey(end.id()))
			.findFirst()
			.map((end) -> " (can't %s: %s was %s)".formatted(held, end.name(),
					Objects.requireNonNull(this.begun.get(end.id())).words()))
			.orElse(" (may " + held + ")");
	}

	private String terms(CitedTie tie) {
		return (tie.purpose() != null ? " for " + tie.purpose() : "")
				+ (tie.scope() != null ? " (" + scope(tie) + ")" : "") + percent(tie.percentMin(), tie.percentMax())
				+ (tie.amount() != null ? ", " + number(tie.amount()) + " " + tie.currency() : "");
	}

	private static String percent(@Nullable Number least, @Nullable Number most) {
		if (least == null && most == null) {
			return "";
		}
		if (least == null || most == null) {
			return (least == null) ? ", at most " + number(Objects.requireNonNull(most)) + " %"
					: ", at least " + number(least) + " %";
		}
		String from = number(least);
		String to = number(most);
		return from.equals(to) ? ", " + from + " %" : ", " + from + " to " + to + " %";
	}

	/** Who is quoted for it, unless a source says so itself. */
	private String says(List<CitedClaim> claims) {
		return (claims.isEmpty() || claims.stream().anyMatch((claim) -> claim.saidBy() == null)) ? "" : spoken(claims);
	}

	/** A person says something, all others are who it is according to. */
	private String spoken(List<CitedClaim> claims) {
		boolean persons = claims.stream()
			.map(CitedClaim::speaker)
			.allMatch((speaker) -> speaker != null && EntityType.PERSON.toString().equals(speaker.type()));
		List<String> speakers = claims.stream()
			.collect(Collectors.toMap(CitedClaim::saidBy, Function.identity(), (one, same) -> one, LinkedHashMap::new))
			.values()
			.stream()
			.map(this::speaker)
			.toList();
		String verb = !persons ? ", according to " : (speakers.size() == 1) ? ", says " : ", say ";
		return verb + list(speakers);
	}

	/** Each with the number of its footnote, where there are several. */
	private String notes(List<CitedClaim> claims) {
		Map<String, List<CitedClaim>> notes = claims.stream()
			.filter((claim) -> claim.note() != null)
			.collect(Collectors.groupingBy((claim) -> Objects.requireNonNull(claim.note()), LinkedHashMap::new,
					Collectors.toList()));
		boolean one = this.footnotes.of(claims.stream()).size() < 2;
		String told = notes.entrySet()
			.stream()
			.map((note) -> (one ? "" : this.footnotes.of(note.getValue().stream()) + " ") + unstopped(note.getKey()))
			.collect(Collectors.joining("; "));
		return told.isEmpty() ? "" : " – " + told;
	}

	/**
	 * A figure.
	 * @param figure a claim
	 * @return a sentence
	 */
	Sentence figure(CitedClaim figure) {
		String joint = (figure.subjects() != null && figure.subjects().size() > 1)
				? " (of " + list(figure.subjects().stream().map(this::named).toList()) + " together)" : "";
		return sentence(figure, capital(figure.measure()) + joint + amount(figure));
	}

	private static String amount(CitedClaim figure) {
		String hedge = (figure.hedge() == null || "exact".equals(figure.hedge())) ? "" : figure.hedge() + " ";
		return (figure.scope() != null ? ", " + figure.scope() : "") + ": " + hedge
				+ (figure.value() != null ? number(figure.value()) : "") + unit(figure.unit());
	}

	/**
	 * A sentence that others may follow.
	 * @param text any
	 * @return without its full stop; the point of an abbreviation stays
	 */
	static String unstopped(String text) {
		return STOP.matcher(text).replaceFirst("");
	}

	/**
	 * Some of a kind.
	 * @param number how many
	 * @param noun what one of them is called
	 * @return such as {@code 1 tie} or {@code 2 ties}
	 */
	static String count(long number, String noun) {
		return number(number) + " " + noun + ((number == 1) ? "" : "s");
	}

	/**
	 * Several things.
	 * @param names one or more
	 * @return with commas and an "and" between
	 */
	static String list(List<String> names) {
		int last = names.size() - 1;
		return (last == 0) ? names.getFirst() : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
	}

	private static String unit(@Nullable String unit) {
		return (unit == null) ? "" : "percent".equals(unit) ? " %" : " " + unit;
	}

	/**
	 * What is said of an entity.
	 * @param statement a claim
	 * @return a sentence
	 */
	Sentence statement(CitedClaim statement) {
		return sentence(statement, capital(statement.topic()) + ": " + text(statement));
	}

	private static String text(CitedClaim statement) {
		return (statement.text() != null) ? unstopped(statement.text()) : "";
	}

	/**
	 * What somebody is quoted with on others.
	 * @param claim of any form
	 * @return a sentence that begins with whom it is about
	 */
	Sentence saying(CitedClaim claim) {
		List<NamedEntity> subjects = (claim.subjects() != null) ? claim.subjects() : List.of();
		String about = subjects.isEmpty() ? "" : list(subjects.stream().map(this::named).toList());
		NamedEntity object = claim.object();
		if (claim.type() != null && object != null) {
			TieType type = TieType.valueOf(claim.type());
			boolean post = type == TieType.HOLDS_POSITION_AT && claim.role() != null;
			return sentence(claim,
					about + " " + (post ? post(claim.role(), false, false) : type.wording()) + " " + named(object)
							+ (post || claim.role() == null ? "" : " as " + claim.role())
							+ ((claim.purpose() != null) ? " for " + claim.purpose() : ""),
					"");
		}
		return (claim.measure() != null)
				? sentence(claim, about + ", " + capital(claim.measure()).toLowerCase(Locale.ROOT) + amount(claim), "")
				: sentence(claim, about + ": " + text(claim), "");
	}

	private Sentence sentence(CitedClaim claim, String text) {
		return sentence(claim, text, says(List.of(claim)));
	}

	private Sentence sentence(CitedClaim claim, String text, String says) {
		String status = (claim.status() != null) ? claim.status() : Status.ESTABLISHED.toString();
		boolean dated = claim.from() != null && claim.until() == null && claim.topic() != null;
		String told = text
				+ (dated ? ", dated " + Dates.words(Objects.requireNonNull(claim.from()))
						: Dates.period(TieType.Nature.HOLDS, claim.from(), claim.fromBasis(), claim.until(),
								claim.untilBasis(), claim.asOf()))
				+ status(status) + doubt(claim) + (isOfNoDate(claim) ? NO_DATE : "") + says + notes(List.of(claim));
		return new Sentence(told, odd(status), claim.disputed(), this.footnotes.of(List.of(claim).stream()));
	}

	/** Whether nobody knows that its source was known by the day asked for. */
	private boolean isOfNoDate(CitedClaim claim) {
		CitedClaim.CitedSource source = claim.source();
		return this.known && source != null && source.published() == null;
	}

	/** What isn't told to have been so by the day asked for may have been so later. */
	private String doubt(CitedClaim claim) {
		String known = (claim.from() != null) ? claim.from() : claim.asOf();
		boolean sure = this.asOf == null
				|| (known != null && !PartialDate.parse(known).latest().isAfter(this.asOf) && !after(claim));
		return sure ? "" : " (may be later than the day asked for)";
	}

	private static boolean after(CitedClaim claim) {
		return Basis.AFTER.toString().equals(claim.fromBasis());
	}

	private String speaker(CitedClaim claim) {
		return (claim.speaker() != null) ? named(claim.speaker()) : within(Objects.requireNonNull(claim.saidBy()));
	}

	private String scope(CitedTie tie) {
		return tie.claims()
			.stream()
			.map(CitedClaim::body)
			.filter((body) -> body != null && body.id().equals(tie.scope()))
			.findFirst()
			.map(this::named)
			.orElseGet(() -> within(Objects.requireNonNull(tie.scope())));
	}

	/** A group in words, such as local officials, is no name that keeps its capital. */
	private static String within(String words) {
		return GROUP.matcher(words).matches() ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1)
				: words;
	}

	/**
	 * When somebody or something came into being.
	 *
	 * @param id who or what
	 * @param type how: {@code LAUNCHED} or {@code FOUNDED}
	 * @param day as it is stated
	 */
	record Begun(String id, TieType type, String day) {

		String words() {
			return this.type.wording() + " " + Dates.at(this.day);
		}

	}

	private static String status(String status) {
		return Status.valueOf(status.toUpperCase(Locale.ROOT)).qualifier();
	}

	private static @Nullable String odd(String status) {
		return Status.ESTABLISHED.toString().equals(status) ? null : status;
	}

	/**
	 * A word of the vocabulary at the beginning of a sentence.
	 * @param word such as {@code market-share}
	 * @return such as {@code Market share}
	 */
	static String capital(@Nullable String word) {
		String words = (word != null) ? word.replace('-', ' ') : "";
		return words.isEmpty() ? "" : words.startsWith("ipo ") ? "IPO" + words.substring(3)
				: Character.toUpperCase(words.charAt(0)) + words.substring(1);
	}

	/**
	 * A type of entity in words.
	 * @param type such as {@code GovernmentBody}
	 * @return such as {@code government body}
	 */
	static String kind(String type) {
		return type.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
	}

	/**
	 * A number as people read it.
	 * @param number any
	 * @return such as {@code 8,600,000,000} or {@code 44.7}
	 */
	static String number(Number number) {
		NumberFormat format = NumberFormat.getInstance(Locale.ENGLISH);
		format.setMaximumFractionDigits(2);
		return format.format(new BigDecimal(number.toString()));
	}

}
