package org.guanxi.seed;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

/** Whatever is wrong with a folder is said with file, line, column and what to do. */
class BrokenSeedTests {

	private static final String DATASET_HEADER = "Give it the header id,title,licence,maintainer.";

	private static final String NO_ENTITY = "there is no entity '%s' in entities/. Correct the id, or add its line, also where another dataset has it.";

	private static final String NO_DATE = "'%s' is not a date like 2010, 2016-05 or 2016-05-19. "
			+ "Correct it, or leave it empty.";

	private static final String NO_SLUG = "'%s' should be lower-case letters and digits with single hyphens, "
			+ "like alibaba-group.";

	private static final String ALIAS = "'%s' should be kind:text with one of the kinds "
			+ "(short|legal|former|misspelling|transliteration).";

	@TempDir
	private Path folder;

	static Stream<Arguments> folders() {
		return Stream.of(
				broken("no dataset.csv", (draft) -> draft.without("dataset.csv"),
						"dataset.csv: is missing. " + DATASET_HEADER),
				broken("an empty dataset.csv", (draft) -> draft.text("dataset.csv", ""),
						"dataset.csv: is empty. " + DATASET_HEADER),
				broken("a dataset.csv without a line",
						(draft) -> draft.text("dataset.csv", "id,title,licence,maintainer\n"),
						"dataset.csv: has no line. Give it one that says what the folder is."),
				broken("two datasets",
						(draft) -> draft.add(Table.DATASET, "id=other", "title=T", "licence=L", "maintainer=M"),
						"dataset.csv:3: is a second line. A folder is one dataset."),
				broken("no sources.csv, and no word on each claim that cites one",
						(draft) -> draft.without("sources.csv"),
						"sources.csv: is missing. Give it the header "
								+ "id,title,publisher,author,published,url,carriedBy,text,lines,digest,note."),
				broken("no entities, and no word on each claim that names one",
						(draft) -> draft.without("entities/all.csv").text("expectations.csv", "what,min,max\n"),
						"entities/: is missing. Make the folder and a CSV file in it with the header "
								+ "id,type,name,nameZh,aliases,country,region,identifiers,summary."),
				broken("a file of no table", (draft) -> draft.text("claim/all.csv", "a\n").text("Notes.CSV", "a\n"),
						"Notes.CSV: belongs to no table. A folder has dataset.csv, sources.csv, expectations.csv, "
								+ "and CSV files in entities/, claims/, figures/ and statements/.",
						"claim/all.csv: belongs to no table. A folder has dataset.csv, sources.csv, "
								+ "expectations.csv, and CSV files in entities/, claims/, figures/ and statements/."));
	}

	static Stream<Arguments> files() {
		return Stream.of(
				broken("an unknown column", (draft) -> draft.text("entities/more.csv", "id,type,name,nick\n"),
						"entities/more.csv:1 nick: is no column of this table. Its columns are "
								+ "id,type,name,nameZh,aliases,country,region,identifiers,summary."),
				broken("a column of another spelling", (draft) -> draft.text("entities/more.csv", "id,Type,name\n"),
						"entities/more.csv:1 Type: is no column of this table. Its columns are "
								+ "id,type,name,nameZh,aliases,country,region,identifiers,summary.",
						"entities/more.csv:1 type: is missing in the header. Add the column."),
				broken("a missing column", (draft) -> draft.text("entities/more.csv", "id,name\n"),
						"entities/more.csv:1 type: is missing in the header. Add the column."),
				broken("a column twice", (draft) -> draft.text("entities/more.csv", "id,type,name,type\n"),
						"entities/more.csv:1 type: stands twice in the header. Leave one."),
				broken("a column without a name", (draft) -> draft.text("entities/more.csv", "id,type,name,\n"),
						"entities/more.csv:1: has a column without a name. Name it, or take it out."),
				broken("semicolons", (draft) -> draft.text("entities/more.csv", "id;type;name\n"),
						"entities/more.csv:1: is separated by semicolons. Save it with commas: as CSV (UTF-8, "
								+ "comma-separated)."),
				broken("a cell too many", (draft) -> draft.text("entities/more.csv", "id,type,name\na,Company,A,B\n"),
						"entities/more.csv:2: has 4 cells, the header has 3. Quote a cell that has a comma in it."),
				broken("a cell too few", (draft) -> draft.text("entities/more.csv", "id,type,name\na,Company\n"),
						"entities/more.csv:2: has 2 cells, the header has 3. Quote a cell that has a comma in it."),
				broken("a quotation mark that is not closed",
						(draft) -> draft.text("entities/more.csv",
								"id,type,name\na,Company,A\nb,Company,\"B\nc,Company,C\n"),
						"entities/more.csv:3: can't be read as CSV. Look for a quotation mark that is not closed or "
								+ "not doubled."),
				broken("a quotation mark that is not doubled",
						(draft) -> draft.text("entities/more.csv", "id,type,name\na,Company,\"A \"b\" c\"\n"),
						"entities/more.csv:2: can't be read as CSV. Look for a quotation mark that is not closed or "
								+ "not doubled."),
				broken("another encoding",
						(draft) -> draft.bytes("entities/more.csv",
								"id,type,name\na,Company,阿里\n".getBytes(Charset.forName("GBK"))),
						"entities/more.csv: is not UTF-8. Save it as UTF-8."),
				broken("another encoding, far behind",
						(draft) -> draft.bytes("entities/more.csv",
								("id,type,name\n" + "\n".repeat(100_000) + "a,Company,Café\n")
									.getBytes(StandardCharsets.ISO_8859_1)),
						"entities/more.csv: is not UTF-8. Save it as UTF-8."),
				broken("UTF-16",
						(draft) -> draft.bytes("entities/more.csv",
								"id,type,name\na,Company,A\n".getBytes(StandardCharsets.UTF_16)),
						"entities/more.csv: is not UTF-8. Save it as UTF-8."));
	}

	static Stream<Arguments> sourcesAndEntities() {
		return Stream.of(
				broken("a source id that is no slug", (draft) -> draft.add(Table.SOURCES, "id=My News", "title=T"),
						"sources.csv:4 id: " + NO_SLUG.formatted("My News")),
				broken("a source twice", (draft) -> draft.add(Table.SOURCES, "id=filing", "title=T"),
						"sources.csv:4 id: stands at sources.csv:3 already. Take one out."),
				broken("a bad digest, and no word on who cites it",
						(draft) -> draft.replace(Table.SOURCES, "0".repeat(64), "F".repeat(64))
							.tie("jack-ma OWNS_STAKE_IN tencent", "source=news", "locator=p0"),
						"sources.csv:2 digest: '" + "F".repeat(64)
								+ "' should be 64 lower-case hex digits, the SHA-256 of those lines."),
				broken("bad lines", (draft) -> draft.replace(Table.SOURCES, "1-9", "0-9"),
						"sources.csv:2 lines: '0-9' should be the first and the last line, like 22-35."),
				broken("a text without its digest", (draft) -> draft.replace(Table.SOURCES, "0".repeat(64), ""),
						"sources.csv:2 text: text, lines and digest belong together. Give all three or none."),
				broken("an unknown carrier, further up than the last mistake",
						(draft) -> draft.replace(Table.SOURCES, "A filing,,,,,,", "A filing,,,,,forum,")
							.add(Table.SOURCES, "id=b", "title=T", "published=May 2016"),
						"sources.csv:3 carriedBy: there is no source 'forum' in sources.csv. Add it, or correct the id.",
						"sources.csv:4 published: " + NO_DATE.formatted("May 2016")),
				broken("an entity without a name", (draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company"),
						"entities/all.csv:6 name: is empty. Every line needs it."),
				broken("an entity id that is no slug",
						(draft) -> draft.add(Table.ENTITIES, "id=a--b", "type=Company", "name=A"),
						"entities/all.csv:6 id: " + NO_SLUG.formatted("a--b")),
				broken("an unknown type of entity, and no word on what it may be tied to",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=company", "name=A")
							.tie("a OWNS_STAKE_IN tencent")
							.text("expectations.csv", "what,min,max\nCompany,3,3\n"),
						"entities/all.csv:6 type: 'company' is none of Company, GovernmentBody, Association, Person, "
								+ "Product, Event, Market."),
				broken("an entity twice, in two files",
						(draft) -> draft.text("entities/more.csv", "id,type,name\ntencent,Company,T\n"),
						"entities/more.csv:2 id: stands at entities/all.csv:3 already. Take one out."),
				broken("an alias without a kind",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A",
								"aliases=short:Ali|BABA|nick:Ali|former:"),
						"entities/all.csv:6 aliases: " + ALIAS.formatted("BABA"),
						"entities/all.csv:6 aliases: " + ALIAS.formatted("nick:Ali"),
						"entities/all.csv:6 aliases: " + ALIAS.formatted("former:")),
				broken("a bad identifier",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A", "identifiers=BABA"),
						"entities/all.csv:6 identifiers: 'BABA' should be scheme:value, like ticker:NYSE:BABA."),
				broken("an extra bar",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A",
								"identifiers=ticker:A||ticker:B"),
						"entities/all.csv:6 identifiers: has an empty value between two '|'. Take the extra '|' out."),
				broken("a bad country",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A", "country=China"),
						"entities/all.csv:6 country: 'China' is no ISO 3166 code of two letters, like CN."),
				broken("a line break in a cell",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A\nB"),
						"entities/all.csv:6 name: has a line break or another control character in it. Take it out."),
				broken("a cell that is too long",
						(draft) -> draft.add(Table.ENTITIES, "id=a", "type=Company", "name=A", "summary=" + Draft.LONG),
						"entities/all.csv:6 summary: is longer than 10,000 characters. Shorten it."));
	}

	static Stream<Arguments> tieClaims() {
		return Stream.of(
				broken("an unknown source", (draft) -> draft.tie("alibaba PARENT_OF tencent", "source=new"),
						"claims/all.csv:3 source: there is no source 'new' in sources.csv. Add it, or correct the id."),
				broken("a locator that is no paragraph",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "source=news", "locator=page 3"),
						"claims/all.csv:3 locator: 'page 3' should be like p3 or p1s7, a paragraph from p0 and a "
								+ "sentence from s1."),
				broken("an unknown type of tie", (draft) -> draft.tie("alibaba OWNS tencent"),
						"claims/all.csv:3 type: 'OWNS' is none of OWNS_STAKE_IN, PARENT_OF, PART_OF, ACQUIRED, "
								+ "INVESTED_IN, JOINT_VENTURE_WITH, PARTNERS_WITH, CUSTOMER_OF, USES_TECHNOLOGY_OF, "
								+ "OPERATES, LAUNCHED, MAKES, ORGANISED, FOUNDED, HOLDS_POSITION_AT, SUCCEEDED, "
								+ "MEMBER_OF, SUSPENDED_FROM, REGULATES, SUED, COMPETES_WITH, MET_WITH, TOOK_PART_IN."),
				broken("an unknown entity at each end", (draft) -> draft.tie("ali PARENT_OF ten"),
						"claims/all.csv:3 subject: " + NO_ENTITY.formatted("ali"),
						"claims/all.csv:3 object: " + NO_ENTITY.formatted("ten")),
				broken("a wrong type of entity at each end", (draft) -> draft.tie("internet PARENT_OF jack-ma"),
						"claims/all.csv:3 subject: 'internet' is a Market; PARENT_OF takes Company, GovernmentBody "
								+ "here.",
						"claims/all.csv:3 object: 'jack-ma' is a Person; PARENT_OF takes Company, Product here."),
				broken("a partner of itself", (draft) -> draft.tie("alibaba PARTNERS_WITH alibaba"),
						"claims/all.csv:3 object: is the subject itself, and PARTNERS_WITH takes two."),
				broken("a post without a title", (draft) -> draft.tie("jack-ma HOLDS_POSITION_AT alibaba"),
						"claims/all.csv:3 role: is empty. HOLDS_POSITION_AT needs the title of the post."),
				broken("an unknown status", (draft) -> draft.tie("alibaba PARENT_OF tencent", "status=true"),
						"claims/all.csv:3 status: 'true' is none of established, announced, planned, forecast, alleged, "
								+ "ended, denied."),
				broken("an amount without a currency", (draft) -> draft.tie("alibaba PARENT_OF tencent", "amount=5"),
						"claims/all.csv:3 currency: amount and currency belong together. Give both or none."),
				broken("an unknown currency",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "amount=5", "currency=RMB"),
						"claims/all.csv:3 currency: 'RMB' is no ISO 4217 code, like CNY."),
				broken("a number in words",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "amount=5 million", "currency=CNY"),
						"claims/all.csv:3 amount: '5 million' is no plain number. Write it like 1500000 or 44.7."),
				broken("an amount of nothing",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "amount=0", "currency=CNY"),
						"claims/all.csv:3 amount: is not above 0. Leave an unknown amount empty."),
				broken("more than the whole",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "percentMin=100.1", "percentMax=101"),
						"claims/all.csv:3 percentMin: is not between 0 and 100.",
						"claims/all.csv:3 percentMax: is not between 0 and 100."),
				broken("shares the wrong way round",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "percentMin=30", "percentMax=20"),
						"claims/all.csv:3 percentMax: is less than percentMin. Swap them."),
				broken("a share of nothing", (draft) -> draft.tie("alibaba PARENT_OF tencent", "percentMax=0"),
						"claims/all.csv:3 percentMax: is 0. Leave an unknown percentage empty."),
				broken("the same claim twice",
						(draft) -> draft.tie("alibaba OWNS_STAKE_IN tencent", "from=2010", "note=Other content."),
						"claims/all.csv:3 key: this claim stands at claims/all.csv:2 already. Take one out, or tell "
								+ "them apart by a key."),
				broken("the same symmetric claim the other way round",
						(draft) -> draft.tie("alibaba PARTNERS_WITH tencent").tie("tencent PARTNERS_WITH alibaba"),
						"claims/all.csv:4 key: this claim stands at claims/all.csv:3 already. Take one out, or tell "
								+ "them apart by a key."));
	}

	static Stream<Arguments> dates() {
		return Stream.of(
				broken("a date in words", (draft) -> draft.tie("alibaba PARENT_OF tencent", "from=May 2010"),
						"claims/all.csv:3 from: " + NO_DATE.formatted("May 2010")),
				broken("a month that is not in the calendar",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "asOf=2016-13"),
						"claims/all.csv:3 asOf: '2016-13' is not a day of the calendar. Correct it, or leave it empty."),
				broken("an unknown basis",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "from=2010", "fromBasis=since"),
						"claims/all.csv:3 fromBasis: 'since' is none of at, before, after."),
				broken("a basis without a date", (draft) -> draft.tie("alibaba PARENT_OF tencent", "untilBasis=before"),
						"claims/all.csv:3 untilBasis: says how a date is meant, but until is empty. Fill it, or clear "
								+ "this."),
				broken("an end before the beginning",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "from=2012", "until=2011-12"),
						"claims/all.csv:3 until: '2011-12' is before from '2012'. Correct one of them."),
				broken("an end before the beginning, by what before and after mean",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "from=2012", "fromBasis=after", "until=2013",
								"untilBasis=before"),
						"claims/all.csv:3 until: 'before 2013' is before from 'after 2012'. Correct one of them."),
				broken("established before it can have begun",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "source=news", "locator=p0", "from=2016-06"),
						"claims/all.csv:3 status: is established, but it began on 2016-06 and the source is of "
								+ "2016-05-19. Make it announced, planned or forecast, or correct the date."),
				broken("a report before the beginning",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "from=2012", "asOf=2010"),
						"claims/all.csv:3 asOf: '2010' is before from '2012'. Correct one of them."),
				broken("a report after the end",
						(draft) -> draft.tie("alibaba PARENT_OF tencent", "until=2012", "asOf=2016"),
						"claims/all.csv:3 asOf: '2016' is after until '2012'. Leave it empty, unless it held on that "
								+ "day; or correct one of them."));
	}

	static Stream<Arguments> figuresStatementsAndExpectations() {
		String figure = "figures/all.csv:3 ";
		return Stream.of(
				broken("a figure with nothing in it", (draft) -> draft.line(Table.FIGURES, ",".repeat(14)),
						Stream.of("source", "locator", "subject", "measure", "value", "unit", "status")
							.map((column) -> figure + column + ": is empty. Every line needs it.")
							.toArray(String[]::new)),
				broken("a figure with everything wrong",
						(draft) -> draft.add(Table.FIGURES, "source=new", "locator=p1", "subject=ali|tencent",
								"measure=Many Users", "value=1,5", "unit=users", "hedge=nearly", "from=2011",
								"until=2010", "asOf=now", "status=so"),
						figure + "source: there is no source 'new' in sources.csv. Add it, or correct the id.",
						figure + "subject: " + NO_ENTITY.formatted("ali"),
						figure + "measure: " + NO_SLUG.formatted("Many Users"),
						figure + "value: '1,5' is no plain number. Write it like 1500000 or 44.7.",
						figure + "hedge: 'nearly' is none of exact, about, over, under.",
						figure + "until: '2010' is before from '2011'. Correct one of them.",
						figure + "asOf: " + NO_DATE.formatted("now"),
						figure + "status: 'so' is none of established, announced, planned, forecast, alleged, ended, "
								+ "denied."),
				broken("a statement with everything wrong",
						(draft) -> draft.add(Table.STATEMENTS, "source=new", "locator=p1", "subject=ali|tencent",
								"topic=A raid", "text=T", "from=2011", "until=2010", "asOf=now", "status=so"),
						"statements/all.csv:3 source: there is no source 'new' in sources.csv. Add it, or correct the "
								+ "id.",
						"statements/all.csv:3 subject: " + NO_ENTITY.formatted("ali|tencent"),
						"statements/all.csv:3 topic: " + NO_SLUG.formatted("A raid"),
						"statements/all.csv:3 until: '2010' is before from '2011'. Correct one of them.",
						"statements/all.csv:3 asOf: " + NO_DATE.formatted("now"),
						"statements/all.csv:3 status: 'so' is none of established, announced, planned, forecast, "
								+ "alleged, ended, denied."),
				broken("counts that are not as expected",
						(draft) -> draft.text("expectations.csv",
								"what,min,max\nentities,5,\nCompany,,1\nMarket,1,1\nstatements,2,3\n"),
						"expectations.csv:2 what: there are 4 entities, expected 5 to any. Restore what is missing, or "
								+ "correct this line.",
						"expectations.csv:3 what: there are 2 Company, expected any to 1. Restore what is missing, or "
								+ "correct this line.",
						"expectations.csv:5 what: there are 1 statements, expected 2 to 3. Restore what is missing, or "
								+ "correct this line."),
				broken("counts of nothing known",
						(draft) -> draft.text("expectations.csv", "what,min,max\ncompanies,5,5\n"),
						"expectations.csv:2 what: 'companies' is none of sources, entities, tieClaims, figures, "
								+ "statements, Company, GovernmentBody, Association, Person, Product, Event, Market."));
	}

	@ParameterizedTest(name = "{0}")
	@MethodSource({ "folders", "files", "sourcesAndEntities", "tieClaims", "dates",
			"figuresStatementsAndExpectations" })
	void saysWhatIsWrongWhereAndWhatToDo(UnaryOperator<Draft> change, List<String> messages) {
		assertThat(violations(change.apply(new Draft()))).containsExactlyElementsOf(messages);
	}

	private static Arguments broken(String what, UnaryOperator<Draft> change, String... messages) {
		return Arguments.of(Named.of(what, change), List.of(messages));
	}

	@Test
	void saysAllAtOnceInTheOrderOfTheFolder() {
		Draft draft = new Draft().replace(Table.DATASET, "A draft", "")
			.add(Table.STATEMENTS, "source=filing", "locator=p1", "subject=ali", "topic=a", "text=T",
					"status=established")
			.tie("ali PARENT_OF tencent", "from=2016-13", "role=A\tB")
			.tie("alibaba PARENT_OF tencent", "locator=")
			.add(Table.SOURCES, "id=b", "title=T", "carriedBy=forum", "published=2016-13")
			.add(Table.ENTITIES, "id=A", "type=Company", "name=A")
			.text("claims/a.csv", "source,locator,subject,type,object,status\nfiling,p,ten,PARENT_OF,tencent,so\n")
			.text("stray.csv", "a\n")
			.text("expectations.csv", "what,min,max\nentities,6,6\n");
		assertThat(violations(draft)).extracting((violation) -> violation.replaceFirst(": .*", ""))
			.containsExactly("stray.csv", "dataset.csv:2 title", "sources.csv:4 published", "sources.csv:4 carriedBy",
					"entities/all.csv:6 id", "claims/a.csv:2 subject", "claims/a.csv:2 status",
					"claims/all.csv:3 subject", "claims/all.csv:3 role", "claims/all.csv:3 from",
					"claims/all.csv:4 locator", "statements/all.csv:3 subject", "expectations.csv:2 what");
	}

	@Test
	void countsLinesBehindCellsOfSeveralLinesBlankLinesAndWindowsLineEnds() {
		String text = "id,type,name\n\na,Company,\"A\nB\nC\"\n\n\nb,Firm,B\n  \n\"c\",\"Firm\",\"C\"\n";
		List<String> places = List.of("entities/more.csv:3 name", "entities/more.csv:8 type",
				"entities/more.csv:10 type");
		for (String file : List.of(text, text.replace("\n", "\r\n"), text.stripTrailing())) {
			assertThat(violations(new Draft().text("entities/more.csv", file)))
				.extracting((violation) -> violation.replaceFirst(": .*", ""))
				.containsExactlyElementsOf(places);
		}
	}

	@Test
	void onlyCountsWhatGoesBeyondAThousand() {
		Draft draft = new Draft().text("entities/more.csv", "id,type,name\n" + "a,Company,\n".repeat(1200));
		assertThatExceptionOfType(Violations.Found.class).isThrownBy(() -> CheckedSeed.check(draft.in(this.folder)))
			.satisfies((found) -> assertThat(found.violations().count()).isEqualTo(2399))
			.satisfies((found) -> assertThat(found.violations().first()).hasSize(1000))
			.withMessageStartingWith("2,399 violations; nothing was written:")
			.withMessageContaining("  entities/more.csv:2 name: is empty. Every line needs it.")
			.withMessageEndingWith("and 1,399 more");
	}

	@Test
	void anEmptyFolderIsNoDataset() {
		assertThatExceptionOfType(Violations.Found.class).isThrownBy(() -> CheckedSeed.check(SeedFiles.in(this.folder)))
			.withMessage("1 violation; nothing was written:%n  dataset.csv: is missing. %s".formatted(DATASET_HEADER));
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		Path none = this.folder.resolve("none");
		assertThatIllegalArgumentException().isThrownBy(() -> SeedFiles.in(none))
			.withMessage("There is no folder " + none + ".");
	}

	@Test
	void aFileThatIsNoFolderIsSaid() throws IOException {
		Path file = Files.writeString(this.folder.resolve("file.csv"), "id\n");
		assertThatIllegalArgumentException().isThrownBy(() -> SeedFiles.in(file))
			.withMessage(file + " is no folder. Name the folder that the files are in.");
	}

	@Test
	void aFolderInPlaceOfAFileIsSaid() throws Exception {
		SeedFiles files = new Draft().in(this.folder);
		Files.createDirectories(this.folder.resolve("claims/more.csv"));
		assertThat(files).isNotNull();
		assertThat(violations(SeedFiles.in(this.folder)))
			.containsExactly("claims/more.csv: can't be read. See that it is a file, and that this user may read it.");
	}

	private List<String> violations(Draft draft) {
		return violations(draft.in(this.folder));
	}

	private static List<String> violations(SeedFiles files) {
		try {
			CheckedSeed.check(files);
			return List.of();
		}
		catch (Violations.Found found) {
			return found.violations().first().stream().map(Violation::toString).toList();
		}
	}

}
