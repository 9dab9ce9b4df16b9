package org.guanxi.screen;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.guanxi.Story;
import org.guanxi.TestNeo4j;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ContextConfiguration;

import static org.assertj.core.api.Assertions.assertThat;

/** Tables that are sent at once, over HTTP. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestNeo4j.class)
class ScreeningAtOnceTests {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	@LocalServerPort
	private int port;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void whoComesFifthIsToTryAgainAndThenIsAnswered() throws Exception {
		List<Socket> slow = new ArrayList<>();
		try {
			for (int i = 0; i < 4; i++) {
				slow.add(begin());
			}
			HttpResponse<String> refused = until(503, () -> slow.add(begin()));
			assertThat(refused.headers().firstValue("Retry-After")).isPresent();
			assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
			assertThat(refused.body()).contains("urn:guanxi:problem:busy", "4 tables are being screened");
		}
		finally {
			for (Socket socket : slow) {
				socket.close();
			}
		}
		assertThat(until(200, () -> true).body()).contains("腾讯,match,tencent");
	}

	/** A table of which not all comes. */
	private Socket begin() throws IOException {
		Socket socket = new Socket("127.0.0.1", this.port);
		socket.getOutputStream()
			.write("POST /api/screen HTTP/1.1\r\nHost: x\r\nContent-Type: text/csv\r\nContent-Length: 100\r\n\r\nname\n"
				.getBytes(StandardCharsets.US_ASCII));
		return socket;
	}

	/**
	 * A question that is answered meanwhile may take the turn of a slow table, which is
	 * then refused: another must come in its place.
	 */
	private HttpResponse<String> until(int status, Callable<Boolean> meanwhile) throws Exception {
		long end = System.nanoTime() + PATIENCE.toNanos();
		try (HttpClient client = HttpClient.newHttpClient()) {
			HttpRequest question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + this.port + "/api/screen"))
				.header("Content-Type", "text/csv")
				.POST(HttpRequest.BodyPublishers.ofString("name\n腾讯\n"))
				.build();
			HttpResponse<String> answer = client.send(question, HttpResponse.BodyHandlers.ofString());
			while (answer.statusCode() != status && System.nanoTime() < end) {
				meanwhile.call();
				Thread.sleep(50);
				answer = client.send(question, HttpResponse.BodyHandlers.ofString());
			}
			assertThat(answer.statusCode()).isEqualTo(status);
			return answer;
		}
	}

}
