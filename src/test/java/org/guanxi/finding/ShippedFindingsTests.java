package org.guanxi.finding;

import java.util.List;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** What is found in the shipped facts, and in none. */
@GuanxiTest
class ShippedFindingsTests {

	@Autowired
	private MockMvcTester mvc;

	@Test
	void thePresidentOfAnAssociationHoldsAStakeInAMemberThatItSuspended(@Autowired Driver driver,
			@Autowired SeedLoader loader, @Autowired Graph graph, @Autowired Index index) {
		Story.none(driver);
		loader.load(SeedFiles.shipped(), Progress.SILENT);
		Adjacency adjacency = Indexed.now(graph, index);
		List<String> concerned = List.of("robert-barchiesi", "alibaba-group", "iacc");
		for (int node = 0; node < adjacency.size(); node++) {
			String id = adjacency.node(node).id();
			String answer = Pages.json(this.mvc, "/api/entities/{id}/findings", id);
			assertThat(JsonPath.<Boolean>read(answer, "$.complete")).isTrue();
			assertThat(JsonPath.<List<String>>read(answer, "$.findings[*].kind")).as(id)
				.isEqualTo(concerned.contains(id) ? List.of("post-and-holding") : List.of());
		}
		String answer = Pages.json(this.mvc, "/api/entities/alibaba-group/findings");
		assertThat(JsonPath.<String>read(answer, "$.findings[0].headline")).matches(
				"Robert Barchiesi may be on both sides of the suspension of Alibaba Group from .* \\(announced\\), "
						+ "by a post at .* and as a holder of Alibaba Group");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].doubts")).as("the stake is not dated")
			.containsExactly("announced", "not told to have held at one time");
		assertThat(JsonPath.<List<String>>read(answer, "$.findings[0].ties[*].claims[*].source.id"))
			.hasSizeGreaterThan(2);
	}

	@Test
	void whereThereAreNoFactsNobodyIsFound(@Autowired Driver driver) {
		Story.none(driver);
		assertThat(this.mvc.get().uri("/api/entities/alibaba-group/findings")).hasStatus(404);
		assertThat(this.mvc.get().uri("/api/compare?ids=alibaba-group,tencent")).hasStatus(404);
	}

}
