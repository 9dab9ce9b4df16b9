package org.guanxi.dispute;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Claims that can't both be true are found at load, and only those. */
@GuanxiTest
class DisputesTests {

	private static final String FIGURES = "figures/all.csv";

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void figuresOfOneTimeThatTheirHedgesKeepApart() {
		load(story().line(FIGURES, "s,p1,a,users,100,users,exact,,,,2015,established,,,")
			.line(FIGURES, "t,p2,a,users,150,users,exact,,,,2015,established,,,"));
		assertThat(rules()).containsExactly("figures-apart");
	}

	@Test
	void figuresThatOnlyLookApart() {
		load(story().line(FIGURES, "s,p1,a,users,100,users,exact,,,,2015,established,,,")
			.line(FIGURES, "t,p2,a,users,95,users,about,,,,2015,established,,,")
			.line(FIGURES, "t,p3,a,users,90,users,over,,,,2015,established,,,")
			.line(FIGURES, "t,p4,a,users,150,users,exact,,,,2016,established,,,")
			.line(FIGURES, "t,p5,a,users,50,users,exact,abroad,,,2015,established,,,")
			.line(FIGURES, "t,p6,a,users,500,users,exact,,,,2015,forecast,,,")
			.line(FIGURES, "t,p7,a|b,users,500,users,exact,,,,2015,established,,,"));
		assertThat(rules()).isEmpty();
	}

	@Test
	void doneByOneSourceAndStillToBeDoneByALaterOne() {
		load(story().line(FIGURES, "s,p1,a,shops,100,shops,exact,,,,2015,established,,,")
			.line(FIGURES, "t,p2,a,shops,100,shops,about,,2016,2019,,planned,,,")
			.line(FIGURES, "t,p3,a,shops,300,shops,about,,2017,2019,,planned,,,"));
		assertThat(rules()).containsExactly("done-and-planned");
	}

	@Test
	void oneOfficeWithTwoHoldersOnOneDay() {
		load(story().claim("s", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "asOf", "2015-05-01"))
			.claim("t", "q HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015-01-01", "until", "2015-12-31")));
		assertThat(rules()).containsExactly("two-holders");
		assertThat(disputedTies()).isEqualTo(2);
	}

	@Test
	void officesThatOneLeftBeforeOtherCame() {
		load(story().claim("s", "p HOLDS_POSITION_AT a", Map.of("role", "CEO", "asOf", "2014-05-01"))
			.claim("t", "q HOLDS_POSITION_AT a", Map.of("role", "CEO", "from", "2015", "asOf", "2016"))
			.claim("t", "p HOLDS_POSITION_AT a", Map.of("role", "partner", "asOf", "2016"))
			.claim("t", "q HOLDS_POSITION_AT a", Map.of("role", "partner", "asOf", "2016")));
		assertThat(rules()).isEmpty();
		assertThat(disputedTies()).isZero();
	}

	@Test
	void establishedByOneAndDeniedByAnother() {
		load(story().claim("s", "a PARTNERS_WITH b").claim("t", "b PARTNERS_WITH a", Map.of("status", "denied")));
		assertThat(rules()).containsExactly("denied");
		assertThat(disputedTies()).isOne();
	}

	@Test
	void stakesOfMoreThanAWhole() {
		load(story()
			.claim("s", "a OWNS_STAKE_IN c", Map.of("percentMin", "60", "percentMax", "60", "asOf", "2015-01-01"))
			.claim("t", "b OWNS_STAKE_IN c", Map.of("percentMin", "50", "percentMax", "50", "asOf", "2015-01-01")));
		assertThat(rules()).containsExactly("over-whole");
	}

	@Test
	void theSameStakeFromTwoSourcesCountsOnce() {
		load(story().claim("s", "a OWNS_STAKE_IN c", Map.of("percentMin", "60", "asOf", "2015-01-01"))
			.claim("t", "a OWNS_STAKE_IN c", Map.of("percentMin", "60", "asOf", "2015-01-01")));
		assertThat(rules()).isEmpty();
	}

	@Test
	void aTieThatIsOlderThanWhatItTies() {
		load(story().claim("s", "p FOUNDED a", Map.of("from", "2010"))
			.claim("t", "a INVESTED_IN b", Map.of("from", "2008")));
		assertThat(rules()).containsExactly("before-beginning");
	}

	@Test
	void aDisputeGoesWithTheClaimThatMadeIt() {
		Story disputed = story().claim("s", "a PARTNERS_WITH b");
		load(disputed.claim("t", "a PARTNERS_WITH b", Map.of("status", "denied")));
		load(story().claim("s", "a PARTNERS_WITH b"));
		assertThat(rules()).isEmpty();
		assertThat(disputedTies()).isZero();
	}

	@Test
	void theShippedFactsDisputeWhereTheArticlesDo() {
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		assertThat(this.driver.executableQuery("""
				MATCH (one:Claim)-[d:DISPUTES]->(other:Claim)
				RETURN d.entity + ' ' + d.rule AS found ORDER BY found""")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("found").asString())).containsExactly("alibaba-group done-and-planned");
	}

	private static Story story() {
		return new Story().source("s", "2016")
			.source("t", "2017")
			.companies("a", "b", "c")
			.entity("p", "Person")
			.entity("q", "Person");
	}

	private void load(Story story) {
		try {
			this.loader.load(story.in(Files.createTempDirectory(this.folder, "story")), Progress.SILENT);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<String> rules() {
		return this.driver.executableQuery("MATCH (:Claim)-[d:DISPUTES]->(:Claim) RETURN d.rule AS rule ORDER BY rule")
			.execute()
			.records()
			.stream()
			.map((row) -> row.get("rule").asString())
			.toList();
	}

	private long disputedTies() {
		return this.driver.executableQuery("MATCH (:Entity)-[t {disputed: true}]->(:Entity) RETURN count(t) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asLong();
	}

}
