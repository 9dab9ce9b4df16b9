package org.guanxi.fact;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What accuses. */
class AccusationTests {

	@ParameterizedTest
	@ValueSource(strings = { "complaint", "police-raid", "money-laundering", "antitrust-probe", "loan-default", "fines",
			"accounting-scandal", "lawsuits", "fraud" })
	void aTopicOfSomethingAdverseAccuses(String topic) {
		assertThat(Accusation.isIn("established", topic)).isTrue();
	}

	@Test
	void whatIsAllegedAccusesWhateverItsTopic() {
		assertThat(Accusation.isIn("alleged", "ambition")).isTrue();
		assertThat(Accusation.isIn("established", "ambition")).isFalse();
		assertThat(Accusation.isIn("established", "finery")).isFalse();
		assertThat(Accusation.isIn("alleged", null)).isFalse();
	}

}
