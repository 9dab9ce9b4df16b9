package org.guanxi.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.RandomFolder;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Facts are edited while they are asked for: each answer is what a quiet server gives of
 * the facts before or of those after, and no answer mixes the two.
 */
@GuanxiTest
class ChangingFactsTests {

	private static final int TIES = 2000;

	private static final int ASKING = 3;

	private static final List<String> QUESTIONS = List.of("/api/paths?from=company-1&to=company-7&maxHops=4&k=3",
			"/api/paths?from=company-0&to=company-9&mode=shortest&evidence=ids",
			"/api/entities/company-0/network?depth=2&limit=100", "/api/entities/company-1/network?depth=1&evidence=ids",
			"/api/entities/company-0/ties?limit=100", "/api/entities/company-0/ties?limit=100&evidence=ids",
			"/api/entities/company-2/ties?evidence=full&status=planned,established", "/api/disputes",
			"/api/entities/company-3", "/api/entities/company-0/co-investors?limit=5",
			"/api/networks {\"entities\": [\"company-0\", \"company-1\", \"company-7\"], \"maxHops\": 3}");

	@Autowired
	private Driver driver;

	@Autowired
	private Graph graph;

	@Autowired
	private Schema schema;

	@Autowired
	private Index index;

	@Autowired
	private MockMvcTester mvc;

	@TempDir
	private Path folder;

	private final Map<String, Map<String, String>> quiet = new HashMap<>();

	@BeforeEach
	void tellBoth() throws IOException {
		Story.none(this.driver);
		edit();
		load("after", Bounds.USUAL);
		ask();
		load("before", Bounds.USUAL);
		ask();
		assertThat(this.quiet).hasSize(2);
		List<Map<String, String>> answers = List.copyOf(this.quiet.values());
		assertThat(QUESTIONS).noneMatch((question) -> answers.getFirst().get(question) == null)
			.anyMatch((question) -> !what(answers.getFirst(), question).equals(what(answers.getLast(), question)));
	}

	@Test
	void anEditInOneTransactionIsSeenAsAWholeOrNotAtAll() throws Exception {
		assertThat(whileLoading("after", Bounds.USUAL)).allMatch((answer) -> answer.status() == 200);
	}

	@Test
	void anEditInManyTransactionsIsSeenAsAWholeOrNotAtAll() throws Exception {
		List<Given> answers = whileLoading("after", new Bounds(1, 200));
		assertThat(answers).filteredOn((answer) -> answer.status() != 200)
			.isNotEmpty()
			.allMatch((answer) -> answer.status() == 503 && answer.retryAfter() != null);
	}

	/** A tenth of the claims goes, a tenth is of another year, and entities stay. */
	private void edit() throws IOException {
		RandomFolder.write(this.folder.resolve("before"), TIES, 3);
		RandomFolder.write(this.folder.resolve("after"), TIES, 3);
		Path claims = this.folder.resolve("after/claims/all.csv");
		List<String> lines = Files.readAllLines(claims);
		List<String> edited = new ArrayList<>(lines.subList(0, 1));
		for (int i = 1; i < lines.size(); i++) {
			if (i % 10 != 0) {
				edited.add((i % 10 == 1) ? lines.get(i).replaceFirst(",20\\d\\d,", ",1999,") : lines.get(i));
			}
		}
		Files.write(claims, edited);
	}

	private void load(String facts, Bounds bounds) {
		new SeedLoader(this.graph, this.schema, Optional.empty(), bounds).load(SeedFiles.in(this.folder.resolve(facts)),
				Progress.SILENT);
	}

	private void ask() {
		Indexed.now(this.graph, this.index);
		QUESTIONS.forEach((question) -> {
			MvcTestResult result = exchange(question);
			assertThat(result).hasStatusOk();
			String answer = Pages.text(result);
			this.quiet.computeIfAbsent(digest(answer), (digest) -> new HashMap<>()).put(question, answer);
		});
	}

	private List<Given> whileLoading(String facts, Bounds bounds) throws Exception {
		Queue<Given> answers = new ConcurrentLinkedQueue<>();
		AtomicBoolean loaded = new AtomicBoolean();
		CountDownLatch asking = new CountDownLatch(ASKING);
		try (ExecutorService threads = Executors.newFixedThreadPool(ASKING)) {
			List<Future<?>> running = new ArrayList<>();
			for (int thread = 0; thread < ASKING; thread++) {
				int first = thread;
				running.add(threads.submit(() -> {
					boolean last;
					do {
						last = loaded.get();
						for (int i = 0; i < QUESTIONS.size(); i++) {
							answers.add(given(QUESTIONS.get((first + i) % QUESTIONS.size())));
							asking.countDown();
						}
					}
					while (!last);
				}));
			}
			try {
				asking.await();
				load(facts, bounds);
			}
			finally {
				loaded.set(true);
			}
			for (Future<?> thread : running) {
				thread.get();
			}
		}
		check(List.copyOf(answers));
		return List.copyOf(answers);
	}

	private void check(List<Given> answers) {
		List<Given> given = answers.stream().filter((answer) -> answer.status() == 200).toList();
		assertThat(given).allSatisfy((answer) -> {
			assertThat(this.quiet).containsKey(digest(answer.body()));
			assertThat(answer.body())
				.isEqualTo(this.quiet.getOrDefault(digest(answer.body()), Map.of()).get(answer.question()));
		});
		assertThat(given).extracting((answer) -> digest(answer.body())).containsAll(this.quiet.keySet());
	}

	private Given given(String question) {
		MvcTestResult result = exchange(question);
		return new Given(question, result.getResponse().getStatus(), Pages.text(result),
				result.getResponse().getHeader(HttpHeaders.RETRY_AFTER));
	}

	/** A question that has a body after its address is posted. */
	private MvcTestResult exchange(String question) {
		int body = question.indexOf(' ');
		return (body < 0) ? this.mvc.get().uri(question).exchange()
				: this.mvc.post()
					.uri(question.substring(0, body))
					.contentType(MediaType.APPLICATION_JSON)
					.content(question.substring(body + 1))
					.exchange();
	}

	private static String digest(String answer) {
		return JsonPath.read(answer, "$.dataset.digest");
	}

	private static String what(Map<String, String> answers, String question) {
		return answers.getOrDefault(question, "").replaceAll("\"digest\":\"[0-9a-f]{64}\"", "");
	}

	/**
	 * An answer that was given while facts were loaded.
	 *
	 * @param question what was asked
	 * @param status of HTTP
	 * @param body the answer
	 * @param retryAfter when to ask again, if it says so
	 */
	private record Given(String question, int status, String body, @Nullable String retryAfter) {

		@Override
		public String toString() {
			return this.question + " " + ((this.status == 200) ? digest(this.body) : this.status + " " + this.body);
		}

	}

}
