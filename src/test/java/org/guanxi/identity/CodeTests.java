package org.guanxi.identity;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What is meant by a ticker, a symbol or a number in a register. */
class CodeTests {

	@ParameterizedTest
	@CsvSource({ "ticker:HKEX:700, HKEX:700", "ticker:HKEX:700, hkex: 700", "ticker:HKEX:700, 0700.HK",
			"ticker:HKEX:700, ticker:HKEX:700", "ticker:NYSE:BABA, BABA", "ticker:NYSE:BABA, NYSE: BABA",
			"ticker:SSE:600050, 600050.SH", "ticker:SSE:600050, 600050", "ticker:700.Hong Kong, 0700.HK",
			"ticker:700.Hong Kong, 700.HK", "ticker:700.Hong Kong, HKG:0700", "ticker:700.Hong Kong, 00700",
			"ticker:700.Hong Kong, 700 HK", "ticker:700.Hong Kong, SEHK：700", "ticker:700.Hong Kong, ticker:HKEX:700",
			"ticker:HKEX:700, 700.香港", "ticker:NYSE:BABA, BABA.US", "ticker:NYSE:BABA, baba.n",
			"ticker:BABA, NYSE:BABA", "ticker:JD, JD.O", "ticker:SZSE:002024, 002024", "ticker:SZSE:002024, 002024.SZ",
			"ticker:XYZ:ABCD, xyz: abcd", "lei:5493001KJTIIGC8Y1R12, 5493001kjtiigc8y1r12" })
	void isMeant(String known, String written) {
		assertThat(Code.of(known).isMeantBy(written)).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "ticker:HKEX:700, 700", "ticker:HKEX:700, 7000.HK", "ticker:NYSE:BABA, ALI",
			"ticker:SSE:600050, 600051.SH", "ticker:SSE:600050, 600050.SZ", "ticker:NYSE:BABA, 9988.HK",
			"ticker:NYSE:BABA, HKEX:BABA", "ticker:HKEX:700, 000700", "ticker:HKEX:700, 000700.SZ",
			"ticker:HKEX:700, XYZ:700", "ticker:HKEX:700, HKEX:", "ticker:HKEX:700, ticker:", "permid:12345, 12345.HK",
			"ticker:NYSE:WB, WB", "lei:5493001KJTIIGC8Y1R12, 5493001" })
	void isNotMeant(String known, String written) {
		assertThat(Code.of(known).isMeantBy(written)).isFalse();
	}

}
