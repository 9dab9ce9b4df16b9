package org.guanxi.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.fact.Basis;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieClaim;
import org.guanxi.fact.TieType;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a tie held on a day is decided alike in Java and in Cypher. */
@GuanxiTest
class HeldTests {

	private static final List<String> BEGINNINGS = List.of("", "2010", "2010-05", "2010-05-10");

	private static final List<String> ENDS = List.of("", "2012", "2012-03", "2012-03-20");

	private static final List<String> REPORTS = List.of("", "2011", "2011-07", "2011-07-01");

	/** All days on which anything above begins, ends or is next to it. */
	private static final List<LocalDate> DAYS = Stream
		.of("2009-12-31", "2010-01-01", "2010-04-30", "2010-05-01", "2010-05-09", "2010-05-10", "2010-05-11",
				"2010-05-31", "2010-06-01", "2010-12-31", "2011-01-01", "2011-06-30", "2011-07-01", "2011-07-02",
				"2011-07-31", "2011-08-01", "2011-12-31", "2012-01-01", "2012-02-29", "2012-03-01", "2012-03-19",
				"2012-03-20", "2012-03-21", "2012-03-31", "2012-04-01", "2012-12-31", "2013-01-01")
		.map(LocalDate::parse)
		.toList();

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Evidence evidence;

	@Autowired
	private SeedLoader loader;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void javaAndCypherAgreeForAllBoundsAndDays() {
		Story story = new Story().source("s", "").companies("hub");
		Map<String, TieClaim> claims = new HashMap<>();
		for (TieType type : List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN)) {
			for (TieClaim claim : combinations(type)) {
				story.companies(claim.object()).claim("s", "hub " + type + " " + claim.object(), cells(claim));
				claims.put(claim.object(), claim);
			}
		}
		this.loader.load(story.in(this.folder), Progress.SILENT);
		for (LocalDate day : DAYS) {
			Map<String, String> expected = new HashMap<>();
			claims
				.forEach((object, claim) -> claim.held(day).ifPresent((held) -> expected.put(object, held.toString())));
			assertThat(held(day)).as("on " + day).isEqualTo(expected);
		}
	}

	@Test
	void aTieThatWasAskedForByItsIdSaysThatItHadNotBegun() {
		Story story = new Story().source("s", "").companies("a", "b");
		this.loader.load(story.claim("s", "a OWNS_STAKE_IN b", Map.of("from", "2010", "until", "2012")).in(this.folder),
				Progress.SILENT);
		TieFilter filter = new TieFilter();
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.putAll(Map.of("id", "a", "most", 10));
		parameters.put("after", null);
		String id = this.graph.ask("entity/ties", parameters, Id.class).getFirst().id();
		for (Map.Entry<String, String> expected : Map
			.of("2009-12-31", "no", "2010-01-01", "maybe", "2011-06-30", "yes", "2013-01-01", "no")
			.entrySet()) {
			filter.asOf = LocalDate.parse(expected.getKey());
			assertThat(this.evidence.ties(List.of(id), filter).get(id)).extracting(CitedTie::held)
				.isEqualTo(expected.getValue());
		}
	}

	private Map<String, String> held(LocalDate day) {
		TieFilter filter = new TieFilter();
		filter.asOf = day;
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.put("id", "hub");
		parameters.put("after", null);
		parameters.put("most", 1000);
		List<String> ids = this.graph.ask("entity/ties", parameters, Id.class).stream().map(Id::id).toList();
		parameters.put("ids", ids);
		parameters.put("evidence", "ids");
		parameters.put("kinds", Map.of());
		parameters.put("wordings", Map.of());
		parameters.put("qualifiers", Map.of());
		Map<String, String> held = new HashMap<>();
		this.graph.ask("answer/ties", parameters, CitedTie.class)
			.forEach((tie) -> held.put(tie.object().id(), tie.held()));
		return held;
	}

	private static List<TieClaim> combinations(TieType type) {
		List<TieClaim> claims = new ArrayList<>();
		for (Stated from : bounds(BEGINNINGS)) {
			for (Stated until : bounds(ENDS)) {
				for (String asOf : REPORTS) {
					String object = "o-" + type.ordinal() + "-" + claims.size();
					claims.add(new TieClaim("s", "l", "hub", type, object, null, null, null, null, null, null, null,
							date(from.date()), from.basis(), date(until.date()), until.basis(), date(asOf),
							Status.ESTABLISHED, null, null, null));
				}
			}
		}
		return claims;
	}

	private static List<Stated> bounds(List<String> dates) {
		List<Stated> bounds = new ArrayList<>();
		for (String date : dates) {
			for (Basis basis : Basis.values()) {
				if (!date.isEmpty()) {
					bounds.add(new Stated(date, basis));
				}
			}
		}
		bounds.add(new Stated("", null));
		return bounds;
	}

	private static @Nullable PartialDate date(String text) {
		return text.isEmpty() ? null : PartialDate.parse(text);
	}

	private static Map<String, String> cells(TieClaim claim) {
		Map<String, String> cells = new HashMap<>();
		put(cells, "from", claim.from());
		put(cells, "fromBasis", claim.fromBasis());
		put(cells, "until", claim.until());
		put(cells, "untilBasis", claim.untilBasis());
		put(cells, "asOf", claim.asOf());
		return cells;
	}

	private static void put(Map<String, String> cells, String column, @Nullable Object value) {
		Optional.ofNullable(value).ifPresent((stated) -> cells.put(column, stated.toString().toLowerCase(Locale.ROOT)));
	}

	private record Stated(String date, @Nullable Basis basis) {
	}

	private record Id(String id) {
	}

}
