package org.guanxi.audit;

import java.nio.file.Path;
import java.util.Collections;

import org.guanxi.audit.ClaimVerdict.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Claims held against an invented article. */
class AuditTests {

	private static final String STAKE = "gazette,p2,blue-heron,OWNS_STAKE_IN,orchid-docks,,1500000,USD,33.3,2016-04,"
			+ "2016-05-19,lin-tao";

	@TempDir
	private Path home;

	private Newsroom newsroom;

	@BeforeEach
	void write() {
		this.newsroom = new Newsroom(this.home);
	}

	@Test
	void findsEveryPartAndSaysWhere() {
		AuditReport report = this.newsroom.ties(STAKE).audit();
		assertThat(report.isSettled()).isTrue();
		assertThat(report.claims()).singleElement().satisfies((claim) -> {
			assertThat(claim.verdict()).isEqualTo(Verdict.FULL);
			assertThat(claim.parts()).extracting((part) -> part.part().toString(), (part) -> part.support().toString())
				.containsExactly(tuple("subject", "supported"), tuple("object", "supported"),
						tuple("amount", "supported"), tuple("currency", "supported"), tuple("percentMax", "supported"),
						tuple("from", "derived"), tuple("asOf", "derived"), tuple("saidBy", "supported"));
		});
	}

	@ParameterizedTest
	@CsvSource({ "1500000,1600000,amount", "USD,CNY,currency", "33.3,33.4,percentMax", "2016-04,2016-03,from",
			"2016-05-19,2016-05-18,asOf", "orchid-docks,heron,object", "p2,p4,object", "p2,p9,locator",
			"blue-heron,heron-holding,subject" })
	void missesWhatIsNotThere(String right, String wrong, String part) {
		AuditReport report = this.newsroom.ties(STAKE.replace("," + right + ",", "," + wrong + ",")).audit();
		assertThat(report.isSettled()).isFalse();
		assertThat(report.claims().getFirst().verdict()).isIn(Verdict.PARTLY, Verdict.NOT);
		assertThat(report.claims().getFirst().parts()).filteredOn((found) -> found.support() == Support.NOT_FOUND)
			.extracting((found) -> found.part().toString())
			.contains(part);
	}

	@Test
	void readsSentencesFiguresAndWhatStandsForTheCompany() {
		AuditReport report = this.newsroom
			.figures("gazette,p3s2,blue-heron,passengers,9000000,passengers,over,,",
					"gazette,p3s3,blue-heron,sailors-share,45,percent,about,passengers,")
			.statements("gazette,p3s1,blue-heron,founding,Was founded.,2010",
					"gazette,p2,lin-tao,post,Works at the harbour for Blue Heron.,")
			.audit();
		assertThat(report.claims()).extracting(ClaimVerdict::verdict).containsOnly(Verdict.FULL);
	}

	@Test
	void doesNotTakeOwnWordsThatTheArticleHasNothingOf() {
		AuditReport report = this.newsroom
			.statements("gazette,p3,blue-heron,a,Sells kites abroad in winter.,",
					"gazette,p2,blue-heron,b,Paid for a third of the docks of Shanghai.,",
					"gazette,p3,blue-heron,c,Carries 77 passengers over a year.,")
			.audit();
		assertThat(report.claims()).extracting(ClaimVerdict::verdict).containsOnly(Verdict.PARTLY);
	}

	@Test
	void auditsNothingAgainstAChangedText() {
		AuditReport report = this.newsroom.ties(STAKE)
			.write("articles/gazette.txt", "Blue Heron buys\n".repeat(7))
			.audit();
		assertThat(report.isSettled()).isFalse();
		assertThat(report.claims()).extracting(ClaimVerdict::verdict).containsExactly(Verdict.NOT_AUDITED);
		assertThat(report.sources().getFirst().why()).startsWith("lines 1-7 of 'gazette.txt' are not those")
			.contains(Articles.digest(Collections.nCopies(7, "Blue Heron buys")));
	}

	@Test
	void auditsNothingAgainstAMissingText() {
		this.newsroom.ties(STAKE);
		AuditReport report = this.newsroom
			.write("seed/sources.csv",
					"id,title,text,lines,digest\ngazette,A,../seed/dataset.csv,1-7," + "0".repeat(64) + "\n")
			.audit();
		assertThat(report.totals().notAudited()).isEqualTo(1);
		assertThat(report.sources().getFirst().why()).startsWith("there is no file '../seed/dataset.csv'");
	}

	@Test
	void leavesSourcesWithoutATextToPersons() {
		String page = "book,page 12,blue-heron,OWNS_STAKE_IN,orchid-docks,,,,,,,";
		AuditReport report = this.newsroom.ties(page).audit();
		assertThat(report.claims()).extracting(ClaimVerdict::verdict).containsExactly(Verdict.NOT_AUDITED);
		assertThat(report.isSettled()).isFalse();
		assertThat(this.newsroom.signoffs(report.claims().getFirst().claim() + ",locator,page 12,Read.,Tests")
			.audit()
			.isSettled()).isTrue();
	}

	@Test
	void takesAPersonsWordForOneValueOnly() {
		String captain = STAKE.replace("orchid-docks,,", "orchid-docks,captain,");
		ClaimVerdict claim = this.newsroom.ties(captain).audit().claims().getFirst();
		this.newsroom.signoffs(claim.claim() + ",role,captain,A harbour master is one there.,Tests");
		AuditReport signed = this.newsroom.audit();
		assertThat(signed.isSettled()).isTrue();
		assertThat(signed.totals()).isEqualTo(new Totals(1, 0, 1, 0, 0, 1, 100, 100));
		this.newsroom.signoffs(claim.claim() + ",amount,1500000,Not needed.,Tests",
				claim.claim() + ",role,pilot,Another value.,Tests");
		AuditReport other = this.newsroom.audit();
		assertThat(other.isSettled()).isFalse();
		assertThat(other.unneeded()).hasSize(2)
			.first()
			.asString()
			.startsWith("signoffs.csv:2: claim " + claim.claim() + " has no part amount '1500000'");
	}

	@Test
	void ratesEveryPart() {
		AuditReport report = this.newsroom.ties(STAKE.replace("1500000", "1600000")).audit();
		assertThat(report.rates()).contains(new Rate(Part.OBJECT, 1, 1, 0, 0, 0), new Rate(Part.AMOUNT, 1, 0, 0, 0, 1));
		assertThat(new AuditTable(report).toString()).contains("amount '1600000': no such sum of money")
			.contains("Supported or signed off: 0.0 %.");
	}

}
