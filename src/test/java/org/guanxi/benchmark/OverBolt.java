package org.guanxi.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.guanxi.Program;
import org.guanxi.RandomFolder;
import org.guanxi.fact.Claim;
import org.guanxi.fact.TieClaim;
import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.core.io.ClassPathResource;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * How many claims a second are loaded over Bolt into a running server, beside the same
 * rows written by plain Cypher in the same run: each new to the program, the plain one
 * first.
 *
 * @param plain claims a second by UNWIND and MERGE alone
 * @param loaded claims a second by the loader, with checking, comparing, its entities and
 * all ties
 */
record OverBolt(double plain, double loaded) {

	private static final int BATCH = 5000;

	/**
	 * Measures both.
	 * @param folder where files may be written
	 * @param claims how many
	 * @return claims a second
	 * @throws IOException if the files can't be written
	 */
	static OverBolt measure(Path folder, int claims) throws IOException {
		Path facts = folder.resolve("facts");
		RandomFolder.write(facts, claims, 20161123);
		try (ServletWebServerApplicationContext server = Program.serve(folder.resolve("data"),
				"--guanxi.page-cache=1GB")) {
			long start = System.nanoTime();
			plain(server.getBean(Driver.class), CheckedSeed.check(SeedFiles.in(facts)));
			double plain = claims / ((System.nanoTime() - start) / 1e9);
			start = System.nanoTime();
			server.getBean(SeedLoader.class).load(SeedFiles.in(facts), Progress.SILENT);
			return new OverBolt(plain, claims / ((System.nanoTime() - start) / 1e9));
		}
	}

	private static void plain(Driver driver, CheckedSeed seed) throws IOException {
		String claims = new ClassPathResource("benchmark/plain-claims.cypher").getContentAsString(UTF_8);
		try (Session session = driver.session()) {
			Stream.of("PlainSource", "PlainEntity", "PlainClaim")
				.forEach((label) -> session.run("CREATE CONSTRAINT FOR (n:" + label + ") REQUIRE n.id IS UNIQUE")
					.consume());
			write(session, "UNWIND $rows AS row CREATE (n:PlainSource) SET n = row",
					(row) -> seed.sources((source) -> row.accept(Map.of("id", source.fact().id()))));
			write(session, "UNWIND $rows AS row CREATE (n:PlainEntity) SET n = row", (row) -> seed
				.entities((entity) -> row.accept(Map.of("id", entity.fact().id(), "name", entity.fact().name()))));
			write(session, claims, (row) -> seed.claims((claim) -> row.accept(row(claim.fact()))));
		}
	}

	private static Map<String, Object> row(Claim claim) {
		if (!(claim instanceof TieClaim tie)) {
			throw new IllegalArgumentException("There are claims of ties alone in a random folder");
		}
		return Map.of("id", tie.id(), "source", tie.source(), "locator", tie.locator(), "subject", tie.subject(),
				"type", tie.type().name(), "object", tie.object(), "from", String.valueOf(tie.from()), "status",
				tie.status().toString(), "tie", tie.tieKey());
	}

	private static void write(Session session, String cypher, Consumer<Consumer<Map<String, Object>>> rows) {
		List<Map<String, Object>> batch = new ArrayList<>();
		rows.accept((row) -> {
			batch.add(row);
			if (batch.size() == BATCH) {
				write(session, cypher, batch);
			}
		});
		write(session, cypher, batch);
	}

	private static void write(Session session, String cypher, List<Map<String, Object>> batch) {
		Map<String, Object> rows = Map.of("rows", List.copyOf(batch));
		session.executeWrite((transaction) -> transaction.run(cypher, rows).consume());
		batch.clear();
	}

}
