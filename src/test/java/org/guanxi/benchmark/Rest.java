package org.guanxi.benchmark;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * A client of the server that the benchmark runs in: it takes its share of the machine.
 */
final class Rest {

	private static final int SECONDS = 15;

	private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

	private final String base;

	Rest(int port) {
		this.base = "http://127.0.0.1:" + port;
	}

	String get(String question) {
		return answer(HttpRequest.newBuilder(URI.create(this.base + question)).build());
	}

	String get(String question, String parameter) {
		return get(question.replaceFirst("\\{\\w+}", URLEncoder.encode(parameter, UTF_8)));
	}

	String post(String question, String body) {
		return answer(HttpRequest.newBuilder(URI.create(this.base + question))
			.header("Content-Type", "application/json")
			.POST(HttpRequest.BodyPublishers.ofString(body))
			.build());
	}

	private String answer(HttpRequest request) {
		try {
			HttpResponse<String> answer = this.client.send(request, HttpResponse.BodyHandlers.ofString());
			if (answer.statusCode() != 200) {
				throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
			}
			return answer.body();
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * Asks with many clients at once, each one question after the other.
	 * @param questions are taken in turns
	 * @param clients how many
	 * @return answers a second
	 * @throws IllegalStateException if one of them failed
	 */
	double rate(List<String> questions, int clients) {
		LongAdder answers = new LongAdder();
		AtomicInteger failures = new AtomicInteger();
		AtomicInteger turn = new AtomicInteger();
		long start = System.nanoTime();
		long end = start + TimeUnit.SECONDS.toNanos(SECONDS);
		try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
			for (int i = 0; i < clients; i++) {
				pool.execute(() -> {
					while (System.nanoTime() < end) {
						try {
							get(questions.get(Math.floorMod(turn.getAndIncrement(), questions.size())));
							answers.increment();
						}
						catch (IllegalStateException ex) {
							failures.incrementAndGet();
							throw ex;
						}
					}
				});
			}
		}
		if (failures.get() > 0) {
			throw new IllegalStateException(failures + " questions failed");
		}
		return answers.sum() / ((System.nanoTime() - start) / 1e9);
	}

}
