package org.guanxi.audit;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.audit.ClaimVerdict.Verdict;

/**
 * An audit as a person reads it: what is left to do first, the rates last.
 *
 * @param report the audit
 */
public record AuditTable(AuditReport report) {

	@Override
	public String toString() {
		return Stream.of(sources(), claims(), unneeded(), rates(), totals())
			.filter((block) -> !block.isEmpty())
			.collect(Collectors.joining("\n\n"));
	}

	private String sources() {
		return this.report.sources()
			.stream()
			.filter((source) -> !source.audited())
			.filter((source) -> this.report.claims()
				.stream()
				.anyMatch((claim) -> claim.source().equals(source.source())))
			.map((source) -> "Source '" + source.source() + "': " + source.why())
			.collect(Collectors.joining("\n"));
	}

	private String claims() {
		return this.report.claims()
			.stream()
			.filter((claim) -> !claim.isSettled() && claim.verdict() != Verdict.NOT_AUDITED)
			.map(AuditTable::claim)
			.collect(Collectors.joining("\n"));
	}

	private static String claim(ClaimVerdict claim) {
		String missing = claim.parts()
			.stream()
			.filter((part) -> !part.isSettled())
			.map((part) -> "%n    %s '%s': %s".formatted(part.part(), part.value(), part.how()))
			.collect(Collectors.joining());
		return "%s:%d claim %s, %s of %s, is %s:%s".formatted(claim.file(), claim.line(), claim.claim(),
				claim.locator(), claim.source(), claim.verdict(), missing);
	}

	private String unneeded() {
		return String.join("\n", this.report.unneeded());
	}

	private String rates() {
		String lines = this.report.rates()
			.stream()
			.map((rate) -> "%-12s%8d%12d%10d%12d%12d%9.1f %%".formatted(rate.part(), rate.stated(), rate.supported(),
					rate.derived(), rate.signedOff(), rate.notFound(),
					100.0 * (rate.stated() - rate.notFound()) / rate.stated()))
			.collect(Collectors.joining("\n"));
		return "%-12s%8s%12s%10s%12s%12s%11s%n%s".formatted("part", "stated", "supported", "derived", "signed off",
				"not found", "settled", lines);
	}

	private String totals() {
		Totals totals = this.report.totals();
		return String.format(Locale.ENGLISH,
				"%,d claims of dataset '%s': %,d fully supported, %,d partly, %,d not, %,d not audited; "
						+ "%,d signed off (%.1f %%). Supported or signed off: %.1f %%.",
				totals.claims(), this.report.dataset(), totals.full(), totals.partly(), totals.not(),
				totals.notAudited(), totals.signedOff(), totals.signedOffPercent(), totals.settledPercent());
	}

}
