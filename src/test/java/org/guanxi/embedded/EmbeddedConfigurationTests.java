package org.guanxi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.guanxi.embedded.EmbeddedConfiguration.Connection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has the data folder has the database; a command talks to whoever that is. */
class EmbeddedConfigurationTests {

	@TempDir
	private Path home;

	@Test
	void aCommandTalksToTheServerThatRuns() {
		server().run((server) -> command().run((command) -> {
			Connection joined = command.getBean(Connection.class);
			Connection served = server.getBean(Connection.class);
			assertThat(joined.database()).isNull();
			assertThat(joined.address()).isEqualTo(served.address());
			assertThat(joined.password()).isEqualTo(served.password());
		}));
	}

	@Test
	void aCommandStartsTheDatabaseIfNoServerRuns() {
		command().run((command) -> assertThat(command.getBean(Connection.class).database()).isNotNull());
		server().run((server) -> assertThat(server).hasNotFailed());
	}

	@Test
	void aSecondServerIsToldWhoHasTheFolder() {
		server().run((server) -> server().run((second) -> assertThat(second).getFailure()
			.rootCause()
			.isInstanceOf(EmbeddedFailure.class)
			.hasMessageContaining("is in use by process " + ProcessHandle.current().pid())
			.hasMessageContaining("--guanxi.data=FOLDER")));
	}

	@Test
	void nothingIsStartedIfANeo4jIsSet() {
		server().withPropertyValues("spring.neo4j.uri=bolt://127.0.0.1:1")
			.run((server) -> assertThat(server).doesNotHaveBean(Connection.class));
		assertThat(this.home).isEmptyDirectory();
	}

	@Test
	void saysWhereTheRightPasswordGoesIfItWasChanged() {
		server().run((server) -> Files.writeString(this.home.resolve("password"), "not-the-right-one"));
		server().run((server) -> assertThat(server).getFailure()
			.rootCause()
			.isInstanceOf(EmbeddedFailure.class)
			.hasMessageContaining("Write the right one into that file, or delete it"));
	}

	@Test
	void makesANewPasswordIfTheFileWasDeleted() throws IOException {
		server().run((server) -> assertThat(server).hasNotFailed());
		String first = Files.readString(this.home.resolve("password"));
		Files.delete(this.home.resolve("password"));
		server().run((server) -> assertThat(server).hasNotFailed());
		assertThat(this.home.resolve("password")).content().isNotEqualTo(first);
	}

	private ApplicationContextRunner command() {
		return new ApplicationContextRunner().withUserConfiguration(EmbeddedConfiguration.class)
			.withPropertyValues(settings());
	}

	private WebApplicationContextRunner server() {
		return new WebApplicationContextRunner().withUserConfiguration(EmbeddedConfiguration.class)
			.withPropertyValues(settings());
	}

	private String[] settings() {
		return new String[] { "spring.neo4j.uri=", "guanxi.data=" + this.home, "server.port=0", "guanxi.bolt-port=0",
				"guanxi.browser-port=0", "guanxi.page-cache=16MB" };
	}

}
