package org.guanxi;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.jspecify.annotations.Nullable;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** Asks the REST interface, page after page. */
public final class Pages {

	private Pages() {
	}

	/**
	 * Asks one question.
	 * @param mvc whom
	 * @param uri what, with places for values
	 * @param values the values
	 * @return the answer
	 */
	public static String json(MockMvcTester mvc, String uri, Object... values) {
		MvcTestResult result = mvc.get().uri(uri, values).exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	/**
	 * Asks one question that has a body.
	 * @param mvc whom
	 * @param uri where
	 * @param body what, in JSON
	 * @return the answer
	 */
	public static String posted(MockMvcTester mvc, String uri, String body) {
		MvcTestResult result = mvc.post().uri(uri).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
		assertThat(result).hasStatusOk();
		return text(result);
	}

	/**
	 * The text of an answer.
	 * @param result the answer
	 * @return its body
	 */
	public static String text(MvcTestResult result) {
		return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
	}

	/**
	 * Collects all pages, none of which but the last says that it is complete.
	 * @param mvc whom to ask
	 * @param path which of each page is wanted, a JSON path
	 * @param uri the question, with a query, but without a cursor
	 * @param values values for places in it
	 * @return what the path leads to, of all pages
	 */
	public static <T> List<T> all(MockMvcTester mvc, String path, String uri, Object... values) {
		List<T> all = new ArrayList<>();
		String page = json(mvc, uri, values);
		String next = next(page);
		while (next != null) {
			all.addAll(JsonPath.<List<T>>read(page, path));
			List<Object> more = new ArrayList<>(List.of(values));
			more.add(next);
			page = json(mvc, uri + "&cursor={cursor}", more.toArray());
			next = next(page);
		}
		all.addAll(JsonPath.<List<T>>read(page, path));
		return all;
	}

	private static @Nullable String next(String page) {
		Map<String, Object> answer = JsonPath.read(page, "$");
		assertThat(answer.get("complete")).isEqualTo(!answer.containsKey("next"));
		assertThat(answer.containsKey("cutAt")).isEqualTo(answer.containsKey("next"));
		return (String) answer.get("next");
	}

}
