package org.guanxi.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.fact.EntityType;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Candidates;
import org.guanxi.identity.Candidates.Reach;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.NameSets;
import org.guanxi.identity.Scope;
import org.guanxi.identity.Sought;
import org.guanxi.name.Comparison;
import org.guanxi.name.Likeness;
import org.guanxi.name.Name;
import org.guanxi.name.NameKeys;
import org.guanxi.name.Role;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How well names are found and matched, and how fast, beside full-text queries of Neo4j
 * alone in the same run. Not run with the tests: {@code mvn -Pbenchmark test} prints it.
 */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class NameBenchmark {

	private static final int ENTITIES = Integer.getInteger("entities", 100_000);

	private static final int NAMES = Integer.getInteger("names", 100_000);

	private static final int QUERIES = 500;

	private static final int RECALLED = 300;

	@LocalServerPort
	private int port;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Identities identities;

	@Autowired
	private Candidates candidates;

	@TempDir
	private Path folder;

	private final List<String> table = new ArrayList<>();

	@Test
	void measure() {
		put("| | |");
		put("| --- | ---: |");
		pairs();
		derived();
		wellKnown();
		brands();
		many();
		assertThat(this.table).hasSizeGreaterThan(10);
	}

	private void pairs() {
		List<NameSets.Row> pairs = NameSets.rows("organisations-development.csv");
		long found = 0;
		long wrong = 0;
		long missed = 0;
		for (NameSets.Row pair : pairs) {
			boolean alike = Likeness
				.compare(Name.of(pair.get("name1")), Name.of(pair.get("name2")),
						pair.get("schema").equals("LegalEntity") ? null : EntityType.COMPANY)
				.matches();
			boolean one = Boolean.parseBoolean(pair.get("is_match"));
			found += (alike && one) ? 1 : 0;
			wrong += (alike && !one) ? 1 : 0;
			missed += (!alike && one) ? 1 : 0;
		}
		put("%d pairs of organisations, development: F1 at threshold %s".formatted(pairs.size(), Comparison.THRESHOLD),
				"%.3f", 2.0 * found / (2 * found + wrong + missed));
	}

	private void wellKnown() {
		Story.none(this.driver);
		this.loader.load(NameSets.register(this.folder.resolve("register")), Progress.SILENT);
		for (String half : List.of("development", "judging")) {
			List<NameSets.Row> rows = NameSets.rows("well-known.csv", half);
			List<NameSets.Row> names = rows.stream().filter((row) -> !row.get("expected").isEmpty()).toList();
			put("well-known names, " + half + ": first of " + names.size(), "%.3f",
					share(names, (row) -> matched(row.get("query")).stream().limit(1).map(NameBenchmark::id).toList()));
			put("the same: look-alikes of " + (rows.size() - names.size()) + " taken for somebody", "%.0f",
					(double) rows.stream()
						.filter((row) -> row.get("expected").isEmpty())
						.filter((row) -> matched(row.get("query")).stream().anyMatch(Identified::match))
						.count());
		}
	}

	private void brands() {
		Story.none(this.driver);
		this.loader.load(NameSets.legalNames(this.folder.resolve("legal")), Progress.SILENT);
		this.driver
			.executableQuery("CREATE FULLTEXT INDEX bench_pairs IF NOT EXISTS FOR (e:Entity) ON EACH [e.name] "
					+ "OPTIONS {indexConfig: {`fulltext.analyzer`: 'cjk'}}")
			.execute();
		this.driver.executableQuery("CALL db.awaitIndexes(300)").execute();
		for (String half : List.of("development", "judging")) {
			List<NameSets.Row> rows = NameSets.rows("brands.csv", half);
			List<String> queries = rows.stream().map((row) -> row.get("query")).toList();
			put("brands among 10,000 legal names, " + half + ": first", "%.3f",
					share(rows, (row) -> matched(row.get("query")).stream().limit(1).map(NameBenchmark::id).toList()));
			put("the same, Neo4j's index of pairs of characters: first", "%.3f",
					share(rows, (row) -> indexed("bench_pairs", row.get("query"), 1)));
			Latencies.of(queries, this::matched);
			Latencies.of(queries, (query) -> indexed("bench_pairs", query, 10));
			Latencies ours = Latencies.of(queries, this::matched);
			Latencies theirs = Latencies.of(queries, (query) -> indexed("bench_pairs", query, 10));
			put("the same: ms", ours);
			put("the same, Neo4j's index: ms", theirs);
			put("the same: our p50 over that of Neo4j's index", "%.2f", ours.p50() / theirs.p50());
			for (int most : List.of(1, 10, 50)) {
				put("the same: among the first %d candidates".formatted(most), "%.3f",
						share(rows, (row) -> this.candidates
							.called(List.of(Name.of(row.get("query"))), Reach.MISSPELT, List.of(), Scope.ALL, most)
							.stream()
							.map(Candidate::id)
							.toList()));
			}
		}
		this.driver.executableQuery("DROP INDEX bench_pairs").execute();
	}

	private void many() {
		Story.none(this.driver);
		long start = System.nanoTime();
		this.loader.load(NameSets.drawn(this.folder.resolve("drawn"), ENTITIES), Progress.SILENT);
		put("%,d companies: seconds to load".formatted(ENTITIES), "%.0f", (System.nanoTime() - start) / 1e9);
		List<String> queries = queries(6);
		Rest rest = new Rest(this.port);
		Latencies.of(queries, (query) -> rest.get("/api/entities?q={q}", query));
		Latencies.of(queries, this::matched);
		Latencies.of(queries, (query) -> indexed("entity_names", query, 20));
		List<String> others = queries(7);
		Latencies search = Latencies.of(others, (query) -> rest.get("/api/entities?q={q}", query));
		Latencies alone = Latencies.of(others, (query) -> indexed("entity_names", query, 20));
		put("search over REST: ms", search);
		put("Neo4j's full-text query alone, over Bolt: ms", alone);
		put("p95 of search over p95 of Neo4j's query", "%.2f", search.p95() / alone.p95());
		start = System.nanoTime();
		others.forEach(this::matched);
		put("matches a second, one client", "%.0f", others.size() / ((System.nanoTime() - start) / 1e9));
		start = System.nanoTime();
		others.forEach((query) -> indexed("entity_names", query, 20));
		put("Neo4j's full-text queries a second, one client", "%.0f",
				others.size() / ((System.nanoTime() - start) / 1e9));
		recall();
		put("load of the machine, on %d processors".formatted(Runtime.getRuntime().availableProcessors()), "%.1f",
				ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
		Story.none(this.driver);
	}

	/** Names of which there is one, in other writings. */
	private void recall() {
		List<Map<String, Object>> some = this.driver
			.executableQuery("MATCH (e:Entity) WITH e ORDER BY e.id LIMIT $most RETURN e.id AS id, e.name AS name")
			.withParameters(Map.of("most", RECALLED))
			.execute()
			.records()
			.stream()
			.map((record) -> record.asMap())
			.toList();
		Map<String, UnaryOperator<String>> writings = new LinkedHashMap<>();
		writings.put("whole", (name) -> name);
		writings.put("in pinyin", (name) -> Name.of(name).latin());
		writings.put("without the legal form", (name) -> name.replaceFirst("(股份|责任)?有限(责任)?公司$", ""));
		writings.put("with a character too few",
				(name) -> name.substring(0, name.length() / 3) + name.substring(name.length() / 3 + 1));
		writings.forEach((how, writing) -> put("candidates: the name %s is among 50".formatted(how), "%.3f",
				(double) some.stream()
					.filter((one) -> this.candidates
						.called(List.of(Name.of(writing.apply((String) one.get("name")))), Reach.MISSPELT, List.of(),
								Scope.ALL, 50)
						.stream()
						.anyMatch((candidate) -> candidate.id().equals(one.get("id"))))
					.count() / some.size()));
	}

	/**
	 * To take names apart and derive the keys that they are found by, which a load does.
	 */
	private void derived() {
		List<String> names = NameSets.drawn(NAMES);
		long start = System.nanoTime();
		long letters = names.stream()
			.mapToLong((name) -> NameKeys.of(Name.of(name)).stream().mapToLong((key) -> key.length() + 1).sum())
			.sum();
		double seconds = (System.nanoTime() - start) / 1e9;
		put("%,d names: seconds to derive their keys".formatted(names.size()), "%.1f", seconds);
		put("letters of keys a name", "%.0f", (double) letters / names.size());
	}

	/** Brands, their beginnings, their pinyin, whole names, and slips of the pen. */
	private static List<String> queries(long seed) {
		Random random = new Random(seed);
		List<NameSets.Row> names = NameSets.rows("legal-names.csv");
		List<String> queries = new ArrayList<>();
		while (queries.size() < QUERIES) {
			String whole = names.get(random.nextInt(names.size())).get("legalName");
			Name name = Name.of(whole);
			String brand = name.tokens()
				.stream()
				.filter((token) -> token.role() == Role.DISTINCTIVE)
				.map((token) -> token.text())
				.findFirst()
				.orElse(whole);
			String latin = Name.of(brand).latin();
			queries.add(switch (queries.size() % 5) {
				case 0 -> whole;
				case 1 -> brand;
				case 2 -> latin;
				case 3 -> latin.substring(0, Math.min(4, latin.length()));
				default -> brand.substring(0, 1) + whole.substring(whole.length() / 2);
			});
		}
		return queries;
	}

	private static double share(List<NameSets.Row> rows, Function<NameSets.Row, List<String>> found) {
		return (double) rows.stream().filter((row) -> found.apply(row).contains(row.get("expected"))).count()
				/ rows.size();
	}

	private List<Identified> matched(String name) {
		return this.identities.of(Sought.called(name), 10);
	}

	private static String id(Identified found) {
		return found.entity().id();
	}

	private List<String> indexed(String index, String query, int most) {
		String words = query.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
		return this.driver
			.executableQuery(
					"CALL db.index.fulltext.queryNodes($index, $words, {limit: $most}) YIELD node RETURN node.id AS id")
			.withParameters(Map.of("index", index, "words", words, "most", most))
			.execute()
			.records()
			.stream()
			.map((record) -> record.get("id").asString())
			.toList();
	}

	/** At once, so that a run that is broken off has told something. */
	private void put(String row) {
		this.table.add(row);
		System.out.println(row);
	}

	private void put(String what, Latencies latencies) {
		put("| " + what + ", p50 / p95 | " + latencies + " |");
	}

	private void put(String what, String format, double number) {
		put("| " + what + " | " + String.format(Locale.ROOT, format, number) + " |");
	}

}
