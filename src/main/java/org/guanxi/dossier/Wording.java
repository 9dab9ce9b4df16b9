package org.guanxi.dossier;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Puts ties and claims into sentences, none stronger than what it rests on: its status,
 * its period and doubts about the day asked for follow it.
 */
final class Wording {

	private static final Pattern STOP = Pattern
		.compile("(?<!(?:^|[^\\p{L}])(?:\\p{Lu}|Inc|Ltd|Co|Corp|Jr|Sr|etc))\\.$");

	private final Footnotes footnotes;

	/** Who is named within a claim, by id. */
	private final Map<String, NamedEntity> quoted;

	/** The day that is asked for. */
	private final @Nullable LocalDate asOf;

	Wording(Footnotes footnotes, Map<String, NamedEntity> quoted, @Nullable LocalDate asOf) {
		this.footnotes = footnotes;
		this.quoted = quoted;
		this.asOf = asOf;
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
		String text = name(left) + " " + verb(tie, type) + " " + name(right) + terms(tie)
				+ (isUndated(tie) ? " (when isn't stated)"
						: Dates.period(type.nature(), tie.from(), tie.fromBasis(), tie.until(), tie.untilBasis(),
								tie.asOf()))
				+ status(tie.status()) + held(tie, type)
				+ ("maybe".equals(tie.known()) ? " (its source bears no date)" : "") + says(tie.claims())
				+ notes(tie.claims());
		return new Sentence(text, odd(tie.status()), tie.disputed() ? Boolean.TRUE : null,
				this.footnotes.of(tie.claims().stream()));
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

	private static String held(CitedTie tie, TieType type) {
		return !"maybe".equals(tie.held()) ? "" : (type.nature() == TieType.Nature.HAPPENS)
				? " (may have happened by the day asked for)" : " (may have held on the day asked for)";
	}

	private String terms(CitedTie tie) {
		return (tie.role() != null ? " as " + tie.role() : "") + (tie.purpose() != null ? " for " + tie.purpose() : "")
				+ (tie.scope() != null ? " (" + quoted(tie.scope()) + ")" : "")
				+ percent(tie.percentMin(), tie.percentMax())
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
		List<String> speakers = claims.stream()
			.map(CitedClaim::saidBy)
			.filter(Objects::nonNull)
			.map(this::quoted)
			.distinct()
			.toList();
		return (speakers.isEmpty() || claims.stream().anyMatch((claim) -> claim.saidBy() == null)) ? ""
				: ((speakers.size() == 1) ? ", says " : ", say ") + list(speakers);
	}

	private static String notes(List<CitedClaim> claims) {
		List<String> notes = claims.stream().map(CitedClaim::note).filter(Objects::nonNull).distinct().toList();
		return notes.isEmpty() ? "" : " – " + String.join(" ", notes).replaceFirst("\\.$", "");
	}

	/**
	 * A figure.
	 * @param figure a claim
	 * @return a sentence
	 */
	Sentence figure(CitedClaim figure) {
		String hedge = (figure.hedge() == null || "exact".equals(figure.hedge())) ? "" : figure.hedge() + " ";
		String joint = (figure.subjects() != null && figure.subjects().size() > 1)
				? " (of " + list(figure.subjects().stream().map(Wording::name).toList()) + " together)" : "";
		return sentence(figure,
				capital(figure.measure()) + joint + (figure.scope() != null ? ", " + figure.scope() : "") + ": " + hedge
						+ (figure.value() != null ? number(figure.value()) : "") + unit(figure.unit()));
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
		String text = (statement.text() != null) ? statement.text().replaceFirst("\\.$", "") : "";
		return sentence(statement, capital(statement.topic()) + ": " + text);
	}

	private Sentence sentence(CitedClaim claim, String text) {
		String status = (claim.status() != null) ? claim.status() : Status.ESTABLISHED.toString();
		boolean dated = claim.from() != null && claim.until() == null && claim.topic() != null;
		String told = text
				+ (dated ? ", dated " + Dates.words(Objects.requireNonNull(claim.from()))
						: Dates.period(TieType.Nature.HOLDS, claim.from(), claim.fromBasis(), claim.until(),
								claim.untilBasis(), claim.asOf()))
				+ status(status) + doubt(claim) + (claim.saidBy() != null ? ", says " + quoted(claim.saidBy()) : "")
				+ notes(List.of(claim));
		return new Sentence(told, odd(status), claim.disputed(), this.footnotes.of(List.of(claim).stream()));
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

	private String quoted(String saidBy) {
		NamedEntity entity = this.quoted.get(saidBy);
		return (entity != null) ? name(entity) : saidBy;
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
