package org.guanxi.seed;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.neo4j.driver.Driver;

/** All that a graph holds, to be held against another. */
final class Dump {

	private Dump() {
	}

	/**
	 * All facts, ties and disputes with their properties, but not when and by whom they
	 * were loaded.
	 * @param driver the database
	 * @return a line each; edges that are alike are told apart by their number
	 */
	static Set<String> of(Driver driver) {
		Stream<String> nodes = lines(driver, """
				MATCH (n) WHERE n:Entity OR n:Source OR n:Claim OR n:TouchedEntities OR n:TouchedTies
				RETURN labels(n) AS kind, n {.*, loads: null} AS what, '' AS from, '' AS to, 1 AS count""");
		Stream<String> edges = lines(driver, """
				MATCH (a)-[r]->(b) WHERE a:Entity OR a:Claim
				RETURN [type(r)] AS kind, properties(r) AS what, a.id AS from, b.id AS to, count(r) AS count""");
		return new TreeSet<>(Stream.concat(nodes, edges).toList());
	}

	private static Stream<String> lines(Driver driver, String query) {
		return driver.executableQuery(query)
			.execute()
			.records()
			.stream()
			.map((row) -> List.of(row.get("kind").asList().stream().map(String::valueOf).sorted().toList(),
					new TreeMap<>(row.get("what").asMap()).toString(), row.get("from").asString(),
					row.get("to").asString(), row.get("count").asLong()))
			.map(List::toString);
	}

}
