package org.guanxi.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** One process has the folder at a time, and others find it there. */
class DataFolderTests {

	@TempDir
	private Path home;

	@Test
	void oneHasItAtATime() {
		try (DataFolder first = new DataFolder(this.home); DataFolder second = new DataFolder(this.home)) {
			assertThat(first.take()).isTrue();
			assertThat(second.take()).isFalse();
		}
		try (DataFolder third = new DataFolder(this.home)) {
			assertThat(third.take()).isTrue();
		}
	}

	@Test
	void isMadeIfItIsNotThere() {
		try (DataFolder folder = new DataFolder(this.home.resolve("a/b"))) {
			assertThat(folder.take()).isTrue();
			assertThat(this.home.resolve("a/b")).isDirectory();
		}
	}

	@Test
	void tellsOthersWhereTheDatabaseAnswers() {
		try (DataFolder server = new DataFolder(this.home); DataFolder command = new DataFolder(this.home)) {
			server.take();
			assertThat(command.running()).isEmpty();
			server.announce("bolt://127.0.0.1:1234");
			assertThat(command.running()).contains(
					new DataFolder.Running("bolt://127.0.0.1:1234", String.valueOf(ProcessHandle.current().pid())));
			server.withdraw();
			assertThat(command.running()).isEmpty();
		}
	}

	@Test
	void forgetsAProcessThatWasKilled() throws IOException {
		Files.writeString(this.home.resolve("running"), "bolt://127.0.0.1:1234\n1\n");
		try (DataFolder folder = new DataFolder(this.home)) {
			folder.take();
			assertThat(folder.running()).isEmpty();
		}
	}

	@Test
	void keepsThePasswordThatTheDatabaseWasGiven() {
		try (DataFolder folder = new DataFolder(this.home)) {
			folder.take();
			assertThat(folder.password()).isEmpty();
			List<String> given = new ArrayList<>();
			String password = folder.newPassword(given::add);
			assertThat(given).containsExactly(password);
			assertThat(new DataFolder(this.home).password()).contains(password);
			assertThat(folder.newPassword(given::add)).isNotEqualTo(password);
		}
	}

	@Test
	@DisabledOnOs(OS.WINDOWS)
	void letsItsOwnerAloneReadThePassword() throws IOException {
		try (DataFolder folder = new DataFolder(this.home)) {
			folder.take();
			folder.newPassword((password) -> {
			});
			assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.passwordFile())))
				.isEqualTo("rw-------");
		}
	}

	@Test
	void takesAnEmptyPasswordFileForNone() throws IOException {
		Files.writeString(this.home.resolve("password"), "\n");
		try (DataFolder folder = new DataFolder(this.home)) {
			assertThat(folder.password()).isEmpty();
		}
	}

	@Test
	void saysWhatToDoIfThePasswordCantBeRead() throws IOException {
		Files.createDirectory(this.home.resolve("password"));
		try (DataFolder folder = new DataFolder(this.home)) {
			assertThatExceptionOfType(EmbeddedFailure.class).isThrownBy(folder::password)
				.withMessageContaining("password can't be read")
				.withMessageContaining("run this as that user");
		}
	}

	@Test
	void saysWhatToDoIfItCantBeWritten() throws IOException {
		Path file = Files.createFile(this.home.resolve("file"));
		try (DataFolder folder = new DataFolder(file.resolve("data"))) {
			assertThatExceptionOfType(EmbeddedFailure.class).isThrownBy(folder::take)
				.withMessageContaining("can't be written")
				.withMessageContaining("--guanxi.data=FOLDER");
		}
	}

}
