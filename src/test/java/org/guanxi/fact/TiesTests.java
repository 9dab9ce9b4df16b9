package org.guanxi.fact;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class TiesTests {

	private static final String STAKE = "a OWNS_STAKE_IN b";

	private int places;

	@Test
	void claimsWithoutDatesAreOneTie() {
		Tie tie = only(claim(STAKE, "source=one"), claim(STAKE, "source=two"));
		assertThat(tie.sources()).containsExactly("one", "two");
		assertThat(tie.claims()).hasSize(2);
		assertThat(tie.mayHoldFrom()).isNull();
		assertThat(tie.mayHoldUntil()).isNull();
		assertThat(tie.holdsFrom()).isNull();
		assertThat(tie.holdsUntil()).isNull();
	}

	@Test
	void claimsOfDisjointPeriodsAreSeparateTies() {
		List<Tie> ties = ties(claim(STAKE, "from=2010", "until=2012"), claim(STAKE, "from=2000", "until=2005"));
		assertThat(ties).extracting(Tie::from).extracting(PartialDate::text).containsExactly("2000", "2010");
		assertThat(ties).extracting(Tie::key).containsOnly(ties.getFirst().key());
		assertThat(ties).extracting(Tie::id).doesNotHaveDuplicates();
	}

	@Test
	void periodsThatTouchOnADayAreOneTieAndThoseThatFollowAreTwo() {
		assertThat(ties(claim(STAKE, "from=2000", "until=2005-06-30"), claim(STAKE, "from=2005-06-30"))).hasSize(1);
		assertThat(ties(claim(STAKE, "from=2000", "until=2005-06-30"), claim(STAKE, "from=2005-07-01"))).hasSize(2);
		assertThat(ties(claim(STAKE, "until=2005", "untilBasis=BEFORE"), claim(STAKE, "from=2004", "fromBasis=AFTER")))
			.hasSize(2);
	}

	@Test
	void aClaimThatOverlapsTwoPeriodsConnectsThem() {
		assertThat(ties(claim(STAKE, "from=2000", "until=2005"), claim(STAKE, "from=2010", "until=2012"),
				claim(STAKE, "from=2004", "until=2011")))
			.hasSize(1);
	}

	@Test
	void anUndatedClaimJoinsTheOnlyPeriodThereIs() {
		assertThat(only(claim(STAKE, "from=2000", "until=2005"), claim(STAKE)).claims()).hasSize(2);
	}

	@Test
	void anUndatedClaimStandsAloneIfThereAreTwoPeriods() {
		List<Tie> ties = ties(claim(STAKE, "from=2000", "until=2005"), claim(STAKE), claim(STAKE, "from=2010"));
		assertThat(ties).hasSize(3);
		assertThat(ties.getLast().from()).isNull();
	}

	@Test
	void aReportJoinsTheOnlyPeriodThatHoldsItsDay() {
		TieClaim early = claim(STAKE, "from=2000", "until=2005");
		TieClaim late = claim(STAKE, "from=2010", "until=2015");
		TieClaim[] reports = { claim(STAKE, "asOf=2003"), claim(STAKE, "asOf=2012-05"), claim(STAKE, "asOf=2011"),
				claim(STAKE, "asOf=2001-01-01") };
		List<Tie> ties = ties(early, late, reports[0], reports[1], reports[2], reports[3]);
		assertThat(ties).hasSize(2);
		assertThat(ties.getFirst().claims()).containsExactlyInAnyOrder(early.id(), reports[0].id(), reports[3].id());
		assertThat(ties.getLast().claims()).containsExactlyInAnyOrder(late.id(), reports[1].id(), reports[2].id());
	}

	@Test
	void aReportOfADayThatNoPeriodHoldsStandsAlone() {
		List<Tie> ties = ties(claim(STAKE, "from=2000", "until=2005"), claim(STAKE, "asOf=2016"));
		assertThat(ties).extracting((tie) -> String.valueOf(tie.asOf())).containsExactly("null", "2016");
	}

	@Test
	void aTieThatOnlyHasAnEndIsToldFromOneWithoutDates() {
		List<Tie> ties = ties(claim(STAKE, "until=2000"), claim(STAKE, "from=2010"), claim(STAKE));
		assertThat(ties).hasSize(3).extracting(Tie::id).doesNotHaveDuplicates();
	}

	@Test
	void theEndOfAnEventDoesNotTellItFromAnother() {
		assertThat(ties(claim("a MET_WITH b", "from=2010-05-01", "until=2010-05-03"),
				claim("a MET_WITH b", "from=2010-05-02"), claim("a MET_WITH b", "from=2010-05")))
			.hasSize(1);
		assertThat(ties(claim("a MET_WITH b", "from=2010-05-01"), claim("a MET_WITH b", "from=2010-05-02"))).hasSize(2);
	}

	@Test
	void anEventHoldsFromItsDayOn() {
		Tie tie = only(claim("a INVESTED_IN b", "from=2010-05"));
		assertThat(tie.mayHoldFrom()).isEqualTo("2010-05-01");
		assertThat(tie.holdsFrom()).isEqualTo("2010-05-31");
		assertThat(tie.holdsUntil()).isEqualTo("9999-12-31");
		assertThat(tie.mayHoldUntil()).isNull();
	}

	@Test
	void aStateHoldsFromItsFirstReportToItsLast() {
		Tie tie = only(claim(STAKE, "asOf=2016-05-19"), claim(STAKE, "asOf=2016-06-02"),
				claim(STAKE, "asOf=2016-05-27"));
		assertThat(tie.asOf()).hasToString("2016-06-02");
		assertThat(tie.holdsFrom()).isEqualTo("2016-05-19");
		assertThat(tie.holdsUntil()).isEqualTo("2016-06-02");
	}

	@Test
	void aYearMakesNoDayOfItSure() {
		assertThat(only(claim(STAKE, "from=2010")).holdsFrom()).isNull();
		assertThat(only(claim(STAKE, "asOf=2010")).holdsFrom()).isNull();
		assertThat(only(claim(STAKE, "from=2010", "asOf=2010-06-15")))
			.satisfies((tie) -> assertThat(tie.holdsFrom()).isEqualTo("2010-06-15"))
			.satisfies((tie) -> assertThat(tie.holdsUntil()).isEqualTo("2010-06-15"));
	}

	@Test
	void anEndBoundsThePeriodAndTheReportOfItIsNoneThatItHeld() {
		Tie tie = only(claim(STAKE, "from=2010"), claim(STAKE, "status=ENDED", "until=2012-05-01", "asOf=2016-01-01"));
		assertThat(tie.status()).isEqualTo(Status.ESTABLISHED);
		assertThat(tie.until()).hasToString("2012-05-01");
		assertThat(tie.asOf()).isNull();
		assertThat(tie.mayHoldUntil()).isEqualTo("2012-05-01");
		assertThat(tie.holdsUntil()).isEqualTo("2012-05-01");
	}

	@Test
	void whatIsOnlyKnownToHaveEndedWasSo() {
		Tie tie = only(claim(STAKE, "status=ENDED"));
		assertThat(tie.status()).isEqualTo(Status.ESTABLISHED);
		assertThat(tie.holdsFrom()).isNull();
	}

	@Test
	void aDenialDisputesEveryPeriodButMakesNoTieAlone() {
		TieClaim denial = claim(STAKE, "status=DENIED", "source=denier");
		assertThat(ties(denial)).isEmpty();
		List<Tie> ties = ties(claim(STAKE, "from=2000", "until=2005"), denial, claim(STAKE, "from=2010"));
		assertThat(ties).hasSize(2).allSatisfy((tie) -> {
			assertThat(tie.disputed()).isTrue();
			assertThat(tie.claims()).endsWith(denial.id());
			assertThat(tie.sources()).doesNotContain("denier");
			assertThat(tie.confidence()).isEqualTo(0.45);
			assertThat(tie.confidenceRule()).isEqualTo("established (0.9) by 1 source, contradicted (halved)");
		});
	}

	@Test
	void hasTheStrongestStatusOfItsClaims() {
		Status[] falling = Arrays.stream(Status.values()).filter(Status::isOfTie).toArray(Status[]::new);
		for (int i = 1; i < falling.length; i++) {
			assertThat(
					only(claim(STAKE, "status=" + falling[i].name()), claim(STAKE, "status=" + falling[i - 1].name()))
						.status())
				.isEqualTo(falling[i - 1]);
		}
	}

	@Test
	void eachSourceCountsWithWhatItSays() {
		Tie tie = only(claim(STAKE, "source=one"), claim(STAKE, "source=one", "status=ALLEGED"),
				claim(STAKE, "source=two", "status=ALLEGED"), claim(STAKE, "source=three", "status=ALLEGED"));
		assertThat(tie.confidence()).isEqualTo(0.95);
		assertThat(tie.confidenceRule()).isEqualTo("established (0.9) by 1 source, alleged (0.3) by 2 sources");
	}

	@Test
	void anAccusationAndAPlanDateNothingThatIsEstablished() {
		Tie tie = only(claim(STAKE, "from=2010-01-01", "asOf=2012-01-01"),
				claim(STAKE, "status=ALLEGED", "from=2010-01-01", "asOf=2016-01-01"),
				claim(STAKE, "status=PLANNED", "from=2010-01-01", "until=2014-01-01"));
		assertThat(tie.asOf()).hasToString("2012-01-01");
		assertThat(tie.until()).isNull();
		assertThat(tie.holdsUntil()).isEqualTo("2012-01-01");
		assertThat(tie.mayHoldUntil()).isNull();
	}

	@Test
	void aPlanHasItsOwnDates() {
		Tie tie = only(claim(STAKE, "status=PLANNED", "from=2017"));
		assertThat(tie.from()).hasToString("2017");
		assertThat(tie.mayHoldFrom()).isEqualTo("2017-01-01");
	}

	@Test
	void tellsTheNarrowestBounds() {
		Tie tie = only(claim(STAKE, "from=2010"), claim(STAKE, "from=2012", "fromBasis=BEFORE"),
				claim(STAKE, "from=2010-05"), claim(STAKE, "from=2005", "fromBasis=AFTER"));
		assertThat(tie.from()).hasToString("2010-05");
		assertThat(tie.fromBasis()).isEqualTo(Basis.AT);
		Tie open = only(claim(STAKE, "from=2005", "fromBasis=AFTER"), claim(STAKE, "from=2008", "fromBasis=AFTER"),
				claim(STAKE, "until=2020", "untilBasis=BEFORE"), claim(STAKE, "until=2018", "untilBasis=BEFORE"));
		assertThat(open.from()).hasToString("2008");
		assertThat(open.until()).hasToString("2018");
		assertThat(open.mayHoldFrom()).isEqualTo("2009-01-01");
		assertThat(open.mayHoldUntil()).isEqualTo("2017-12-31");
	}

	@Test
	void tellsTheFirstBeginningAndTheLastEndOfPeriodsThatOverlap() {
		Tie tie = only(claim(STAKE, "from=2003", "until=2008"), claim(STAKE, "from=2000", "until=2005"));
		assertThat(tie.from()).hasToString("2000");
		assertThat(tie.until()).hasToString("2008");
	}

	@Test
	void leavesNoDayOutOnWhichOneOfItsClaimsSaysThatItHeld() {
		Tie tie = only(claim(STAKE, "from=2005", "until=2010-06-30"), claim(STAKE, "from=2005", "asOf=2016-05-19"));
		assertThat(tie.mayHoldUntil()).isEqualTo("2016-05-19");
		assertThat(tie.holdsFrom()).isNull();
	}

	@Test
	void tellsAmountsAndSharesOnlyWhereItsClaimsAgree() {
		Tie agreed = only(claim(STAKE, "amount=100", "currency=CNY", "percentMin=20", "scope=x"),
				claim(STAKE, "amount=100.00", "currency=CNY", "percentMin=20.0", "percentMax=30"), claim(STAKE));
		assertThat(agreed.amount()).isEqualByComparingTo("100");
		assertThat(agreed.currency()).isEqualTo("CNY");
		assertThat(agreed.percentMin()).isEqualByComparingTo("20");
		assertThat(agreed.percentMax()).isEqualByComparingTo("30");
		assertThat(agreed.scope()).isEqualTo("x");
		Tie other = only(claim(STAKE, "amount=100", "currency=CNY", "percentMin=20", "scope=x", "purpose=z"),
				claim(STAKE, "amount=200", "currency=CNY", "percentMin=25", "scope=y"));
		assertThat(other).extracting(Tie::amount, Tie::currency, Tie::percentMin, Tie::percentMax, Tie::scope)
			.containsOnlyNulls();
		assertThat(other.purpose()).isEqualTo("z");
	}

	@Test
	void tellsNoAmountInTwoCurrencies() {
		Tie tie = only(claim(STAKE, "amount=100", "currency=CNY"), claim(STAKE, "amount=100", "currency=USD"));
		assertThat(tie.amount()).isNull();
		assertThat(tie.currency()).isNull();
	}

	@Test
	void ofASymmetricTypeHasItsEndsInTheOrderOfTheirIds() {
		Tie tie = only(claim("b PARTNERS_WITH a"), claim("a PARTNERS_WITH b"));
		assertThat(List.of(tie.subject(), tie.object())).containsExactly("a", "b");
	}

	@Test
	void hasAnIdThatNeverChanges() {
		assertThat(only(claim(STAKE, "from=2010-05")).id()).isEqualTo("31a5703ad4ce76ca");
		assertThat(only(claim(STAKE)).id()).isEqualTo("96caddea0ed5f4c8");
	}

	@Test
	void keepsItsIdWhenItsContentIsMended() {
		String id = only(claim(STAKE, "from=2010-05")).id();
		assertThat(only(claim(STAKE, "from=2010-05", "until=2012", "amount=5", "currency=CNY", "source=other"),
				claim(STAKE, "asOf=2011"))
			.id()).isEqualTo(id);
	}

	@Test
	void saysTheDaysAsText() {
		assertThat(only(claim(STAKE, "from=2010-05-01")).mayHoldFrom()).isEqualTo(LocalDate.of(2010, 5, 1));
	}

	private TieClaim claim(String tie, String... cells) {
		String[] placed = Arrays.copyOf(cells, cells.length + 1);
		placed[cells.length] = "locator=p" + this.places++;
		return Claims.claim(tie, placed);
	}

	private static List<Tie> ties(TieClaim... claims) {
		return Ties.of(List.of(claims));
	}

	private static Tie only(TieClaim... claims) {
		List<Tie> ties = ties(claims);
		assertThat(ties).hasSize(1);
		return ties.getFirst();
	}

}
