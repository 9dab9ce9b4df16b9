package org.guanxi.seed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What a person answers for stands beside the claims. */
class SignoffTests {

	@TempDir
	private Path folder;

	private String claim = "";

	@BeforeEach
	void findAClaim() {
		CheckedSeed.check(new Draft().in(this.folder)).claims((fact) -> this.claim = fact.fact().id());
	}

	@Test
	void isReadButIsNoPartOfTheFacts() {
		String before = CheckedSeed.check(new Draft().in(this.folder)).digest();
		CheckedSeed seed = CheckedSeed.check(draft(this.claim).in(this.folder));
		List<Signoff> signoffs = new ArrayList<>();
		seed.signoffs((signoff) -> signoffs.add(signoff.fact()));
		assertThat(signoffs).containsExactly(new Signoff(this.claim, "subject", "alibaba", "A reading.", "Tests"));
		assertThat(seed.digest()).isEqualTo(before);
	}

	@Test
	void isRefusedIfThereIsNoSuchClaim() {
		assertThatExceptionOfType(Violations.Found.class)
			.isThrownBy(() -> CheckedSeed.check(draft("0123456789abcdef").in(this.folder)))
			.withMessageContaining("signoffs.csv:2 claim: there is no claim '0123456789abcdef'");
	}

	@Test
	void isRefusedTwice() {
		Draft twice = draft(this.claim).add(Table.SIGNOFFS, "claim=" + this.claim, "part=subject", "value=alibaba",
				"reason=Another.", "by=Tests");
		assertThatExceptionOfType(Violations.Found.class).isThrownBy(() -> CheckedSeed.check(twice.in(this.folder)))
			.withMessageContaining("signoffs.csv:3 claim: this is signed off at signoffs.csv:2 already");
	}

	@Test
	void isRefusedWithoutAReason() {
		Draft silent = new Draft().add(Table.SIGNOFFS, "claim=" + this.claim, "part=subject", "value=alibaba",
				"by=Tests");
		assertThatExceptionOfType(Violations.Found.class).isThrownBy(() -> CheckedSeed.check(silent.in(this.folder)))
			.withMessageContaining("signoffs.csv:2 reason: is empty");
	}

	private static Draft draft(String claim) {
		return new Draft().add(Table.SIGNOFFS, "claim=" + claim, "part=subject", "value=alibaba", "reason=A reading.",
				"by=Tests");
	}

}
