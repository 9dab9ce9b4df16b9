package org.guanxi.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.LongStream;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.LoadSummary;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Each load is kept, down to the claim. */
@GuanxiTest
class ChangesTests {

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Changes changes;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void theFirstLoadAddsEverything() {
		load(story("2010"));
		assertThat(all(null, 100)).extracting(ChangesFound.Change::change).containsOnly("added");
		assertThat(all(null, 100)).extracting(ChangesFound.Change::what)
			.containsExactly("source", "entity", "entity", "claim");
	}

	@Test
	void anEditIsKeptWithWhatItSaidBefore() {
		String first = load(story("2010")).digest();
		load(story("2011"));
		assertThat(all(first, 100)).singleElement().satisfies((change) -> {
			assertThat(change.change()).isEqualTo("changed");
			assertThat(change.before()).containsEntry("from", "2010").containsEntry("subject", "a");
			assertThat(change.after()).containsEntry("from", "2011").containsEntry("subject", "a");
		});
	}

	@Test
	void whatIsSaidBeforeHasTheCellsOfTheFile() {
		load(story("2010"));
		load(new Story().source("s", "2015"));
		List<ChangesFound.Change> removed = all(null, 100).stream()
			.filter((change) -> change.change().equals("removed"))
			.toList();
		assertThat(removed).hasSize(3);
		assertThat(removed).filteredOn((change) -> change.what().equals("claim"))
			.singleElement()
			.satisfies((change) -> assertThat(change.before()).isEqualTo(Map.of("source", "s", "locator", "line 1",
					"subject", "a", "type", "INVESTED_IN", "object", "b", "from", "2010", "fromBasis", "at", "amount",
					"300", "currency", "USD", "status", "established")));
	}

	@Test
	void aLoadThatChangesNothingIsNotKept() {
		String first = load(story("2010")).digest();
		load(story("2010"));
		ChangesQuestion question = new ChangesQuestion();
		assertThat(this.changes.since(question).what().loads()).hasSize(1);
		assertThat(all(first, 100)).isEmpty();
	}

	@Test
	void pagesOfAnySizeGiveEachChangeOnce() {
		load(story("2010"));
		load(story("2011"));
		load(new Story().source("s", "2015"));
		List<ChangesFound.Change> whole = all(null, 1000);
		for (int limit = 1; limit < 5; limit++) {
			assertThat(all(null, limit)).isEqualTo(whole);
		}
	}

	@Test
	void bothSidesOfAChangeAreOfOneForm() {
		Story first = new Story().source("s", "2015")
			.line("entities/all.csv", "a,Company,A,,short:Ay|former:Eh,,,,")
			.line("figures/all.csv", "s,p1,a,users,44.70,users,,,,,2014,established,,,");
		String digest = load(first).digest();
		load(new Story().source("s", "2015")
			.line("entities/all.csv", "a,Company,A,,short:Ay,,,,")
			.line("figures/all.csv", "s,p1,a,users,44.7,users,,,,,2014,established,,a note,"));
		assertThat(all(digest, 100)).hasSize(2).allSatisfy((change) -> {
			Map<String, Object> before = new TreeMap<>(Objects.requireNonNull(change.before()));
			Map<String, Object> after = new TreeMap<>(Objects.requireNonNull(change.after()));
			if (change.what().equals("entity")) {
				assertThat(before).containsEntry("aliases", "short:Ay|former:Eh");
				assertThat(after).containsEntry("aliases", "short:Ay");
				before.remove("aliases");
				after.remove("aliases");
			}
			else {
				assertThat(before).containsEntry("value", "44.7").containsEntry("hedge", "exact");
				assertThat(after.remove("note")).isEqualTo("a note");
			}
			assertThat(before).isEqualTo(after);
		});
	}

	@Test
	void aDigestThatOnlyTheDatasetsTitleMadeIsKnown() throws IOException {
		String first = load(story("2010")).digest();
		Path renamed = fresh();
		story("2010").in(renamed);
		Files.writeString(renamed.resolve("dataset.csv"),
				"id,title,licence,maintainer\nstory,Another title,CC0-1.0,Tests\n");
		String second = this.loader.load(SeedFiles.in(renamed), Progress.SILENT).digest();
		assertThat(second).isNotEqualTo(first);
		assertThat(all(second, 100)).isEmpty();
		ChangesQuestion question = new ChangesQuestion();
		question.since = first;
		assertThat(this.changes.since(question).what().loads()).extracting(ChangesFound.Load::digest)
			.containsExactly(second);
	}

	@Test
	void timesAreComparedAsTimes() {
		load(story("2010"));
		this.driver.executableQuery("MATCH (l:Load) SET l.at = '2026-05-19T08:30:00Z'").execute();
		for (String since : List.of("2026-05-19", "2026-05-19T08:30", "2026-05-19T08:30:00", "2026-05-19T08:30:00.000Z",
				"2026-02-31")) {
			assertThat(all(since, 100)).as(since).isNotEmpty();
		}
		for (String since : List.of("2026-05-20", "2026-05-19T08:30:00.001", "2026-05-19T08:31Z")) {
			assertThat(all(since, 100)).as(since).isEmpty();
		}
	}

	@Test
	void noLoadIsLeftOut() {
		load(story("2010"));
		this.driver.executableQuery("""
				UNWIND range(2, 2500) AS number
				CREATE (:Load {number: number, at: '2026-05-19T08:30:00Z', dataset: 'story', digest: 'd' + number})""")
			.execute();
		load(story("2011"));
		List<Long> numbers = new ArrayList<>();
		ChangesQuestion question = new ChangesQuestion();
		do {
			ChangesFound found = this.changes.since(question).what();
			found.loads().forEach((load) -> numbers.add(load.number()));
			question.cursor = found.next();
		}
		while (question.cursor != null);
		assertThat(numbers).isEqualTo(LongStream.rangeClosed(1, 2501).boxed().toList());
		assertThat(all(null, 100)).hasSize(5).last().extracting(ChangesFound.Change::change).isEqualTo("changed");
	}

	private static Story story(String year) {
		return new Story().source("s", "2015")
			.companies("a", "b")
			.claim("s", "a INVESTED_IN b", Map.of("from", year, "amount", "300", "currency", "USD"));
	}

	private LoadSummary load(Story story) {
		return this.loader.load(story.in(fresh()), Progress.SILENT);
	}

	private Path fresh() {
		try {
			return Files.createTempDirectory(this.folder, "story");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<ChangesFound.Change> all(@Nullable String since, int limit) {
		List<ChangesFound.Change> all = new ArrayList<>();
		ChangesQuestion question = new ChangesQuestion();
		question.since = since;
		question.limit = limit;
		do {
			ChangesFound found = this.changes.since(question).what();
			all.addAll(found.changes());
			question.cursor = found.next();
		}
		while (question.cursor != null);
		return all;
	}

}
