package org.guanxi.answer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The interface is described whole, with answers that are real. With
 * {@code -Dexamples=renew} the answers are written anew.
 */
@GuanxiTest
class OpenApiTests {

	private static final Path FOLDER = Path.of("src/main/resources/openapi");

	/** When facts were loaded is the one thing that differs from load to load. */
	private static final Pattern TIME = Pattern.compile("\"\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z\"");

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private JsonMapper json;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void examplesAreTheAnswersThatAreGiven() throws IOException {
		for (String operation : Examples.questions().stringPropertyNames()) {
			String question = Examples.questions().getProperty(operation);
			String[] parts = question.split(" ", 2);
			String answer = pretty(
					(parts.length == 1) ? Pages.json(this.mvc, question) : Pages.posted(this.mvc, parts[0], parts[1]));
			Path file = FOLDER.resolve(operation + ".json");
			String kept = Files.exists(file) ? Files.readString(file) : "";
			if ("renew".equals(System.getProperty("examples")) && !timeless(answer).equals(timeless(kept))) {
				Files.writeString(file, answer);
			}
			else {
				assertThat(timeless(answer))
					.as(question + "; if it is right so: mvn -Dtest=OpenApiTests -Dexamples=renew test")
					.isEqualTo(timeless(kept));
			}
		}
	}

	@Test
	void everyOperationIsDescribedWithAnExample() {
		List<Map<String, Object>> operations = operations();
		assertThat(operations).extracting((operation) -> operation.get("operationId"))
			.contains("screen")
			.filteredOn((operation) -> !operation.equals("screen"))
			.containsExactlyInAnyOrderElementsOf(Examples.questions().stringPropertyNames());
		assertThat(operations).allSatisfy((operation) -> {
			assertThat(operation.get("summary")).asString().isNotBlank();
			assertThat(operation.get("description")).asString().isNotBlank();
			if ("screen".equals(operation.get("operationId"))) {
				assertThat(JsonPath.<String>read(operation, "$.requestBody.content['text/csv'].example"))
					.startsWith("no,name");
				return;
			}
			List<Map<String, Object>> digests = JsonPath.read(operation,
					"$.responses.200.content.*.examples.*.value.dataset");
			assertThat(digests).as(operation.get("operationId") + "")
				.isNotEmpty()
				.allMatch((digest) -> digest.containsKey("digest"));
		});
	}

	@Test
	void everyParameterHasItsDescriptionBoundAndDefault() {
		for (Map<String, Object> operation : operations()) {
			for (Map<String, Object> parameter : JsonPath.<List<Map<String, Object>>>read(operation,
					"$..parameters[*]")) {
				String name = operation.get("operationId") + " " + parameter.get("name");
				assertThat(parameter.get("description")).as(name).asString().isNotBlank();
				Map<String, Object> schema = JsonPath.read(parameter, "$.schema");
				if ("query".equals(parameter.get("in"))) {
					assertThat(schema.keySet()).as(name + " " + schema).containsAnyElementsOf(bounds(schema));
				}
				if ("integer".equals(schema.get("type"))) {
					assertThat(schema).as(name).containsKeys("minimum", "maximum", "default");
				}
			}
		}
	}

	@Test
	void whatIsSpeltInSmallLettersIsDescribedSo() {
		String description = Pages.json(this.mvc, "/openapi");
		assertThat(JsonPath.<String>read(description, "$.openapi")).startsWith("3.1");
		assertThat(JsonPath
			.<List<List<String>>>read(description,
					"$.paths['/api/paths'].get.parameters[?(@.name=='direction')].schema.enum")
			.getFirst()).containsExactly("any", "out", "in");
		assertThat(JsonPath
			.<List<List<String>>>read(description,
					"$.paths['/api/paths'].get.parameters[?(@.name=='status')].schema.items.enum")
			.getFirst()).containsExactly("established", "announced", "planned", "forecast", "alleged");
		assertThat(JsonPath.<List<String>>read(description,
				"$.components.schemas.ConnectionsQuestion..status.items.enum[*]"))
			.doesNotContain("ended", "denied")
			.contains("alleged");
		assertThat(JsonPath
			.<List<List<String>>>read(description,
					"$.paths['/api/paths'].get.parameters[?(@.name=='status')].schema.default")
			.getFirst()).containsExactly("established", "announced");
	}

	@Test
	void whatARankingIsMadeOfIsDescribed() {
		String schemas = "$.components.schemas.";
		String description = Pages.json(this.mvc, "/openapi");
		for (String field : List.of("Hop.properties.kind", "Hop.properties.evidence", "Hop.properties.time",
				"Hop.properties.connector", "FoundPath.properties.why", "FoundPath.properties.through",
				"None.properties.separate", "Explored.properties.hubs")) {
			assertThat(JsonPath.<String>read(description, schemas + field + ".description")).as(field).isNotBlank();
		}
	}

	private static List<String> bounds(Map<String, Object> schema) {
		return switch (String.valueOf(schema.get("type"))) {
			case "integer", "number" -> List.of("maximum");
			case "array" -> List.of("maxItems");
			default -> List.of("enum", "maxLength", "pattern", "format");
		};
	}

	private List<Map<String, Object>> operations() {
		Map<String, Map<String, Map<String, Object>>> paths = JsonPath.read(Pages.json(this.mvc, "/openapi"),
				"$.paths");
		List<Map<String, Object>> operations = new ArrayList<>();
		paths.values().forEach((path) -> operations.addAll(path.values()));
		return operations;
	}

	private String pretty(String answer) {
		return this.json.writer()
			.with(SerializationFeature.INDENT_OUTPUT)
			.writeValueAsString(this.json.readTree(answer)) + "\n";
	}

	private static String timeless(String answer) {
		return TIME.matcher(answer).replaceAll("\"a time\"");
	}

}
