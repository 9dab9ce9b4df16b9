package org.guanxi.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NoSuch;
import org.guanxi.dossier.Dossier.Section;
import org.guanxi.dossier.Dossier.Sentence;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** What the shipped facts say of an entity, and what they don't. */
@GuanxiTest
class DossiersTests {

	@Autowired
	private Dossiers dossiers;

	@Autowired
	private MockMvcTester mvc;

	private static String digest = "";

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader, @Autowired Graph graph,
			@Autowired Index index) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		digest = Indexed.now(graph, index).digest();
	}

	@Test
	void everySentenceOfATieHasItsFootnote() {
		Dossier dossier = dossier("alibaba-group");
		assertThat(section(dossier, "owners").sentences()).anySatisfy((sentence) -> {
			assertThat(sentence.text())
				.startsWith("SoftBank Group (软银集团) owns a stake in Alibaba Group, as reported on 19 May 2016");
			assertThat(dossier.notes().get(sentence.notes().getFirst() - 1).publisher())
				.isEqualTo("Enterprise Innovation");
		});
		for (Chapter chapter : Chapter.values()) {
			assertThat(section(dossier, chapter.id()).sentences())
				.allSatisfy((sentence) -> assertThat(sentence.notes()).isNotEmpty()
					.allSatisfy((note) -> assertThat(note).isBetween(1, dossier.notes().size())));
		}
	}

	@Test
	void whatIsAllegedOrPlannedIsToldAsSuch() {
		assertThat(section(dossier("alibaba-group"), "law-suits").sentences())
			.filteredOn((sentence) -> "alleged".equals(sentence.status()))
			.isNotEmpty()
			.allSatisfy((sentence) -> assertThat(sentence.text()).contains("(alleged, not proven)"));
		assertThat(section(dossier("metro"), "partners").sentences()).anySatisfy((sentence) -> {
			assertThat(sentence.status()).isEqualTo("planned");
			assertThat(sentence.text()).contains("(planned, not done)");
		});
	}

	@Test
	void whatIsAllegedAccusesWhateverItsTopic() {
		Dossier dossier = dossier("china-search-advertising");
		assertThat(section(dossier, "law-suits").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).startsWith("Concern: Some results are neither objective nor fair"));
		assertThat(section(dossier, "statements").sentences())
			.noneSatisfy((sentence) -> assertThat(sentence.status()).isEqualTo("alleged"));
	}

	@Test
	void whatContradictsEachOtherIsMarked() {
		assertThat(section(dossier("alibaba-group"), "figures").sentences())
			.filteredOn((sentence) -> sentence.disputed() != null)
			.hasSize(2)
			.allSatisfy((sentence) -> assertThat(sentence.text()).startsWith("Service centres"));
	}

	@Test
	void whatWasLookedForAndNotFoundIsTold() {
		Dossier dossier = dossier("sparkice");
		assertThat(section(dossier, "owners").sentences()).isEmpty();
		assertThat(section(dossier, "owners").nothing()).isEqualTo("There is nobody who owns, has acquired or is the "
				+ "parent of Sparkice, and nothing that Sparkice is part of in these facts");
		assertThat(section(dossier, "not-found").sentences()).extracting(Sentence::text)
			.contains(section(dossier, "owners").nothing())
			.contains("There is no investment between Sparkice and anybody who is named in these facts",
					"No circle of holdings leads from Sparkice back to Sparkice in these facts",
					"No owner, direct or indirect, and no person in a post was found on both sides of a rivalry, law "
							+ "suit, regulation, suspension or deal with Sparkice in these facts")
			.anySatisfy((text) -> assertThat(text).startsWith("All 457 claims of 19 sources"));
		assertThat(section(dossier, "not-said").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).startsWith("All 6 ties are told by one source alone"));
	}

	@Test
	void aFigureOnInvestmentIsNotDenied() {
		Dossier dossier = dossier("alibaba-group");
		assertThat(Stream
			.concat(Stream.ofNullable(section(dossier, "investments").nothing()),
					section(dossier, "investments").sentences().stream().map(Sentence::text))
			.toList())
			.anySatisfy((text) -> assertThat(text).containsIgnoringCase("figures tell of investments without a name"));
	}

	@Test
	void connectionsAreLookedForByIdAndByNameAndANoIsProved() {
		Dossier dossier = dossier("sparkice", "metro", "软银集团", "nobody at all", "Alibaba Pictures", "sparkice");
		assertThat(section(dossier, "connections").sentences()).extracting(Sentence::text)
			.satisfiesExactly(
					(text) -> assertThat(text)
						.contains("is connected with Sparkice over 1 tie: Sparkice (实华开) partners or partnered with"),
					(text) -> assertThat(text).contains("taken for SoftBank Group (软银集团)")
						.contains("No path of any length leads from Sparkice to SoftBank Group"),
					(text) -> assertThat(text).isEqualTo(
							"“nobody at all” fits no one name in these facts surely enough, and was not looked for"),
					(text) -> assertThat(text).startsWith("“Alibaba Pictures” fits no one name in these facts")
						.contains("; similar: Alibaba Group (alibaba-group)"),
					(text) -> assertThat(text).isEqualTo("“sparkice” is Sparkice itself"));
	}

	@Test
	void nothingIsToldOfADayBeforeItWas() {
		DossierQuestion question = new DossierQuestion();
		question.asOf = LocalDate.of(2009, 1, 1);
		Dossier dossier = this.dossiers.of("tencent", question, digest).what();
		assertThat(section(dossier, "investments").nothing()).endsWith("in these facts on 1 January 2009");
	}

	@Test
	void whatIsToldOfOtherDaysIsCounted() {
		DossierQuestion question = new DossierQuestion();
		question.asOf = LocalDate.of(2016, 4, 28);
		Dossier dossier = this.dossiers.of("easy-richness", question, digest).what();
		String nothing = section(dossier, "law-suits").nothing();
		assertThat(nothing).endsWith("no statement that accuses Easy Richness (none is alleged, and none "
				+ "has a topic such as fraud, fine or complaint) in these facts on 28 April 2016; "
				+ "2 accusing statements that are told of other days are left out");
		assertThat(section(dossier, "statements").nothing())
			.endsWith("on 28 April 2016; 1 statement that is told of other days is left out");
		assertThat(section(dossier, "figures").nothing()).endsWith("on 28 April 2016");
		assertThat(section(dossier, "not-found").sentences()).extracting(Sentence::text).contains(nothing);
	}

	@Test
	void whatIsLeftOutIsCountedBesideWhatIsTold() {
		DossierQuestion question = new DossierQuestion();
		question.asOf = LocalDate.of(2016, 5, 20);
		assertThat(section(this.dossiers.of("alibaba-group", question, digest).what(), "law-suits").sentences())
			.extracting(Sentence::text)
			.contains("2 accusing statements that are told of other days are left out");
	}

	@Test
	void whoIsQuotedForATieIsNamed() {
		assertThat(section(dossier("sparkice"), "partners").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).contains("Sparkice (实华开) partners or partnered with",
					"(no date is stated)", ", says Edward Zeng"));
	}

	@Test
	void aStakeWithoutADateIsNotToldAsHeldToday() {
		Dossier dossier = dossier("alibaba-group");
		assertThat(section(dossier, "owners").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text)
				.startsWith("Robert Barchiesi owns or owned a stake in Alibaba Group (阿里巴巴集团) (no date is stated)"));
		assertThat(dossier.owners().branches()).filteredOn((branch) -> branch.entity().id().equals("robert-barchiesi"))
			.allSatisfy((branch) -> assertThat(branch.undated()).isTrue())
			.hasSize(1);
	}

	@Test
	void ofADayAskedForAnEventMayHaveHappenedAndAStatementMayBeLater() {
		DossierQuestion question = new DossierQuestion();
		question.asOf = LocalDate.of(2016, 5, 20);
		for (String id : List.of("alibaba-group", "sparkice", "jack-ma", "huawei")) {
			Dossier dossier = this.dossiers.of(id, question, digest).what();
			for (CitedTie tie : dossier.ties()) {
				if (TieType.valueOf(tie.type()).nature() == TieType.Nature.HAPPENS) {
					assertThat(new Wording(new Footnotes(), Map.of(), question).tie(tie, id).text())
						.doesNotContain("may have held");
				}
			}
		}
		assertThat(section(this.dossiers.of("sparkice", question, digest).what(), "statements").sentences())
			.extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).contains("(may be later than the day asked for)"));
	}

	@Test
	void theTimelineHasFiguresAndWhatIsDatedByItsReport() {
		Dossier dossier = dossier("alibaba-group");
		assertThat(dossier.timeline())
			.anySatisfy((event) -> assertThat(event.what().text()).startsWith("Investment, rural service in China: "))
			.anySatisfy((event) -> {
				assertThat(event.what().text()).contains("is suspended from");
				assertThat(event.from()).isEqualTo("2016-05-19");
				assertThat(event.fromBasis()).isEqualTo("reported");
				assertThat(PageMaker.when(event)).isEqualTo("reported 19 May 2016");
			});
	}

	@Test
	void theChartMarksWhatHasAnEndAlone() {
		Sentence what = new Sentence("It was so", null, null, List.of());
		Chart chart = new TimelineChart(List.of(new Dossier.Event(null, null, "2016-05-20", "before", what),
				new Dossier.Event(null, null, "2017", null, what)))
			.chart();
		assertThat(chart.labels()).extracting(Chart.Label::text).contains("1 (until before)", "2 (until)");
	}

	@Test
	void whoBelongsToAnEntityIsNamedWithTheTiesThatAreNotTold() {
		assertThat(section(dossier("sparkice"), "see-also").sentences()).extracting(Sentence::text)
			.anySatisfy(
					(text) -> assertThat(text).startsWith("One Source (id sparkice-one-source) has 2 ties with others")
						.endsWith(", which its own dossier tells"))
			.allSatisfy((text) -> assertThat(text).contains(" (id ", " has "));
		assertThat(section(dossier("alibaba-group"), "see-also").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text)
				.startsWith("Taobao (淘宝) (id taobao) has 1 tie with others, 4 figures and 5 "
						+ "statements, one of them adverse, which its own dossier tells"))
			.anySatisfy((text) -> assertThat(text).contains("(id village-taobao)"))
			.anySatisfy((text) -> assertThat(text).contains("(id sb-cloud)"));
		assertThat(section(dossier("michael-evans"), "see-also").nothing()).startsWith("There is no part, whole");
	}

	@Test
	void wholesAndPartsStandInTheTreeWithoutAShare() {
		assertThat(dossier("sparkice-one-source").holdings().branches()).singleElement().satisfies((branch) -> {
			assertThat(branch.entity().id()).isEqualTo("sparkice-itn");
			assertThat(branch.part()).isTrue();
			assertThat(branch.share()).isNull();
			assertThat(PageMaker.share(branch)).isEqualTo("part of the whole, time not stated");
		});
	}

	@Test
	void aPersonHasADossierAndNobodyHasNone() {
		Dossier dossier = dossier("jack-ma");
		assertThat(section(dossier, "people").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).contains("is executive chairman of Alibaba Group"));
		assertThat(dossier.timeline()).isNotEmpty();
		assertThat(dossier.sections()).extracting(Section::id).doesNotContain("owners").contains("holdings");
		assertThat(dossier.timeline().getFirst().fromBasis()).isEqualTo("before");
		assertThatExceptionOfType(NoSuch.class).isThrownBy(() -> dossier("nobody-at-all"));
	}

	@Test
	void amongPeopleAreOnlyTiesWithAPerson() {
		Dossier dossier = dossier("alibaba-group");
		assertThat(section(dossier, "people").sentences()).isNotEmpty()
			.extracting(Sentence::text)
			.noneSatisfy((text) -> assertThat(text).contains("founded SB Cloud"));
		assertThat(section(dossier, "platforms").sentences()).extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).contains("founded SB Cloud"));
		assertThat(dossier("china-search-advertising").sections()).extracting(Section::id)
			.contains("law-suits")
			.doesNotContain("owners", "people", "findings", "see-also");
		assertThat(section(dossier("jack-ma"), "platforms").nothing())
			.contains("and no founding of or by Jack Ma that is without a person");
	}

	@Test
	void aPersonIsToldWithWhatHeIsQuotedWithOnOthers() {
		assertThat(section(dossier("song-ling"), "quoted").sentences()).isNotEmpty()
			.allSatisfy((sentence) -> assertThat(sentence.notes()).isNotEmpty())
			.extracting(Sentence::text)
			.noneSatisfy((text) -> assertThat(text).contains("Song Ling"));
		assertThat(section(dossier("jack-ma"), "quoted").sentences()).extracting(Sentence::text)
			.anySatisfy(
					(text) -> assertThat(text).startsWith("Vladimir Putin (普京) is President of Government of Russia"));
		assertThat(section(dossier("lu-wei"), "quoted").nothing())
			.isEqualTo("There is nothing on others that Lu Wei is quoted with in these facts");
		assertThat(dossier("sparkice").sections()).extracting(Section::id).doesNotContain("quoted");
	}

	@Test
	void ofADayBySourcesWhatBearsNoDateIsMarked() {
		DossierQuestion question = new DossierQuestion();
		question.knownBy = LocalDate.of(2017, 1, 1);
		List<Sentence> told = this.dossiers.of("sparkice", question, digest)
			.what()
			.sections()
			.stream()
			.filter((section) -> List.of("figures", "statements").contains(section.id()))
			.flatMap((section) -> section.sentences().stream())
			.toList();
		assertThat(told).isNotEmpty()
			.extracting(Sentence::text)
			.anySatisfy((text) -> assertThat(text).contains(" (its source bears no date)"));
	}

	@Test
	void groupsAreNotPersonsAndAChineseNameIsToldOnceAChapter() {
		assertThat(section(dossier("easy-richness"), "law-suits").sentences()).extracting(Sentence::text)
			.noneSatisfy((text) -> assertThat(text).contains("says The"));
		assertThat(Wording.unstopped("It is in Washington, D.C.")).isEqualTo("It is in Washington, D.C.");
		assertThat(Wording.unstopped("It is in China.")).isEqualTo("It is in China");
		String owners = String.join(" ",
				section(dossier("alibaba-group"), "owners").sentences().stream().map(Sentence::text).toList());
		assertThat(owners.split("阿里巴巴集团", -1)).hasSize(2);
	}

	@Test
	void theSameQuestionGivesTheSameBytes() {
		String first = Pages.json(this.mvc, "/api/entities/alibaba-group/dossier?name=tencent");
		assertThat(Pages.json(this.mvc, "/api/entities/alibaba-group/dossier?name=tencent")).isEqualTo(first);
		assertThat(JsonPath.<List<Object>>read(first, "$.disputes")).isNotEmpty();
		assertThat(JsonPath.<String>read(first, "$.dataset.digest")).isEqualTo(digest);
	}

	private Dossier dossier(String id, String... names) {
		DossierQuestion question = new DossierQuestion();
		question.name = List.of(names);
		return this.dossiers.of(id, question, digest).what();
	}

	private static Section section(Dossier dossier, String id) {
		return dossier.sections().stream().filter((section) -> section.id().equals(id)).findFirst().orElseThrow();
	}

}
