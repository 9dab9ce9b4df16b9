package org.guanxi.embedded;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Record;

import static org.assertj.core.api.Assertions.assertThat;

/** A database in this JVM that keeps what it is told, and to itself. */
class EmbeddedNeo4jTests {

	private static final long PAGE_CACHE = 16L * 1024 * 1024;

	private static final Logger DRIVER = Logger.getLogger("org.neo4j.driver");

	@TempDir
	private Path store;

	@BeforeAll
	static void beQuiet() {
		DRIVER.setLevel(Level.WARNING);
	}

	@Test
	void aSecondStartHasThePasswordAndTheDataOfTheFirst() {
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(this.store, 0, PAGE_CACHE)) {
			database.setPassword("only-for-tests");
			assertThat(database.takes("only-for-tests")).isTrue();
			assertThat(database.takes("another-one")).isFalse();
			ask(database, "CREATE (:Entity {id: 'kept'})");
		}
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(this.store, 0, PAGE_CACHE)) {
			assertThat(database.takes("only-for-tests")).isTrue();
			assertThat(ask(database, "MATCH (e:Entity) RETURN e.id AS id"))
				.extracting((row) -> row.get("id").asString())
				.containsExactly("kept");
		}
	}

	@Test
	void callsNobodyAndAnswersThisMachineAlone() {
		try (EmbeddedNeo4j database = EmbeddedNeo4j.start(this.store, 0, PAGE_CACHE)) {
			database.setPassword("only-for-tests");
			assertThat(database.address()).startsWith("bolt://127.0.0.1:");
			assertThat(ask(database, "SHOW SETTINGS YIELD name, value RETURN name, value"))
				.map((row) -> Map.entry(row.get("name").asString(), String.valueOf(row.get("value").asObject())))
				.contains(Map.entry("dbms.usage_report.enabled", "false"),
						Map.entry("server.fleet_discovery.enabled", "false"),
						Map.entry("dbms.fleet_manager.enabled", "false"), Map.entry("client.allow_telemetry", "false"),
						Map.entry("server.bolt.telemetry.enabled", "false"), Map.entry("server.http.enabled", "false"));
		}
	}

	private static List<Record> ask(EmbeddedNeo4j database, String query) {
		try (Driver driver = GraphDatabase.driver(database.address(),
				AuthTokens.basic(EmbeddedNeo4j.USER, "only-for-tests"))) {
			return driver.executableQuery(query).execute().records();
		}
	}

}
