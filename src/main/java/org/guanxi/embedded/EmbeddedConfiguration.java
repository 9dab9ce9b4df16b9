package org.guanxi.embedded;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

import org.guanxi.graph.Importer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AuthToken;
import org.neo4j.driver.AuthTokens;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Where Boot's driver connects to when no Neo4j is configured. The server has the data
 * folder to itself; a command that finds it in use talks to whoever runs it.
 */
@Configuration(proxyBeanMethods = false)
@Conditional(EmbeddedConfiguration.NoneSet.class)
@EnableConfigurationProperties(EmbeddedProperties.class)
class EmbeddedConfiguration {

	/** How long a command waits for a server that is starting or stopping. */
	private static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(EmbeddedConfiguration.class);

	private static final Duration MOMENT = Duration.ofMillis(200);

	@Bean
	DataFolder dataFolder(EmbeddedProperties properties) {
		return new DataFolder(Objects.requireNonNullElse(properties.data(), Path.of("data")));
	}

	@Bean
	@ConditionalOnWebApplication
	Connection served(DataFolder folder, EmbeddedProperties properties, Environment environment) {
		if (!folder.take()) {
			throw inUse(folder);
		}
		new Ports().want("server.port", environment.getProperty("server.port", Integer.class, 8080))
			.want("guanxi.bolt-port", properties.boltPort())
			.want("guanxi.browser-port", properties.browserPort())
			.check();
		return start(folder, properties.boltPort(), properties);
	}

	@Bean
	@ConditionalOnNotWebApplication
	Connection joined(DataFolder folder, EmbeddedProperties properties) {
		Instant patience = Instant.now().plus(PATIENCE);
		while (!folder.take()) {
			Optional<Connection> running = running(folder);
			if (running.isPresent()) {
				return running.get();
			}
			if (Instant.now().isAfter(patience)) {
				throw inUse(folder);
			}
			LockSupport.parkNanos(MOMENT.toNanos());
		}
		return start(folder, 0, properties);
	}

	private static Optional<Connection> running(DataFolder folder) {
		return folder.running()
			.flatMap((running) -> folder.password()
				.map((password) -> new Connection(running.address(), password, folder, null)));
	}

	@Bean
	Importer importer(Connection connection) {
		return new EmbeddedImporter(connection);
	}

	private static Connection start(DataFolder folder, int boltPort, EmbeddedProperties properties) {
		if (folder.discardImport()) {
			log.warn("A load into the empty database in {} was interrupted. What it had written is thrown away: "
					+ "load the folder again.", folder.path());
		}
		EmbeddedNeo4j database = EmbeddedNeo4j.start(folder.store(), boltPort, properties.pageCache().toBytes());
		try {
			String password = folder.password().orElseGet(() -> folder.newPassword(database::setPassword));
			if (!database.takes(password)) {
				throw new EmbeddedFailure("The password of the database is not the one in " + folder.passwordFile()
						+ ". Write the right one into that file, or delete it to have a new one made.");
			}
			folder.announce(database.address());
			return new Connection(database.address(), password, folder, database);
		}
		catch (EmbeddedFailure ex) {
			database.close();
			throw ex;
		}
	}

	private static EmbeddedFailure inUse(DataFolder folder) {
		String process = folder.running()
			.map((running) -> "process " + running.process())
			.orElse("a process that is starting or stopping");
		return new EmbeddedFailure("The data folder " + folder.path() + " is in use by " + process
				+ ". Use that one, stop it, or choose another folder with --guanxi.data=FOLDER.");
	}

	/** Nobody has set a Neo4j of theirs. */
	static final class NoneSet implements Condition {

		@Override
		public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
			return !StringUtils.hasText(context.getEnvironment().getProperty("spring.neo4j.uri"));
		}

	}

	/**
	 * How to reach the database.
	 *
	 * @param address its Bolt address
	 * @param password of its user
	 * @param folder its data folder
	 * @param database the database itself, if it runs in this JVM
	 */
	record Connection(String address, String password, DataFolder folder,
			@Nullable EmbeddedNeo4j database) implements Neo4jConnectionDetails, AutoCloseable {

		@Override
		public URI getUri() {
			return URI.create(this.address);
		}

		@Override
		public AuthToken getAuthToken() {
			return AuthTokens.basic(EmbeddedNeo4j.USER, this.password);
		}

		@Override
		public void close() {
			if (this.database != null) {
				this.folder.withdraw();
				this.database.close();
			}
		}

	}

}
