package org.guanxi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.guanxi.Program;
import org.guanxi.RandomFolder;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.path.Walking;
import org.guanxi.path.Walking.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;
import org.neo4j.driver.QueryConfig;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * How fast Guanxi is at several sizes, beside the same questions in Cypher over Bolt in
 * the same run, with an embedded database of its own for each size. Not run with the
 * tests: {@code mvn -Pbenchmark test} prints a table; {@code -Dties=10000,10000000}
 * chooses other sizes.
 */
class GuanxiBenchmark {

	private static final int PAIRS = 200;

	private static final int CLIENTS = 16;

	private static final int MOST_OVER_BOLT = 100_000;

	private static final String FILTER = "&status=established&asOf=" + Walking.DAY + "&type="
			+ Walking.TYPES.stream().map(Object::toString).collect(Collectors.joining(","));

	@TempDir
	private Path folder;

	private final Map<String, List<String>> table = new LinkedHashMap<>();

	@Test
	void measure() throws IOException {
		List<Integer> sizes = Arrays.stream(System.getProperty("ties", "10000,100000,1000000").split(","))
			.map(Integer::valueOf)
			.toList();
		for (int ties : sizes) {
			measure(ties);
			System.out.println(markdown(sizes.subList(0, sizes.indexOf(ties) + 1)));
		}
		assertThat(this.table).isNotEmpty();
	}

	private void measure(int ties) throws IOException {
		Path facts = this.folder.resolve("facts-" + ties);
		Path data = this.folder.resolve("data-" + ties);
		RandomFolder.write(facts, ties, 20161123);
		long start = System.nanoTime();
		Program.load(facts, data);
		put("load by command into an empty database, its start included: seconds", "%.0f",
				(System.nanoTime() - start) / 1e9);
		try (ServletWebServerApplicationContext server = Program.serve(data, "--guanxi.page-cache=2GB")) {
			Graph graph = server.getBean(Graph.class);
			Index index = server.getBean(Index.class);
			Adjacency adjacency = Indexed.now(graph, index);
			long before = used();
			start = System.nanoTime();
			Adjacency another = Indexed.anew(graph);
			put("index: seconds until it is built", "%.1f", (System.nanoTime() - start) / 1e9);
			put("index: bytes a tie, entities and their names included", "%.0f", (used() - before) / (double) ties);
			assertThat(another.ties()).isEqualTo(adjacency.ties());
			Driver driver = server.getBean(Driver.class);
			Rest rest = new Rest(Objects.requireNonNull(server.getWebServer()).getPort());
			paths(adjacency, driver, rest);
			networks(adjacency, rest);
		}
		loads(facts, data, ties);
	}

	private void loads(Path facts, Path data, int ties) throws IOException {
		int edited = RandomFolder.edit(facts, ties / 20);
		long start = System.nanoTime();
		Program.load(facts, data);
		put("one claim in twenty in other words, by command, its start and the comparison included: seconds", "%.0f",
				(System.nanoTime() - start) / 1e9);
		put("the same: changed claims a second", "%,.0f", edited / ((System.nanoTime() - start) / 1e9));
		OverBolt bolt = OverBolt.measure(this.folder.resolve("bolt-" + ties), Math.min(ties, MOST_OVER_BOLT));
		put("claims a second over Bolt, at most 100,000, into a running server", "%,.0f", bolt.loaded());
		put("the same rows by plain UNWIND and MERGE over Bolt, a second", "%,.0f", bolt.plain());
	}

	private void paths(Adjacency adjacency, Driver driver, Rest rest) throws IOException {
		List<Pair> pairs = Walking.pairs(adjacency, PAIRS);
		for (int round = 0; round < 10; round++) {
			Latencies.of(pairs, (pair) -> Walking.fivePaths(adjacency, pair));
			Latencies.of(pairs, (pair) -> rest.get(question(pair, "")));
		}
		Latencies walking = Latencies.of(pairs, (pair) -> Walking.fivePaths(adjacency, pair));
		put("5 paths, walking alone", walking);
		put("nothing but a number, Cypher over Bolt", Latencies.of(pairs, (pair) -> ask(driver, "RETURN 1", pair)));
		Latencies full = Latencies.of(pairs, (pair) -> rest.get(question(pair, "")));
		put("5 paths, REST, with evidence", full);
		Latencies ids = Latencies.of(pairs, (pair) -> rest.get(question(pair, "&evidence=ids")));
		put("5 paths, REST, evidence=ids", ids);
		put("shortest paths, REST, with evidence",
				Latencies.of(pairs, (pair) -> rest.get(question(pair, "&mode=shortest"))));
		put("all paths within 3 ties, REST, evidence=ids",
				Latencies.of(pairs, (pair) -> rest.get(question(pair, "&mode=exhaustive&maxHops=3&evidence=ids"))));
		List<Pair> unconnected = pairs.stream()
			.filter((pair) -> rest.get(question(pair, "")).contains("\"none\""))
			.toList();
		put("pairs of 200 without a path", "%.0f", (double) unconnected.size());
		put("proof that there is none, REST", Latencies.of(unconnected, (pair) -> rest.get(question(pair, ""))));
		String cypher = new ClassPathResource("benchmark/shortest-5.cypher").getContentAsString(UTF_8);
		List<Pair> some = pairs.subList(0, PAIRS / 2);
		some.subList(0, 10).forEach((pair) -> ask(driver, cypher, pair));
		Latencies bolt = Latencies.of(some, (pair) -> ask(driver, cypher, pair));
		put("5 paths, Cypher over Bolt", bolt);
		put("p95 of Cypher over p95 of REST with evidence", "%,.0f", bolt.p95() / full.p95());
		put("p95 of Cypher over p95 of walking alone", "%,.0f", bolt.p95() / walking.p95());
		put(CLIENTS + " clients, answers a second, with evidence", "%,.0f",
				rest.rate(pairs.stream().map((pair) -> question(pair, "")).toList(), CLIENTS));
		put(CLIENTS + " clients, answers a second, evidence=ids", "%,.0f",
				rest.rate(pairs.stream().map((pair) -> question(pair, "&evidence=ids")).toList(), CLIENTS));
	}

	private void networks(Adjacency adjacency, Rest rest) {
		int hub = IntStream.range(0, adjacency.size())
			.reduce(0, (one, other) -> (adjacency.degree(one) >= adjacency.degree(other)) ? one : other);
		put("ties of the largest hub", "%,.0f", (double) adjacency.degree(hub));
		String around = "/api/entities/" + adjacency.node(hub).id() + "/network?depth=2&limit=500&evidence=ids"
				+ FILTER;
		List<String> often = IntStream.range(0, 40).mapToObj((i) -> around).toList();
		Latencies.of(often, rest::get);
		put("two hops around the largest hub, 500 shown, REST, evidence=ids", Latencies.of(often, rest::get));
		Random random = new Random(7);
		List<String> bodies = IntStream.range(0, 20)
			.mapToObj((i) -> random.ints(50, 0, adjacency.size())
				.distinct()
				.mapToObj((node) -> '"' + adjacency.node(node).id() + '"')
				.collect(Collectors.joining(",", "{\"entities\":[", "],\"evidence\":\"ids\"}")))
			.toList();
		Latencies.of(bodies, (body) -> rest.post("/api/networks", body));
		put("network of 50 entities, REST, evidence=ids",
				Latencies.of(bodies, (body) -> rest.post("/api/networks", body)));
	}

	private static void ask(Driver driver, String cypher, Pair pair) {
		driver.executableQuery(cypher)
			.withParameters(Map.of("from", pair.from(), "to", pair.to(), "asOf", Walking.DAY.toString()))
			.withConfig(QueryConfig.defaultConfig())
			.execute();
	}

	private static long used() {
		for (int i = 0; i < 3; i++) {
			System.gc();
		}
		return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
	}

	private void put(String what, Latencies latencies) {
		put(what + ": ms, p50 / p95", latencies.toString());
	}

	private void put(String what, String format, double number) {
		put(what, String.format(Locale.ROOT, format, number));
	}

	/** At once too, so that a run that is broken off has told something. */
	private void put(String what, String value) {
		this.table.computeIfAbsent(what, (name) -> new ArrayList<>()).add(value);
		System.out.println(what + ": " + value);
	}

	private String markdown(List<Integer> sizes) {
		String head = sizes.stream()
			.map((ties) -> String.format(Locale.ROOT, "%,d ties", ties))
			.collect(Collectors.joining(" | ", "| | ", " |\n"));
		return head + "| --- |" + " ---: |".repeat(sizes.size()) + '\n'
				+ this.table.entrySet()
					.stream()
					.map((row) -> "| " + row.getKey() + " | " + String.join(" | ", row.getValue()) + " |")
					.collect(Collectors.joining("\n"));
	}

	private static String question(Pair pair, String more) {
		return "/api/paths?from=" + pair.from() + "&to=" + pair.to() + FILTER + more;
	}

}
