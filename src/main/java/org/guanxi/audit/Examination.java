package org.guanxi.audit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Claim;
import org.guanxi.fact.Figure;
import org.guanxi.fact.Hedge;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Statement;
import org.guanxi.fact.TieClaim;
import org.jspecify.annotations.Nullable;

/** Holds the parts of one claim against the place that it cites. */
final class Examination {

	private final Parties parties;

	private final Citation citation;

	private final Timing timing;

	private final Counting counting;

	private final List<Examined> parts = new ArrayList<>();

	private Examination(Parties parties, Citation citation) {
		this.parties = parties;
		this.citation = citation;
		this.timing = new Timing(citation);
		this.counting = new Counting(citation);
	}

	/**
	 * Examines a claim.
	 * @param claim the claim
	 * @param parties who can be named
	 * @param citation the place
	 * @return every part that is stated and that a rule can look for, in the order of
	 * {@link Part}
	 */
	static List<Examined> of(Claim claim, Parties parties, Citation citation) {
		Examination examination = new Examination(parties, citation);
		claim.subjects().forEach((subject) -> examination.add(Part.SUBJECT, subject, parties.topic(subject, citation)));
		switch (claim) {
			case TieClaim tie -> examination.tie(tie);
			case Figure figure -> examination.figure(figure);
			case Statement statement -> examination.statement(statement);
		}
		String saidBy = claim.saidBy();
		if (saidBy != null) {
			examination.add(Part.SAID_BY, saidBy, examination.speaker(saidBy));
		}
		return examination.parts;
	}

	private void tie(TieClaim tie) {
		add(Part.OBJECT, tie.object(), object(tie));
		if (tie.role() != null) {
			add(Part.ROLE, tie.role(), new Wording(this.citation).title(tie.role(), tie.subject(), this.parties));
		}
		ownWords(Part.PURPOSE, tie.purpose());
		scope(tie.scope());
		BigDecimal amount = tie.amount();
		if (amount != null && tie.currency() != null) {
			add(Part.AMOUNT, amount.toPlainString(), this.counting.amount(amount));
			add(Part.CURRENCY, tie.currency(), this.counting.currency(amount, tie.currency()));
		}
		percent(Part.PERCENT_MIN, tie.percentMin());
		percent(Part.PERCENT_MAX, tie.percentMax());
		dates(tie.from(), tie.fromBasis(), tie.until(), tie.untilBasis());
		report(tie.asOf());
	}

	/** A place that names neither end speaks of another tie. */
	private Finding object(TieClaim tie) {
		Finding object = this.parties.find(tie.object(), this.citation);
		return (object == Finding.REFERENCE && this.parts.getFirst().finding() == Finding.REFERENCE)
				? Finding.notFound("the place names neither end") : object;
	}

	private void figure(Figure figure) {
		BigDecimal value = figure.value();
		scope(figure.scope());
		add(Part.VALUE, value.toPlainString(), this.counting.value(value, figure.unit()));
		add(Part.UNIT, figure.unit(), this.counting.unit(value, figure.unit(), figure.measure()));
		if (figure.hedge() != Hedge.EXACT) {
			add(Part.HEDGE, figure.hedge().toString(), this.counting.hedge(figure.hedge()));
		}
		dates(figure.from(), null, figure.until(), null);
		report(figure.asOf());
	}

	private void statement(Statement statement) {
		add(Part.TEXT, statement.text(), new OwnWords(this.citation).sentences(statement.text()));
		dates(statement.from(), null, statement.until(), null);
		report(statement.asOf());
	}

	private void scope(@Nullable String scope) {
		if (scope != null && this.parties.has(scope)) {
			add(Part.SCOPE, scope, this.parties.find(scope, this.citation));
		}
		else {
			ownWords(Part.SCOPE, scope);
		}
	}

	private void ownWords(Part part, @Nullable String words) {
		Optional.ofNullable(words)
			.flatMap((text) -> new OwnWords(this.citation).find(text))
			.ifPresent((finding) -> add(part, String.valueOf(words), finding));
	}

	private void percent(Part part, @Nullable BigDecimal percent) {
		if (percent != null) {
			add(part, percent.toPlainString(), this.counting.percent(percent));
		}
	}

	private void dates(@Nullable PartialDate from, @Nullable Basis fromBasis, @Nullable PartialDate until,
			@Nullable Basis untilBasis) {
		if (from != null) {
			add(Part.FROM, from.text(), this.timing.bound(from, fromBasis));
		}
		if (until != null) {
			add(Part.UNTIL, until.text(), this.timing.bound(until, untilBasis));
		}
	}

	private void report(@Nullable PartialDate asOf) {
		if (asOf != null) {
			add(Part.AS_OF, asOf.text(), this.timing.report(asOf));
		}
	}

	private Finding speaker(String saidBy) {
		return this.parties.has(saidBy) ? this.parties.speaker(saidBy, this.citation)
				: new Wording(this.citation).phrase(saidBy);
	}

	private void add(Part part, String value, Finding finding) {
		this.parts.add(new Examined(part, value, finding));
	}

	/**
	 * A part of a claim, and what was found of it.
	 *
	 * @param part which part
	 * @param value what the claim says there
	 * @param finding what was found
	 */
	record Examined(Part part, String value, Finding finding) {
	}

}
