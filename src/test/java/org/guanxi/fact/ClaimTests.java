package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ClaimTests {

	private static final TieClaim PLAIN = Claims.claim("a OWNS_STAKE_IN b");

	@Test
	void hasAnIdThatNeverChanges() {
		assertThat(PLAIN.id()).isEqualTo("fb97e5e1065eac0b");
		assertThat(figure("users", "users", "a", "b").id()).isEqualTo("575f0496b5647352");
		assertThat(statement("police-raid", "Raided.").id()).isEqualTo("5b0e9dad4113a1bc");
	}

	@ParameterizedTest
	@ValueSource(
			strings = { "amount=5", "currency=CNY", "percentMin=10", "percentMax=20", "from=2010", "fromBasis=AFTER",
					"until=2011", "untilBasis=BEFORE", "asOf=2012", "status=ALLEGED", "saidBy=c", "note=Mended." })
	void isTheSameWhenItsContentIsMended(String cell) {
		assertThat(Claims.claim("a OWNS_STAKE_IN b", cell).id()).isEqualTo(PLAIN.id());
	}

	@ParameterizedTest
	@ValueSource(strings = { "source=other", "locator=p1", "role=CEO", "purpose=CEO", "scope=CEO", "key=CEO" })
	void isAnotherWhenItsPlaceOrItsQualifiersDiffer(String cell) {
		assertThat(Claims.claim("a OWNS_STAKE_IN b", cell).id()).isNotEqualTo(PLAIN.id());
	}

	@Test
	void isAnotherForEachQualifierThatTheSameWordStandsIn() {
		assertThat(List.of("role", "purpose", "scope", "key"))
			.extracting((column) -> Claims.claim("a OWNS_STAKE_IN b", column + "=CEO").id())
			.doesNotHaveDuplicates();
	}

	@Test
	void readsTheSameBothWaysIfItsTypeDoes() {
		TieClaim one = Claims.claim("a PARTNERS_WITH b");
		TieClaim other = Claims.claim("b PARTNERS_WITH a");
		assertThat(other.id()).isEqualTo(one.id());
		assertThat(other.tieKey()).isEqualTo(one.tieKey());
		assertThat(other.ends()).containsExactly("a", "b");
		assertThat(other.subject()).isEqualTo("b");
	}

	@Test
	void isAnotherTheOtherWayRoundIfItsTypeHasADirection() {
		TieClaim other = Claims.claim("b OWNS_STAKE_IN a");
		assertThat(other.id()).isNotEqualTo(PLAIN.id());
		assertThat(other.tieKey()).isNotEqualTo(PLAIN.tieKey());
	}

	@Test
	void sharesItsTieWithWhatHasTheSameEndsTypeAndRole() {
		assertThat(
				Claims.claim("a OWNS_STAKE_IN b", "source=s", "locator=p7", "purpose=p", "scope=s", "key=k").tieKey())
			.isEqualTo(PLAIN.tieKey());
		assertThat(Claims.claim("a OWNS_STAKE_IN b", "role=CEO").tieKey()).isNotEqualTo(PLAIN.tieKey());
		assertThat(Claims.claim("a PARENT_OF b").tieKey()).isNotEqualTo(PLAIN.tieKey());
	}

	@Test
	void ofAFigureIsTheSameInWhateverOrderItsSubjectsStand() {
		assertThat(figure("share", "percent", "b", "a").id()).isEqualTo(figure("share", "percent", "a", "b").id());
		assertThat(figure("share", "percent", "a").id()).isNotEqualTo(figure("share", "percent", "a", "b").id());
	}

	@Test
	void doesNotTellTwoFiguresApartByTheirUnit() {
		assertThat(figure("revenue", "CNY", "a").id()).isEqualTo(figure("revenue", "USD", "a").id());
	}

	@Test
	void ofTwoFormsNeverMeets() {
		Map<String, String> ids = new HashMap<>();
		ids.put(figure("x", "percent", "a").id(), "figure");
		ids.put(statement("x", "Text.").id(), "statement");
		ids.put(Claims.claim("a PARTNERS_WITH x").id(), "tie claim");
		assertThat(ids).hasSize(3);
	}

	private static Figure figure(String measure, String unit, String... subjects) {
		return new Figure("source", "p0", List.of(subjects), measure, BigDecimal.TEN, unit, Hedge.EXACT, null, null,
				null, null, Status.ESTABLISHED, null, null, null);
	}

	private static Statement statement(String topic, String text) {
		return new Statement("source", "p0", "a", topic, text, null, null, null, Status.ESTABLISHED, null, null, null);
	}

}
