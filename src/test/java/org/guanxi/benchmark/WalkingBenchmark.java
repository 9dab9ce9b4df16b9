package org.guanxi.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Drawn;
import org.guanxi.path.Walking;
import org.guanxi.path.Walking.Pair;
import org.jgrapht.alg.shortestpath.YenKShortestPath;
import org.jgrapht.opt.graph.sparse.SparseIntUndirectedGraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The walking alone: the best five paths between connected pairs, filtered per question,
 * beside JGraphT and, where Python has it, networkx, for both of which the ties were
 * filtered beforehand. Not run with the tests: {@code mvn -Pbenchmark test} prints it.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 10)
@Fork(value = 1, jvmArgs = "-Xmx6g")
public class WalkingBenchmark {

	private static final long SEED = 20161123;

	private static final int PAIRS = 250;

	/** How large the graph is. */
	@Param("1000000")
	private int ties;

	private Adjacency adjacency;

	private List<Pair> pairs;

	private SparseIntUndirectedGraph sparse;

	private int turn;

	/** Draws the graph. */
	@Setup
	public void draw() {
		this.adjacency = Drawn.large(this.ties, SEED);
		this.pairs = connected(this.adjacency);
		this.sparse = new SparseIntUndirectedGraph(this.adjacency.size(), Walking.passing(this.adjacency)
			.mapToObj((tie) -> org.jgrapht.alg.util.Pair.of(this.adjacency.subject(tie), this.adjacency.object(tie)))
			.toList());
	}

	private static List<Pair> connected(Adjacency adjacency) {
		return Walking.pairs(adjacency, PAIRS)
			.stream()
			.filter((pair) -> Walking.fivePaths(adjacency, pair) > 0)
			.toList();
	}

	/**
	 * Ours.
	 * @return how many paths there are
	 */
	@Benchmark
	public int guanxi() {
		return Walking.fivePaths(this.adjacency, next());
	}

	/**
	 * JGraphT's, without a bound on their length.
	 * @return how many paths there are
	 */
	@Benchmark
	public int jgrapht() {
		Pair pair = next();
		return new YenKShortestPath<>(this.sparse)
			.getPaths(this.adjacency.find(pair.from()).orElseThrow(), this.adjacency.find(pair.to()).orElseThrow(), 5)
			.size();
	}

	private Pair next() {
		return this.pairs.get(this.turn++ % this.pairs.size());
	}

	@Test
	void measure(@TempDir Path folder) throws RunnerException, IOException {
		String[] sizes = System.getProperty("ties", "1000000").split(",");
		new Runner(new OptionsBuilder().include(WalkingBenchmark.class.getSimpleName()).param("ties", sizes).build())
			.run();
		for (String size : sizes) {
			String line = networkx(folder, Drawn.large(Integer.parseInt(size), SEED));
			System.out.println(line);
			assertThat(line).startsWith("networkx ");
		}
	}

	/** The same with networkx, or that it isn't there. */
	private static String networkx(Path folder, Adjacency adjacency) throws IOException {
		Path edges = folder.resolve("edges.txt");
		Path ends = folder.resolve("pairs.txt");
		Files.write(edges, (Iterable<String>) Walking.passing(adjacency)
			.mapToObj((tie) -> adjacency.subject(tie) + " " + adjacency.object(tie))::iterator);
		Files.write(ends, connected(adjacency).stream()
			.map((pair) -> adjacency.find(pair.from()).orElseThrow() + " " + adjacency.find(pair.to()).orElseThrow())
			.toList());
		Process python = new ProcessBuilder(
				List.of("python3", "src/test/resources/benchmark/networkx-paths.py", edges.toString(), ends.toString()))
			.redirectErrorStream(true)
			.start();
		return new String(python.getInputStream().readAllBytes(), UTF_8);
	}

}
