package org.guanxi.graph;

import java.util.List;
import java.util.Map;

import org.guanxi.GuanxiTest;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Every file of the schema is applied once, and never changes then. */
@GuanxiTest
class SchemaTests {

	@Autowired
	private Schema schema;

	@Autowired
	private Driver driver;

	@Test
	void appliedAgainChangesNothing() {
		this.schema.apply();
		List<Map<String, Object>> before = applied();
		assertThat(before).isNotEmpty();
		this.schema.apply();
		assertThat(applied()).isEqualTo(before);
	}

	@Test
	void aFileThatWasAppliedAndChangedSinceIsRefused() {
		this.schema.apply();
		this.driver.executableQuery("MATCH (v:SchemaVersion) SET v.was = v.checksum, v.checksum = 'another'").execute();
		try {
			assertThatExceptionOfType(SchemaRefused.class).isThrownBy(this.schema::apply)
				.withMessageStartingWith("cypher/schema/V001__")
				.withMessageContaining("never changes");
		}
		finally {
			this.driver.executableQuery("MATCH (v:SchemaVersion) SET v.checksum = v.was REMOVE v.was").execute();
		}
	}

	private List<Map<String, Object>> applied() {
		return this.driver
			.executableQuery("MATCH (v:SchemaVersion) RETURN v.name, v.checksum, v.appliedAt ORDER BY v.name")
			.execute()
			.records()
			.stream()
			.map((row) -> row.asMap())
			.toList();
	}

}
