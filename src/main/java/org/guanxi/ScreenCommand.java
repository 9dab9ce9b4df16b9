package org.guanxi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.guanxi.adjacency.Index;
import org.guanxi.answer.Evidence;
import org.guanxi.embedded.BrowserAccess;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.guanxi.identity.Identities;
import org.guanxi.screen.Screened;
import org.guanxi.screen.Screening;
import org.guanxi.screen.ScreeningQuestion;
import org.guanxi.screen.Sheet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** Screens a table against the database that the server uses, running or not. */
@Command(name = "screen", mixinStandardHelpOptions = true, description = {
		"Says of each row of a CSV file whom it means, and what weighs against them.",
		"The header has at least one of name, nameZh and alias; country, identifier and type help.",
		"Beside the answer, OUT.log.jsonl has the digest of the facts, the parameters, and the result of each row." },
		footer = Settings.HELP)
class ScreenCommand implements Callable<Integer> {

	private static final JsonMapper JSON = new JsonMapper();

	private static final int NOT_DONE = 1;

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "FILE", description = "CSV in UTF-8, of any size.")
	private @Nullable Path file;

	@Option(names = { "-o", "--output" }, paramLabel = "OUT",
			description = "Where the answer is written; if left out, beside FILE, as FILE.screened.csv.")
	private @Nullable Path output;

	@Option(names = "--limit", paramLabel = "N", description = "Candidates for each row, 1 to 5 (1).")
	private int limit = 1;

	@Option(names = "--threshold", paramLabel = "SCORE", description = "From which score on it is a match, 0 to 1.")
	private @Nullable Double threshold;

	@Option(names = "--cutoff", paramLabel = "SCORE", description = "From which score on it is a candidate, 0 to 1.")
	private @Nullable Double cutoff;

	@Option(names = "--hops", paramLabel = "N", description = "How many ties away concerns may be, 0 to 3 (2).")
	private int hops = 2;

	@Option(names = "--overwrite", description = "Replaces an answer that is there already.")
	private boolean overwrite;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() throws IOException {
		String[] settings = Settings.of(this.settings, spec());
		ScreeningQuestion question = question();
		Path file = Objects.requireNonNull(this.file);
		if (!Files.isRegularFile(file)) {
			throw new ParameterException(spec().commandLine(),
					"There is no file " + file.toAbsolutePath().normalize() + ".");
		}
		Path output = (this.output != null) ? this.output : file.resolveSibling(file.getFileName() + ".screened.csv");
		for (Path written : List.of(output, log(output))) {
			refuse(written, file);
		}
		Output answer = new Output(output, this.overwrite, spec());
		Sheet sheet = Sheet.of(file);
		try (var context = Application.start(Using.class, settings)) {
			context.getBean(Schema.class).apply();
			State state = State.of(context.getBean(Graph.class)).orElse(null);
			if (state == null || state.loading() || state.digest() == null) {
				spec().commandLine()
					.getErr()
					.println("There are no facts to screen against yet. The command 'load' brings some.");
				return NOT_DONE;
			}
			Screening screening = context.getBean(Screening.class);
			screening.check(sheet);
			screen(screening, sheet, question, state.digest(), answer, log(output));
		}
		return 0;
	}

	private void refuse(Path written, Path file) throws IOException {
		if (Files.exists(written) && Files.isSameFile(written, file)) {
			throw new ParameterException(spec().commandLine(),
					"The answer would overwrite " + file + ". Choose another -o.");
		}
	}

	private static Path log(Path output) {
		return output.resolveSibling(output.getFileName() + ".log.jsonl");
	}

	private void screen(Screening screening, Sheet sheet, ScreeningQuestion question, String digest, Output output,
			Path logged) throws IOException {
		Map<String, Object> run = new LinkedHashMap<>();
		run.put("digest", digest);
		run.put("limit", question.limit);
		run.put("threshold", question.threshold);
		run.put("cutoff", question.cutoff);
		run.put("hops", question.hops);
		run.put("rows", sheet.rows());
		String done;
		try (BufferedWriter out = Files.newBufferedWriter(output.part());
				BufferedWriter log = Files.newBufferedWriter(logged)) {
			line(log, "started", run);
			Meter meter = new Meter(sheet.rows(), log);
			Map<Screened.Status, Long> counts = screening.of(sheet, question, digest, out, meter);
			run.put("counts", counts);
			line(log, "ended", run);
			done = "Screened %,d rows in %,d s: %s. Facts %s, threshold %s. %s".formatted(sheet.rows(), meter.seconds(),
					counts, digest, question.threshold, output);
		}
		output.keep();
		spec().commandLine().getErr().println(done);
	}

	private static void line(BufferedWriter log, String event, Map<String, Object> facts) throws IOException {
		Map<String, Object> line = new LinkedHashMap<>(Map.of(event, Instant.now().toString()));
		line.putAll(facts);
		log.write(JSON.writeValueAsString(line) + "\n");
	}

	private ScreeningQuestion question() {
		ScreeningQuestion question = new ScreeningQuestion();
		question.limit = this.limit;
		question.hops = this.hops;
		question.threshold = Objects.requireNonNullElse(this.threshold, question.threshold);
		question.cutoff = Objects.requireNonNullElse(this.cutoff, question.cutoff);
		return Bounds.within(question, spec());
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.command);
	}

	/** The rooms that a screening needs: no other question, no web server. */
	@EnableAutoConfiguration
	@ComponentScan(
			basePackageClasses = { Schema.class, Index.class, Identities.class, Screening.class, BrowserAccess.class })
	@Import(Evidence.class)
	static final class Using {

	}

	/** Logs each row, and says every few seconds how far it is and how fast. */
	private static final class Meter implements Screening.Progress {

		private static final long PAUSE = Duration.ofSeconds(3).toNanos();

		private final long total;

		private final BufferedWriter log;

		private final long start = System.nanoTime();

		private long said = this.start;

		private long done;

		Meter(long total, BufferedWriter log) {
			this.total = total;
			this.log = log;
		}

		@Override
		public void at(Screened row) throws IOException {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("row", ++this.done);
			line.put("status", row.status().toString());
			line.put("hits", row.hits().stream().map(Meter::found).toList());
			this.log.write(JSON.writeValueAsString(line) + "\n");
			if (System.nanoTime() - this.said > PAUSE) {
				this.said = System.nanoTime();
				System.err.printf("Screening: %,d of %,d rows, %,.0f a second%n", this.done, this.total,
						this.done / ((this.said - this.start) / 1e9));
			}
		}

		private static Map<String, Object> found(Screened.Hit hit) {
			Map<String, Object> found = new LinkedHashMap<>();
			found.put("id", hit.who().entity().id());
			found.put("status", hit.status().toString());
			found.put("score", hit.who().score());
			if (!hit.weighed().notes().isEmpty()) {
				found.put("notes", hit.weighed().notes());
			}
			return found;
		}

		long seconds() {
			return Duration.ofNanos(System.nanoTime() - this.start).toSeconds();
		}

	}

}
