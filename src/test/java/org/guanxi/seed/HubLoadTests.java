package org.guanxi.seed;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.summary.QueryProfile;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** A load doesn't go through all ties of a hub for each of them. */
@GuanxiTest
class HubLoadTests {

	private static final int TIES = 2000;

	@Autowired
	private Driver driver;

	@BeforeEach
	void hub() {
		Story.none(this.driver);
		this.driver
			.executableQuery("CREATE (hub:Entity {id: 'hub'}) WITH hub UNWIND range(1, $ties) AS i "
					+ "CREATE (hub)-[:INVESTED_IN {id: toString(i), key: toString(i)}]->(:Entity {id: 'leaf-' + i})")
			.withParameters(Map.of("ties", TIES))
			.execute();
	}

	@AfterEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void tiesOfAHubAreFoundFromTheirOtherEnd() throws IOException {
		String query = new ClassPathResource("cypher/load/removed-ties.cypher").getContentAsString(UTF_8);
		var result = this.driver.executableQuery("PROFILE " + query)
			.withParameters(Map.of("rows",
					List.of(Map.of("key", "7", "subject", "hub", "object", "leaf-7"),
							Map.of("key", "8", "subject", "leaf-8", "object", "hub"),
							Map.of("key", "none", "subject", "hub", "object", "leaf-9"))))
			.execute();
		assertThat(result.records().stream().map((Record row) -> row.get("id").asString()))
			.containsExactlyInAnyOrder("7", "8");
		assertThat(hits(result.summary().queryProfile().orElseThrow())).isPositive().isLessThan(TIES / 2);
		assertThat(this.driver.executableQuery("MATCH ()-[t:INVESTED_IN]->() RETURN count(t) AS n")
			.execute()
			.records()
			.getFirst()
			.get("n")
			.asInt()).isEqualTo(TIES - 2);
	}

	private static long hits(QueryProfile profile) {
		return profile.dbHits().orElse(0) + profile.children().stream().mapToLong(HubLoadTests::hits).sum();
	}

}
