package org.guanxi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.guanxi.embedded.EmbeddedNeo4j;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The one Neo4j of a test run: in a container where an engine answers, else in this JVM.
 * It is told to Spring like any Neo4j of the user's.
 */
public final class TestNeo4j implements ApplicationContextInitializer<ConfigurableApplicationContext> {

	private static final String PASSWORD = "only-for-tests";

	static final String IMAGE = "neo4j:2026.08.1-community";

	/** Of the memory of the JVM, a sixteenth. */
	private static final long PAGE_CACHE = Runtime.getRuntime().maxMemory() / 16;

	private static final String ADDRESS = DockerClientFactory.instance().isDockerAvailable() ? inContainer() : inJvm();

	@Override
	public void initialize(ConfigurableApplicationContext context) {
		TestPropertyValues.of("spring.neo4j.uri=" + ADDRESS, "spring.neo4j.authentication.password=" + PASSWORD)
			.applyTo(context);
	}

	@SuppressWarnings("resource")
	private static String inContainer() {
		Neo4jContainer container = new Neo4jContainer(IMAGE).withAdminPassword(PASSWORD)
			.withNeo4jConfig("dbms.usage_report.enabled", "false")
			.withNeo4jConfig("dbms.fleet_manager.enabled", "false")
			.withNeo4jConfig("server.fleet_discovery.enabled", "false");
		container.start();
		return container.getBoltUrl();
	}

	private static String inJvm() {
		try {
			EmbeddedNeo4j database = EmbeddedNeo4j.start(Files.createTempDirectory("guanxi-test"), 0, PAGE_CACHE);
			database.setPassword(PASSWORD);
			Runtime.getRuntime().addShutdownHook(new Thread(database::close));
			return database.address();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
