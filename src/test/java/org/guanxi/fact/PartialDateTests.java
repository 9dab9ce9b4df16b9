package org.guanxi.fact;

import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PartialDateTests {

	@ParameterizedTest
	@CsvSource({ "2010, 2010-01-01, 2010-12-31", "2016-02, 2016-02-01, 2016-02-29", "2015-02, 2015-02-01, 2015-02-28",
			"2016-05-19, 2016-05-19, 2016-05-19", "2016-12, 2016-12-01, 2016-12-31", "1000, 1000-01-01, 1000-12-31" })
	void standsForEveryDayThatItMayMean(String text, LocalDate earliest, LocalDate latest) {
		assertThat(PartialDate.parse(text)).isEqualTo(new PartialDate(text, earliest, latest)).hasToString(text);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "16", "201", "20160519", "2016-5", "2016-05-9", "2016/05/19", "19-05-2016", "2016-",
			"2016-05-19T00:00", " 2016", "2016 ", "-2016", "二〇一六", "２０１６", "0016", "9999-12-31", "2016-05\n" })
	void hasNoOtherShape(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text))
			.withMessage("'" + text + "' is not a date like 2010, 2016-05 or 2016-05-19");
	}

	@ParameterizedTest
	@ValueSource(strings = { "2016-13", "2016-00", "2015-02-29", "2016-04-31", "2016-05-00" })
	void isADayOfTheCalendar(String text) {
		assertThatIllegalArgumentException().isThrownBy(() -> PartialDate.parse(text))
			.withMessage("'" + text + "' is not a day of the calendar");
	}

	@Test
	void boundsWhatItDatesAtBeforeOrAfterItsDays() {
		PartialDate may = PartialDate.parse("2016-05");
		assertThat(new Bound(may, Basis.AT).days())
			.isEqualTo(new Days(LocalDate.of(2016, 5, 1), LocalDate.of(2016, 5, 31)));
		assertThat(new Bound(may, Basis.BEFORE).days()).isEqualTo(new Days(null, LocalDate.of(2016, 4, 30)));
		assertThat(new Bound(may, Basis.AFTER).days()).isEqualTo(new Days(LocalDate.of(2016, 6, 1), null));
	}

}
