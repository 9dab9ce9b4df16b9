package org.guanxi.audit;

import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The shipped facts are borne out by the texts that they cite. */
class ShippedSeedTests {

	@Test
	void everyClaimIsSupportedOrSignedOff() {
		AuditReport report = Audit.of(CheckedSeed.check(SeedFiles.in(ShippedSeed.FOLDER)), ShippedSeed.articles());
		AuditTable table = new AuditTable(report);
		System.out.println(table);
		assertThat(report.isSettled()).as(table.toString()).isTrue();
		assertThat(report.totals().settledPercent()).isEqualTo(100);
		assertThat(report.totals().signedOffPercent()).isLessThanOrEqualTo(5);
	}

}
