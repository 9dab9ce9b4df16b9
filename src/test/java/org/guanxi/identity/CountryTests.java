package org.guanxi.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Which country is meant, however it is written. */
class CountryTests {

	@ParameterizedTest
	@CsvSource({ "CN, CN", "cn, CN", "CHN, CN", "China, CN", "中国, CN", "PRC, CN", "UK, GB", "GBR, GB", "Hong Kong, HK",
			"香港, HK", "Japan, JP" })
	void isRead(String written, String code) {
		assertThat(Country.of(written)).contains(code);
	}

	@ParameterizedTest
	@CsvSource({ "Nowhere", "true", "C", "''" })
	void isNone(String written) {
		assertThat(Country.of(written)).isEmpty();
	}

}
