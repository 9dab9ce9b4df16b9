package org.guanxi.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.EagerResult;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

import static org.assertj.core.api.Assertions.assertThat;

/** Every Cypher file is one question that can be opened as it is. */
@GuanxiTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueriesTests {

	private static final Pattern PARAMETER = Pattern.compile("\\$([a-zA-Z]+)");

	private static final Pattern GIVEN = Pattern.compile("^:param ([a-zA-Z]+) => ([^{].*);$", Pattern.MULTILINE);

	@Autowired
	private Driver driver;

	@BeforeAll
	void load(@Autowired SeedLoader loader, @Autowired Schema schema) {
		Story.none(this.driver);
		schema.apply();
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	static Stream<Resource> files() throws IOException {
		return Arrays.stream(new PathMatchingResourcePatternResolver().getResources("classpath:cypher/**/*.cypher"))
			.sorted(Comparator.comparing(Resource::getDescription));
	}

	static Stream<Resource> questions() throws IOException {
		return files().filter((file) -> !file.getDescription().contains("/cypher/schema/"))
			.filter((file) -> !file.getDescription().contains("/cypher/load/"));
	}

	static Stream<Resource> questionsOfAnalysts() throws IOException {
		return files().filter((file) -> file.getDescription().contains("/cypher/browser/"));
	}

	@ParameterizedTest
	@MethodSource("files")
	void beginsWithOneSentence(Resource file) throws IOException {
		String first = text(file).lines().findFirst().orElse("");
		assertThat(first).matches("// [A-Z].*[.?]");
		if (!file.getDescription().contains("/cypher/schema/") && !file.getDescription().contains("/cypher/load/")) {
			assertThat(first).endsWith("?");
		}
	}

	@ParameterizedTest
	@MethodSource("questions")
	void givesEveryParameterThatItTakes(Resource file) throws IOException {
		List<String> taken = PARAMETER.matcher(text(file)).results().map((match) -> match.group(1)).distinct().toList();
		assertThat(given(text(file)).keySet()).containsExactlyInAnyOrderElementsOf(taken);
	}

	@ParameterizedTest
	@MethodSource("questions")
	void runsAsItStandsWithoutAWarning(Resource file) throws IOException {
		String query = text(file).lines()
			.filter((line) -> !line.startsWith(":param"))
			.reduce("", (text, line) -> text + line + "\n");
		Map<String, Object> parameters = new LinkedHashMap<>();
		given(text(file)).forEach((name, expression) -> parameters.put(name,
				this.driver.executableQuery("RETURN " + expression + " AS value")
					.execute()
					.records()
					.getFirst()
					.get("value")
					.asObject()));
		EagerResult result = this.driver.executableQuery(query).withParameters(parameters).execute();
		assertThat(result.summary().gqlStatusObjects())
			.allSatisfy((status) -> assertThat(status.gqlStatus()).as(status.toString())
				.matches("00000|02000|00001|01N5[012]"));
	}

	/** Neo4j Browser shows no answer to a script of several statements. */
	@ParameterizedTest
	@MethodSource("questionsOfAnalysts")
	void questionOfAnAnalystIsOneStatement(Resource file) throws IOException {
		assertThat(text(file)).doesNotContain(":param", ";");
	}

	@ParameterizedTest
	@MethodSource("questionsOfAnalysts")
	void questionOfAnAnalystHasAnAnswerInTheShippedFacts(Resource file) throws IOException {
		assertThat(this.driver.executableQuery(text(file)).execute().records()).isNotEmpty();
	}

	private static Map<String, String> given(String text) {
		Map<String, String> given = new LinkedHashMap<>();
		Matcher matcher = GIVEN.matcher(text);
		while (matcher.find()) {
			given.put(matcher.group(1), matcher.group(2));
		}
		return given;
	}

	private static String text(Resource file) throws IOException {
		return file.getContentAsString(StandardCharsets.UTF_8);
	}

}
