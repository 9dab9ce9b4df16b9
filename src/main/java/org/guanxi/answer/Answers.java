package org.guanxi.answer;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

import jakarta.servlet.http.HttpServletRequest;
import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.graph.LatestState;
import org.guanxi.graph.State;
import org.guanxi.graph.TookTooLong;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;

/**
 * Puts answers into their envelope. An answer rests on one state of the graph: if that
 * changed while the database was asked, the question is asked again, whatever came of it:
 * half of a change may look like a fault. A question that was answered before, of the
 * same facts, is answered 304, unless it came in a body.
 */
@Component
public class Answers {

	/** Names the state of the facts that an answer rests on, in its header. */
	public static final String DIGEST = "Dataset-Digest";

	private static final int TRIES = 5;

	private static final String NOTHING = "";

	private final Graph graph;

	private final LatestState latest;

	private final Contests contests;

	private final HttpServletRequest request;

	private final String version;

	Answers(Graph graph, LatestState latest, Contests contests, HttpServletRequest request,
			ObjectProvider<BuildProperties> build) {
		this.graph = graph;
		this.latest = latest;
		this.contests = contests;
		this.request = request;
		this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse("");
	}

	/**
	 * Answers a question.
	 * @param asked the question
	 * @param finder finds the answer
	 * @return the answer, with its ETag and how long it took
	 * @throws Loading if a bulk load is under way
	 */
	public <T> ResponseEntity<Answer<T>> of(Question asked, Supplier<Found<T>> finder) {
		return of(asked, (digest) -> finder.get());
	}

	/**
	 * Answers a question of one state of the graph.
	 * @param asked the question
	 * @param finder finds the answer for a digest
	 * @return the answer, with its ETag and how long it took
	 * @throws Loading if a bulk load is under way
	 */
	public <T> ResponseEntity<Answer<T>> of(Question asked, Function<String, Found<T>> finder) {
		return steady((digest) -> {
			Found<T> found = finder.apply(digest);
			boolean contested = found.what() instanceof Resting answer && Contests.any(answer);
			return new Body<>(this.contests.answer(asked, digest, found), found.remembered() && !contested,
					found.repeatable());
		});
	}

	/**
	 * Answers in a form that has no room for an envelope: what it rests on is in the
	 * header {@value #DIGEST}.
	 * @param finder finds the answer
	 * @return the answer, with its ETag and how long it took
	 * @throws Loading if a bulk load is under way
	 */
	public <T> ResponseEntity<T> bare(Supplier<T> finder) {
		return bare(finder, (found) -> true);
	}

	/**
	 * Answers in a form that has no room for an envelope.
	 * @param finder finds the answer
	 * @param repeatable whether a question has the same answer again: not if the time it
	 * took has shaped it
	 * @return the answer, with how long it took, and its ETag if it is repeatable
	 * @throws Loading if a bulk load is under way
	 */
	public <T> ResponseEntity<T> bare(Supplier<T> finder, Predicate<T> repeatable) {
		return steady((digest) -> {
			T found = finder.get();
			return new Body<>(found, false, repeatable.test(found));
		});
	}

	private <T> ResponseEntity<T> steady(Function<String, Body<T>> finder) {
		long start = System.nanoTime();
		String digest = this.latest.get().map(Answers::digest).orElse(NOTHING);
		for (int i = 0; i < TRIES; i++) {
			String tag = tag(digest);
			if (reads() && tag.equals(this.request.getHeader(HttpHeaders.IF_NONE_MATCH))) {
				return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
			}
			RuntimeException failed = null;
			try {
				Body<T> body = finder.apply(digest);
				if (body.remembered() || digest.equals(digest())) {
					return ResponseEntity.ok()
						.cacheControl(CacheControl.noCache())
						.header(DIGEST, digest)
						.header("Server-Timing",
								String.format(Locale.ROOT, "answer;dur=%.1f", (System.nanoTime() - start) / 1e6))
						.headers((headers) -> tag(headers, tag, body.repeatable() && reads()))
						.body(body.what());
				}
			}
			catch (GraphUnavailable | TookTooLong | Busy | Unaskable ex) {
				throw ex;
			}
			catch (RuntimeException ex) {
				failed = ex;
			}
			String now = digest();
			if (failed != null && now.equals(digest)) {
				throw failed;
			}
			digest = now;
		}
		throw new Loading("The facts are changing faster than the question can be answered.");
	}

	private static void tag(HttpHeaders headers, String tag, boolean repeatable) {
		if (repeatable) {
			headers.setETag(tag);
		}
	}

	/** A question in a body is none that its address names. */
	private boolean reads() {
		return !HttpMethod.POST.matches(this.request.getMethod());
	}

	/**
	 * The facts as they are now.
	 * @return their digest, empty if there are none
	 * @throws Loading if a bulk load is under way
	 */
	public String digest() {
		return State.of(this.graph).map(Answers::digest).orElse(NOTHING);
	}

	private static String digest(State state) {
		if (state.loading()) {
			throw new Loading("Dataset '%s' is being loaded: %,d of %,d facts are in.".formatted(state.dataset(),
					(state.done() != null) ? state.done() : 0, (state.total() != null) ? state.total() : 0));
		}
		return (state.digest() != null) ? state.digest() : NOTHING;
	}

	private String tag(String digest) {
		String asked = String.join("\n", digest, this.version, this.request.getRequestURI(),
				String.valueOf(this.request.getQueryString()),
				String.valueOf(this.request.getHeader(HttpHeaders.ACCEPT)));
		return '"' + DigestUtils.md5DigestAsHex(asked.getBytes(StandardCharsets.UTF_8)) + '"';
	}

	private record Body<T>(T what, boolean remembered, boolean repeatable) {
	}

	/**
	 * The facts can't be asked while a bulk load is under way; the message says how far.
	 */
	static final class Loading extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Loading(String message) {
			super(message);
		}

	}

}
