package org.guanxi.explorer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.fact.Dispute;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Kind;
import org.guanxi.fact.Status;
import org.junit.jupiter.api.Test;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** The explorer has every word in both languages. */
class WordsTests {

	private static final Pattern ASKED = Pattern.compile("\\bt\\('([\\w.]*\\w)'");

	private static final Pattern PLACE = Pattern.compile("\\{\\w+}");

	private static final String QUERY = "query.";

	/** What figures measure is said in English by themselves. */
	private static final Pattern ONLY_CHINESE = Pattern.compile("(query|unit|measure)\\..*");

	private final Map<String, String> english = read("en");

	private final Map<String, String> chinese = read("zh");

	@Test
	void bothLanguagesHaveTheSameWordsWithTheSamePlaces() {
		assertThat(this.chinese.keySet()).filteredOn((key) -> !ONLY_CHINESE.matcher(key).matches())
			.containsExactlyInAnyOrderElementsOf(this.english.keySet());
		assertThat(this.english).allSatisfy(
				(key, word) -> assertThat(places(this.chinese.getOrDefault(key, ""))).as(key).isEqualTo(places(word)));
		assertThat(this.chinese.values()).noneMatch(String::isBlank);
	}

	@Test
	void everyWordThatThePageAsksForIsThere() throws IOException {
		assertThat(this.english.keySet()).containsAll(asked());
	}

	/** So that no script waits until another has been read. */
	@Test
	void thePageAsksForAllScriptsAtOnce() throws IOException {
		String page = new ClassPathResource("static/index.html").getContentAsString(StandardCharsets.UTF_8);
		for (Resource file : scripts()) {
			assertThat(page).contains("\"/explorer/" + file.getFilename() + '"');
		}
	}

	/** In English they say it themselves, in their first line. */
	@Test
	void everySavedQueryHasItsQuestionInChinese() throws IOException {
		assertThat(this.chinese.keySet()).filteredOn((key) -> key.startsWith(QUERY))
			.containsExactlyInAnyOrderElementsOf(Stream
				.of(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/browser/*.cypher"))
				.map((file) -> QUERY + String.valueOf(file.getFilename()).replace(".cypher", ""))
				.toList());
	}

	@Test
	void theVocabularyHasItsWords() {
		assertThat(this.english.keySet()).containsAll(named("type.", EntityType.values()))
			.containsAll(named("kind.", Kind.values()))
			.containsAll(named("status.", Status.values()))
			.containsAll(named("rule.", Dispute.Rule.values()));
	}

	@Test
	void nothingInThePageReadsTextAsMarkup() throws IOException {
		for (Resource file : scripts()) {
			assertThat(file.getContentAsString(StandardCharsets.UTF_8)).as(file.getFilename())
				.doesNotContain("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(", "Function(",
						"DOMParser", "://cdn", "setAttribute('style'");
		}
	}

	private static List<String> named(String prefix, Object[] values) {
		return Arrays.stream(values).map((value) -> prefix + value).toList();
	}

	private static Set<String> asked() throws IOException {
		Set<String> keys = new TreeSet<>();
		List<String> texts = new ArrayList<>();
		for (Resource file : scripts()) {
			texts.add(file.getContentAsString(StandardCharsets.UTF_8));
		}
		texts.forEach((text) -> ASKED.matcher(text).results().forEach((found) -> keys.add(found.group(1))));
		assertThat(keys).hasSizeGreaterThan(80);
		return keys;
	}

	private static Resource[] scripts() throws IOException {
		return new PathMatchingResourcePatternResolver().getResources("classpath:static/explorer/*.js");
	}

	private static Map<String, Long> places(String word) {
		return Stream.of(PLACE.matcher(word))
			.flatMap(Matcher::results)
			.map((found) -> found.group())
			.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
	}

	private static Map<String, String> read(String language) {
		try {
			return JsonPath.read(new ClassPathResource("static/explorer/words-" + language + ".json")
				.getContentAsString(StandardCharsets.UTF_8), "$");
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

}
