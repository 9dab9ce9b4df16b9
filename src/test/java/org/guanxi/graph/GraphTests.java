package org.guanxi.graph;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.guanxi.GuanxiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** Why a database can't be asked is said in a sentence, within seconds. */
@GuanxiTest
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class GraphTests {

	@Value("${spring.neo4j.uri}")
	private String address;

	@Value("${spring.neo4j.authentication.password}")
	private String password;

	@Test
	void aWrongPasswordIsSaid() {
		try (Driver driver = driver(this.address, "wrong-password")) {
			Graph graph = graph(driver, this.address, "");
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(graph::verify)
				.withMessageContaining("refuses the user or the password")
				.withMessageContaining("NEO4J_PASSWORD");
		}
	}

	@Test
	void aDatabaseThatIsNotThereIsSaid() {
		try (Driver driver = driver(this.address, this.password)) {
			Graph graph = graph(driver, this.address, "nowhere");
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> State.of(graph))
				.withMessageContaining("has no database 'nowhere'")
				.withMessageContaining("NEO4J_DATABASE");
		}
	}

	@Test
	void aDatabaseThatIsDownIsSaid() throws IOException {
		String nobody;
		try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
			nobody = "bolt://127.0.0.1:" + socket.getLocalPort();
		}
		try (Driver driver = driver(nobody, this.password)) {
			Graph graph = graph(driver, nobody, "");
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(graph::verify)
				.withMessageStartingWith("Neo4j at " + nobody + " can't be reached.");
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> State.of(graph));
		}
	}

	@Test
	void aDatabaseThatSaysNothingIsNotWaitedForLong() throws IOException {
		try (ServerSocket silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
				Driver driver = driver("bolt://127.0.0.1:" + silent.getLocalPort(), this.password)) {
			Graph graph = graph(driver, "bolt://127.0.0.1:" + silent.getLocalPort(), "");
			assertThatExceptionOfType(GraphUnavailable.class)
				.isThrownBy(() -> graph.ask("graph/state", Map.of(), State.class, Duration.ofSeconds(1)))
				.withMessageContaining("doesn't answer");
		}
	}

	@Test
	void aQuestionWhoseConnectionIsLostIsAskedAgain() throws IOException {
		try (Forwarder between = new Forwarder(this.address);
				Driver driver = driver(between.address(), this.password)) {
			Graph graph = graph(driver, between.address(), "");
			for (int i = 0; i < 5; i++) {
				assertThatNoException().isThrownBy(() -> State.of(graph));
				between.cutNext();
			}
		}
	}

	@Test
	void encryptionWhereThereIsNoneIsSaid() {
		String encrypted = this.address.replaceFirst("^\\w+", "bolt+s");
		try (Driver driver = driver(encrypted, this.password)) {
			Graph graph = graph(driver, encrypted, "");
			assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(graph::verify)
				.withMessageContaining("same encryption");
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "localhost:7687", "localhost", "http://localhost:7474", "bolt:localhost", "bolt://",
			"bolt+x://localhost", "bolt://local host" })
	void whatIsNoBoltAddressIsSaid(String address) {
		assertThatExceptionOfType(GraphUnavailable.class).isThrownBy(() -> Address.check(address))
			.withMessageStartingWith("NEO4J_URI is '" + address + "', which is no Bolt address.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "bolt://localhost", "bolt://localhost:7687", "neo4j://db.example",
			"neo4j+s://db.example:1", "bolt+ssc://[::1]:7687" })
	void aBoltAddressIsOne(String address) {
		assertThatNoException().isThrownBy(() -> Address.check(address));
	}

	private static Driver driver(String address, String password) {
		return GraphDatabase.driver(address, AuthTokens.basic("neo4j", password),
				Config.builder()
					.withMaxTransactionRetryTime(1, TimeUnit.SECONDS)
					.withConnectionTimeout(20, TimeUnit.SECONDS)
					.build());
	}

	private static Graph graph(Driver driver, String address, String database) {
		return new Graph(driver, new Neo4jConnectionDetails() {

			@Override
			public URI getUri() {
				return URI.create(address);
			}

		}, database);
	}

}
