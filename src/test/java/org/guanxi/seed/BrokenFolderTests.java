package org.guanxi.seed;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Each kind of mistake in a folder gets its own clear message; needs no database. */
class BrokenFolderTests {

	private static final String CLAIM = "claims/all.csv";

	private static final String ENTITY = "entities/all.csv";

	@TempDir
	private Path folder;

	/** A file, a line to add to it, and how the message about that line begins. */
	static Stream<Arguments> brokenLines() {
		return Stream.of(
				arguments(CLAIM, "s,p,a,OWNS,b,,,,,,,,,,,,,established,,,", "type: 'OWNS' is none of OWNS_STAKE_IN,"),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,,,,,,,,sure,,,",
						"status: 'sure' is none of established, announced,"),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,nobody,,,,,,,,,,,,,established,,,",
						"object: there is no entity 'nobody' in entities/."),
				arguments(CLAIM, "nowhere,p,a,OWNS_STAKE_IN,b,,,,,,,,,,,,,established,,,",
						"source: there is no source 'nowhere' in sources.csv."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,e,,,,,,,,,,,,,established,,,",
						"object: 'e' is a Event; OWNS_STAKE_IN takes Company here."),
				arguments(CLAIM, "s,,a,OWNS_STAKE_IN,b,,,,,,,,,,,,,established,,,", "locator: is empty."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,,,2010-13,,,,,established,,,",
						"from: '2010-13' is not a day of the calendar."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,,,May 2010,,,,,established,,,",
						"from: 'May 2010' is not a date like 2010,"),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,,,2012,,2010,,,established,,,",
						"until: '2010' is before from '2012'."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,,,,before,,,,established,,,",
						"fromBasis: says how a date is meant, but from is empty."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,300,,,,,,,,,established,,,",
						"currency: amount and currency belong together."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,300,RMB,,,,,,,,established,,,",
						"currency: 'RMB' is no ISO 4217 code"),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,1e6,CNY,,,,,,,,established,,,",
						"amount: '1e6' is no plain number."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,101,,,,,,,established,,,",
						"percentMin: is not between 0 and 100."),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,,,,,30,20,,,,,,established,,,",
						"percentMax: is less than percentMin."),
				arguments(CLAIM, "s,p,a,COMPETES_WITH,a,,,,,,,,,,,,,established,,,", "object: is the subject itself"),
				arguments(CLAIM, "s,p,p,HOLDS_POSITION_AT,a,,,,,,,,,,,,,established,,,",
						"role: is empty. HOLDS_POSITION_AT needs the title"),
				arguments(CLAIM, "s,p,a,INVESTED_IN,b,,,,,,,,2016,,,,,established,,,",
						"status: is established, but it began on 2016"),
				arguments(CLAIM, "s,p,a,OWNS_STAKE_IN,b,,", "has 7 cells, the header has 21."),
				arguments(CLAIM, "s,line 1,a,OWNS_STAKE_IN,b,,,,,,,,,,,,,established,,,",
						"key: this claim stands at claims/all.csv:2 already."),
				arguments(ENTITY, "a,Company,Again,,,,,,", "id: stands at entities/all.csv:2 already."),
				arguments(ENTITY, "Big Co,Company,Big,,,,,,", "id: 'Big Co' should be lower-case letters"),
				arguments(ENTITY, "x,Firm,X,,,,,,", "type: 'Firm' is none of Company,"),
				arguments(ENTITY, "x,Company,X,,nick:Ex,,,,", "aliases: 'nick:Ex' should be kind:text"),
				arguments(ENTITY, "x,Company,X,,,China,,,", "country: 'China' is no ISO 3166 code"),
				arguments(ENTITY, "x,Company,X,,,,,12345,", "identifiers: '12345' should be scheme:value"),
				arguments("sources.csv", "t,Title,,,,,nobody,,,,", "carriedBy: there is no source 'nobody'"),
				arguments("sources.csv", "t,Title,,,,,,a.txt,1-2,abc,", "digest: 'abc' should be 64 lower-case hex"),
				arguments("figures/all.csv", "s,p,a,Users,5,users,,,,,,established,,,",
						"measure: 'Users' should be lower-case"),
				arguments("figures/all.csv", "s,p,a,users,many,users,,,,,,established,,,",
						"value: 'many' is no plain number."),
				arguments("figures/all.csv", "s,p,a,users,5,users,nearly,,,,,established,,,",
						"hedge: 'nearly' is none of exact, about, over, under."),
				arguments("statements/all.csv", "s,p,a,fraud,,,,,established,,,", "text: is empty."),
				arguments("expectations.csv", "entities,5,5", "what: there are 4 entities, expected 5 to 5."));
	}

	@ParameterizedTest
	@MethodSource("brokenLines")
	void aBrokenLineIsNamedWithFileLineColumnAndRemedy(String file, String line, String message) throws IOException {
		Path written = write(story());
		Path broken = written.resolve(file);
		List<String> before = Files.exists(broken) ? Files.readAllLines(broken) : List.of("what,min,max");
		Files.write(broken, Stream.concat(before.stream(), Stream.of(line)).toList());
		String place = file + ":" + (before.size() + 1);
		String separator = message.startsWith("has ") ? ": " : " ";
		assertThat(violations(written)).singleElement()
			.satisfies((violation) -> assertThat(violation.toString()).startsWith(place + separator + message)
				.endsWith("."));
	}

	@Test
	void allMistakesAreReportedAtOnceInTheOrderOfTheFiles() throws IOException {
		Path written = write(story().line(ENTITY, "x,Firm,X,,,China,,,")
			.line(CLAIM, "nowhere,,nobody,OWNS,b,,,,,,,,2010-13,,,,,sure,,,"));
		assertThat(violations(written)).extracting(Violation::column)
			.containsExactly("type", "country", "locator", "source", "type", "subject", "from", "status");
	}

	@Test
	void aFolderWithoutDatasetIsNone() throws IOException {
		Path written = write(story());
		Files.delete(written.resolve("dataset.csv"));
		assertThat(violations(written)).singleElement()
			.hasToString("dataset.csv: is missing. Give it the header id,title,licence,maintainer and one line.");
	}

	@Test
	void aStrayFileIsNotLeftOutInSilence() throws IOException {
		Path written = write(story());
		Files.createDirectories(written.resolve("claim"));
		Files.writeString(written.resolve("claim/more.csv"), "source\n");
		assertThat(violations(written)).singleElement()
			.satisfies(
					(violation) -> assertThat(violation.toString()).startsWith("claim/more.csv: belongs to no table."));
	}

	@Test
	void anUnknownColumnAndAMissingOneAreNamed() throws IOException {
		Path written = write(story());
		Files.writeString(written.resolve("statements/all.csv"), "source,locator,subject,topic,test,status\n");
		assertThat(violations(written)).extracting(Violation::column).containsExactly("test", "text");
	}

	@Test
	void aFileThatIsNotUtf8IsNamed() throws IOException {
		Path written = write(story());
		Files.write(written.resolve("entities/more.csv"),
				"id,type,name\nx,Company,马云\n".getBytes(Charset.forName("GBK")));
		assertThat(violations(written)).singleElement()
			.hasToString("entities/more.csv: is not UTF-8. Save it as UTF-8.");
	}

	@Test
	void aQuotationMarkThatIsNotClosedIsNamed() throws IOException {
		Path written = write(story().line(ENTITY, "x,Company,\"X,,,,,,"));
		assertThat(violations(written)).singleElement()
			.satisfies((violation) -> assertThat(violation.toString()).contains("can't be read as CSV"));
	}

	@Test
	void aByteOrderMarkAndWindowsLineEndsAreRead() throws IOException {
		Path written = write(story());
		Path entities = written.resolve(ENTITY);
		Files.writeString(entities, '\uFEFF' + Files.readString(entities).replace("\n", "\r\n"),
				StandardCharsets.UTF_8);
		assertThat(CheckedSeed.check(SeedFiles.in(written)).counts()).containsEntry("entities", 4L);
	}

	@Test
	void lineNumbersCountEmptyLines() throws IOException {
		Path written = write(story().line(ENTITY, "").line(ENTITY, "x,Firm,X,,,,,,"));
		assertThat(violations(written)).extracting(Violation::line).containsExactly(7L);
	}

	@Test
	void aFolderThatIsNotThereIsSaid() {
		assertThatExceptionOfType(IllegalArgumentException.class)
			.isThrownBy(() -> SeedFiles.in(this.folder.resolve("none")))
			.withMessageStartingWith("There is no folder ");
	}

	@Test
	void theSameFactsHaveTheSameDigestInOtherFilesAndOrder() throws IOException {
		Path one = write(story());
		Path other = Files.createTempDirectory(this.folder, "other");
		story().in(other);
		List<String> lines = Files.readAllLines(other.resolve(ENTITY));
		Files.delete(other.resolve(ENTITY));
		Files.write(other.resolve("entities/z.csv"), List.of(lines.get(0), lines.get(4), lines.get(2)));
		Files.write(other.resolve("entities/y.csv"),
				List.of(lines.get(0), lines.get(3), '"' + lines.get(1).replaceFirst(",", "\",")));
		assertThat(CheckedSeed.check(SeedFiles.in(other)).digest())
			.isEqualTo(CheckedSeed.check(SeedFiles.in(one)).digest());
	}

	@Test
	void theShippedFactsAreRight() {
		assertThat(CheckedSeed.check(SeedFiles.shipped()).counts().get("tieClaims")).isPositive();
	}

	private static Story story() {
		return new Story().source("s", "2015")
			.companies("a", "b")
			.entity("p", "Person")
			.entity("e", "Event")
			.claim("s", "a OWNS_STAKE_IN b");
	}

	private Path write(Story story) throws IOException {
		Path written = Files.createTempDirectory(this.folder, "story");
		story.in(written);
		return written;
	}

	private static List<Violation> violations(Path folder) {
		Violations.Found found = catchThrowableOfType(Violations.Found.class,
				() -> CheckedSeed.check(SeedFiles.in(folder)));
		assertThat(found).isNotNull();
		return found.violations().first();
	}

}
