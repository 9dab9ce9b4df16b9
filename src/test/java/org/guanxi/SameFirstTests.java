package org.guanxi;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** Search, matching and reconciliation agree on who is meant by a name. */
@GuanxiTest
class SameFirstTests {

	private static final int AT_ONCE = 100;

	@Autowired
	private MockMvcTester mvc;

	@BeforeAll
	static void tell(@Autowired Driver driver, @Autowired SeedLoader loader) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
	}

	@Test
	void whoComesFirstIsTheSameWhereverANameIsAsked() {
		List<String> names = Pages.<Map<String, Object>>all(this.mvc, "$.entities[*]", "/api/entities?limit=200")
			.stream()
			.flatMap((entity) -> names(entity).stream())
			.distinct()
			.toList();
		assertThat(names).hasSizeGreaterThan(200).contains("腾讯", "Alibaba Group", "SoftBank");
		Map<String, String> matched = new LinkedHashMap<>();
		Map<String, String> reconciled = new LinkedHashMap<>();
		for (int from = 0; from < names.size(); from += AT_ONCE) {
			List<String> some = names.subList(from, Math.min(names.size(), from + AT_ONCE));
			matched.putAll(matched(some));
			reconciled.putAll(reconciled(some));
		}
		Map<String, String> searched = new LinkedHashMap<>();
		names.forEach((name) -> searched.put(name,
				first(JsonPath.read(Pages.json(this.mvc, "/api/entities?q={q}&limit=1", name), "$.entities[*].id"))));
		assertThat(reconciled).isEqualTo(matched);
		assertThat(searched).isEqualTo(matched);
	}

	private static List<String> names(Map<String, Object> entity) {
		List<?> aliases = (entity.get("aliases") instanceof List<?> several) ? several : List.of();
		return Stream
			.concat(Stream.of("name", "nameZh").map(entity::get).filter(Objects::nonNull),
					aliases.stream().map((alias) -> alias.toString().replaceFirst("^[a-z]+:", "")))
			.map(Object::toString)
			.toList();
	}

	private Map<String, String> matched(List<String> names) {
		Map<String, Object> queries = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			queries.put("q" + i, Map.of("schema", "Thing", "properties", Map.of("name", List.of(names.get(i)))));
		}
		String answer = Pages.posted(this.mvc, "/api/match?limit=1&cutoff=0",
				new JsonMapper().writeValueAsString(Map.of("queries", queries)));
		return firsts(names, "$.responses.q%d.results[*].id", answer);
	}

	private Map<String, String> reconciled(List<String> names) {
		Map<String, Object> queries = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			queries.put("q" + i, Map.of("query", names.get(i), "limit", 1));
		}
		String answer = Pages.text(this.mvc.post()
			.uri("/reconcile")
			.contentType(MediaType.APPLICATION_FORM_URLENCODED)
			.param("queries", new JsonMapper().writeValueAsString(queries))
			.exchange());
		return firsts(names, "$.q%d.result[*].id", answer);
	}

	private static Map<String, String> firsts(List<String> names, String path, String answer) {
		Map<String, String> firsts = new LinkedHashMap<>();
		for (int i = 0; i < names.size(); i++) {
			firsts.put(names.get(i), first(JsonPath.read(answer, path.formatted(i))));
		}
		return firsts;
	}

	private static String first(List<String> ids) {
		return ids.stream().filter(Objects::nonNull).findFirst().orElse("");
	}

}
