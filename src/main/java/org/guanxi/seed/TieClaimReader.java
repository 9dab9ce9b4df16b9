package org.guanxi.seed;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Bound;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/** Reads one row of {@code claims/*.csv}. */
final class TieClaimReader {

	private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies()
		.stream()
		.map(Currency::getCurrencyCode)
		.collect(Collectors.toUnmodifiableSet());

	private static final Set<TieType> NEED_ROLE = EnumSet.of(TieType.HOLDS_POSITION_AT, TieType.SUCCEEDED);

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final Cells cells;

	private final References references;

	TieClaimReader(Cells cells, References references) {
		this.cells = cells;
		this.references = references;
	}

	/**
	 * Reads the row, and reports what is wrong with it.
	 * @param published when its source was published
	 * @return gives the claim, if nothing was reported
	 */
	Supplier<TieClaim> read(Optional<PartialDate> published) {
		TieType type = this.cells.optional("type", TieType.values());
		Status status = this.cells.optional("status", Status.values());
		ends(type);
		BigDecimal amount = amount();
		BigDecimal percentMin = percent("percentMin");
		BigDecimal percentMax = percentMax(percentMin);
		Bound from = bound("from");
		Bound until = bound("until");
		PartialDate asOf = this.cells.date("asOf");
		order(from, until);
		if (from != null && status == Status.ESTABLISHED) {
			published.ifPresent((date) -> begun(from, date));
		}
		if (asOf != null && type != null && status != Status.ENDED && status != Status.DENIED) {
			reported(new Bound(asOf, Basis.AT), from, (type.nature() == TieType.Nature.HOLDS) ? until : null);
		}
		return () -> new TieClaim(this.cells.required("source"), this.cells.required("locator"),
				this.cells.required("subject"), this.cells.required("type", TieType.values()),
				this.cells.required("object"), this.cells.optional("role"), this.cells.optional("purpose"),
				this.cells.optional("scope"), amount, this.cells.optional("currency"), percentMin, percentMax,
				(from != null) ? from.date() : null, (from != null) ? from.basis() : null,
				(until != null) ? until.date() : null, (until != null) ? until.basis() : null, asOf,
				this.cells.required("status", Status.values()), this.cells.optional("saidBy"),
				this.cells.optional("note"), this.cells.optional("key"));
	}

	private void ends(@Nullable TieType type) {
		this.references.end(this.cells, "subject", type, (type != null) ? type.subjects() : Set.of());
		this.references.end(this.cells, "object", type, (type != null) ? type.objects() : Set.of());
		if (type == null) {
			return;
		}
		String subject = this.cells.optional("subject");
		if (type.symmetric() && subject != null && subject.equals(this.cells.optional("object"))) {
			this.cells.report("object", "is the subject itself, and " + type + " takes two.");
		}
		if (NEED_ROLE.contains(type) && this.cells.optional("role") == null) {
			this.cells.report("role", "is empty. " + type + " needs the title of the post.");
		}
	}

	private @Nullable BigDecimal amount() {
		BigDecimal amount = this.cells.number("amount");
		if (amount != null && amount.signum() <= 0) {
			this.cells.report("amount", "is not above 0. Leave an unknown amount empty.");
		}
		String currency = this.cells.optional("currency");
		if ((this.cells.optional("amount") == null) != (currency == null)) {
			this.cells.report("currency", "amount and currency belong together. Give both or none.");
		}
		if (currency != null && !CURRENCIES.contains(currency)) {
			this.cells.report("currency", "'" + currency + "' is no ISO 4217 code, like CNY.");
		}
		return amount;
	}

	private @Nullable BigDecimal percentMax(@Nullable BigDecimal percentMin) {
		BigDecimal percentMax = percent("percentMax");
		if (percentMax != null && percentMax.signum() == 0) {
			this.cells.report("percentMax", "is 0. Leave an unknown percentage empty.");
		}
		else if (percentMin != null && percentMax != null && percentMin.compareTo(percentMax) > 0) {
			this.cells.report("percentMax", "is less than percentMin. Swap them.");
		}
		return percentMax;
	}

	private @Nullable BigDecimal percent(String column) {
		BigDecimal percent = this.cells.number(column);
		if (percent != null && (percent.signum() < 0 || percent.compareTo(HUNDRED) > 0)) {
			this.cells.report(column, "is not between 0 and 100.");
		}
		return percent;
	}

	private @Nullable Bound bound(String column) {
		PartialDate date = this.cells.date(column);
		Basis basis = this.cells.optional(column + "Basis", Basis.values());
		if (this.cells.optional(column + "Basis") != null && this.cells.optional(column) == null) {
			this.cells.report(column + "Basis",
					"says how a date is meant, but " + column + " is empty. Fill it, or clear this.");
		}
		return (date != null) ? new Bound(date, (basis != null) ? basis : Basis.AT) : null;
	}

	private void order(@Nullable Bound from, @Nullable Bound until) {
		if (from != null && until != null && until.isBefore(from)) {
			this.cells.report("until", "'" + until + "' is before from '" + from + "'. Correct one of them.");
		}
	}

	/** What a source calls established can't begin after it was published. */
	private void begun(Bound from, PartialDate published) {
		if (new Bound(published, Basis.AT).isBefore(from)) {
			this.cells.report("status", "is established, but it began on " + from + " and the source is of " + published
					+ ". Make it announced, planned or forecast, or correct the date.");
		}
	}

	/** What was reported to hold had begun and had not ended. */
	private void reported(Bound asOf, @Nullable Bound from, @Nullable Bound until) {
		if (from != null && asOf.isBefore(from)) {
			this.cells.report("asOf", "'" + asOf + "' is before from '" + from + "'. Correct one of them.");
		}
		if (until != null && until.isBefore(asOf)) {
			this.cells.report("asOf", "'" + asOf + "' is after until '" + until
					+ "'. Leave it empty, unless it held on that day; or correct one of them.");
		}
	}

}
