package org.guanxi.audit;

import java.math.BigDecimal;
import java.util.List;

import org.guanxi.audit.Quantity.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Numbers as reporters write them. */
class NumbersTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "sold 12,500 kites; 12500; COUNT; ",
			"sold 1.5 million kites; 1500000; COUNT; ", "three hundred and twenty looms; 320; COUNT; ",
			"twenty-five sailors; 25; COUNT; ", "nine million small shops; 9000000; COUNT; ",
			"40-thousand booths; 40000; COUNT; ", "two and a half million kites; 2500000; COUNT; ",
			"a 24-hour desk; 24; COUNT; ", "it may last up to a year; 1; COUNT; ", "3bn parcels; 3000000000; COUNT; ",
			"$2.25 billion; 2250000000; MONEY; USD", "about 12 billion yuan; 12000000000; MONEY; CNY",
			"1 and a half billion U.S. dollars; 1500000000; MONEY; USD", "€30m; 30000000; MONEY; EUR",
			"tens of millions of dollars; 10000000; MONEY; USD", "HK$900; 900; MONEY; HKD",
			"3,000 US dollars; 3000; MONEY; USD", "RMB 70 million; 70000000; MONEY; CNY",
			"a share of 44.7 percent; 44.7; PERCENT; ", "45% of it; 45; PERCENT; ", "forty per cent; 40; PERCENT; ",
			"half of the fleet; 50; FRACTION; ", "a third of all ports; 33.3; FRACTION; ",
			"two-thirds of them; 66.7; FRACTION; ", "one-third of them; 33.3; FRACTION; ",
			"three quarters; 75; FRACTION; ", "one in 10 sailors; 10; FRACTION; ",
			"two out of every five; 40; FRACTION; ", "the second largest port; 2; RANK; ", "the 3rd port; 3; RANK; " })
	void understands(String text, BigDecimal value, Kind kind, String currency) {
		assertThat(Numbers.in(text)).as(text)
			.anyMatch((number) -> number.kind() == kind && number.is(value)
					&& ((currency == null) ? number.currency() == null : currency.equals(number.currency())));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1.5 million kites; 1.5", "12,500 kites; 12", "$2 billion; 2",
			"45% of it; 450", "a third; 33.4", "two-thirds; 66", "twenty-five sailors; 20", "model X200; 200" })
	void takesNoPartForTheWhole(String text, BigDecimal other) {
		assertThat(Numbers.in(text)).as(text).noneMatch((number) -> number.is(other));
	}

	@Test
	void knowsASumOfMoneyFromACount() {
		assertThat(Numbers.in("5 million yuan")).extracting(Quantity::kind).isEqualTo(List.of(Kind.MONEY));
	}

}
