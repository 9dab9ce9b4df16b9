package org.guanxi.explorer;

import java.nio.file.Path;
import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What there is, and what the page at the front door may do. */
@GuanxiTest
class OverviewTests {

	@Autowired
	private MockMvcTester mvc;

	@BeforeEach
	void tell(@Autowired Driver driver) {
		Story.none(driver);
	}

	@Test
	void anEmptyGraphHasNobodyInIt() {
		String answer = Pages.json(this.mvc, "/api/overview");
		assertThat(JsonPath.<Integer>read(answer, "$.entities")).isZero();
		assertThat(JsonPath.<Integer>read(answer, "$.claims")).isZero();
		assertThat(answer).doesNotContain("connected");
		assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
	}

	@Test
	void theBestConnectedComeFirstAndOfEqualsTheFirstId(@Autowired SeedLoader loader, @Autowired Index index,
			@TempDir Path folder) {
		loader.load(new Story().source("s", "2016")
			.companies("a", "b", "c", "d", "alone")
			.claim("s", "b INVESTED_IN c")
			.claim("s", "b PARTNERS_WITH d")
			.claim("s", "c OWNS_STAKE_IN a")
			.in(folder), Progress.SILENT);
		String digest = JsonPath.read(Pages.json(this.mvc, "/api/vocabulary"), "$.dataset.digest");
		assertThat(index.at(digest)).isPresent();
		String answer = Pages.json(this.mvc, "/api/overview?limit=3");
		assertThat(JsonPath.<List<String>>read(answer, "$.connected[*].entity.id")).containsExactly("b", "c", "a");
		assertThat(JsonPath.<List<Integer>>read(answer, "$.connected[*].ties")).containsExactly(2, 2, 1);
		assertThat(JsonPath.<Integer>read(answer, "$.entities")).isEqualTo(5);
		assertThat(JsonPath.<Integer>read(answer, "$.ties")).isEqualTo(3);
		assertThat(JsonPath.<Integer>read(answer, "$.claims")).isEqualTo(3);
		assertThat(JsonPath.<Integer>read(answer, "$.sources")).isEqualTo(1);
		assertThat(
				JsonPath.<List<String>>read(Pages.json(this.mvc, "/api/overview?limit=50"), "$.connected[*].entity.id"))
			.containsExactly("b", "c", "a", "d");
	}

	@Test
	void aLimitThatIsTooLargeIsRefused() {
		assertThat(this.mvc.get().uri("/api/overview?limit=51")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void thePageMayLoadNothingFromElsewhereAndRunNothingThatStandsInIt() {
		assertThat(this.mvc.get().uri("/explorer/main.js")).hasStatusOk()
			.hasHeader("Content-Security-Policy",
					"default-src 'self'; img-src 'self' blob:; object-src 'none'; base-uri 'none'; "
							+ "form-action 'self'; frame-ancestors 'none'")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(this.mvc.get().uri("/")).hasStatusOk().headers().containsHeader("Content-Security-Policy");
		assertThat(Pages.json(this.mvc, "/index.html")).doesNotContainPattern("<script(?![^>]*src=)")
			.doesNotContain("style=", "onclick", "://");
		assertThat(this.mvc.get().uri("/api/vocabulary")).headers().doesNotContainHeader("Content-Security-Policy");
	}

}
