package org.guanxi.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import org.springframework.util.FileSystemUtils;

/**
 * The one folder that holds an embedded database: its store, the password of its user,
 * and, while a process runs it, that process and its Bolt address. One process has it at
 * a time.
 */
final class DataFolder implements AutoCloseable {

	private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";

	private static final int PASSWORD_LENGTH = 20;

	private final Path folder;

	private @Nullable FileChannel lock;

	DataFolder(Path folder) {
		this.folder = folder.toAbsolutePath().normalize();
	}

	/**
	 * Takes the folder for this process, and makes it if need be. What a process that was
	 * killed left behind is cleared away.
	 * @return {@code false} if another process has it
	 * @throws EmbeddedFailure if it can't be written
	 */
	boolean take() {
		try {
			Files.createDirectories(this.folder);
			FileChannel channel = FileChannel.open(this.folder.resolve("lock"), StandardOpenOption.CREATE,
					StandardOpenOption.WRITE);
			if (locked(channel)) {
				this.lock = channel;
				withdraw();
				return true;
			}
			channel.close();
			return false;
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	private static boolean locked(FileChannel channel) throws IOException {
		try {
			return channel.tryLock() != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	Path store() {
		return this.folder.resolve("neo4j");
	}

	Path path() {
		return this.folder;
	}

	/**
	 * The password of the database's user.
	 * @return the password, empty if none was set yet
	 * @throws EmbeddedFailure if this user may not read it
	 */
	Optional<String> password() {
		try {
			return Optional.of(Files.readString(passwordFile()).strip()).filter(Predicate.not(String::isEmpty));
		}
		catch (NoSuchFileException ex) {
			return Optional.empty();
		}
		catch (IOException ex) {
			throw new EmbeddedFailure("The file " + passwordFile()
					+ " can't be read. Only the user who started the database first may: run this as that user.", ex);
		}
	}

	/**
	 * Makes a password and keeps it where its owner alone can read it.
	 * @param set sets it in the database, before it is kept
	 * @return the password
	 */
	String newPassword(Consumer<String> set) {
		String password = random();
		set.accept(password);
		try {
			Path file = Files.createTempFile(this.folder, "password", null);
			Files.writeString(file, password + "\n");
			Files.move(file, passwordFile(), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
		return password;
	}

	Path passwordFile() {
		return this.folder.resolve("password");
	}

	private static String random() {
		return new SecureRandom().ints(PASSWORD_LENGTH, 0, LETTERS.length())
			.mapToObj(LETTERS::charAt)
			.collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
			.toString();
	}

	/**
	 * Begins an import, which this folder and all in it tell of until it is ended.
	 * @return an empty folder
	 */
	Path beginImport() {
		try {
			FileSystemUtils.deleteRecursively(importing());
			return Files.createDirectories(importing());
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	Path importing() {
		return this.folder.resolve("import");
	}

	/** Ends an import: the database is whole. */
	void endImport() {
		try {
			FileSystemUtils.deleteRecursively(importing());
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/**
	 * Throws away a database whose import was interrupted; nothing was in it before.
	 * @return whether there was one
	 */
	boolean discardImport() {
		if (!Files.exists(importing())) {
			return false;
		}
		try {
			FileSystemUtils.deleteRecursively(store().resolve("data").resolve("databases").resolve("neo4j"));
			FileSystemUtils.deleteRecursively(store().resolve("data").resolve("transactions").resolve("neo4j"));
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
		endImport();
		return true;
	}

	/**
	 * Notes where the database answers, for other processes.
	 * @param address a Bolt address
	 */
	void announce(String address) {
		try {
			Path file = Files.createTempFile(this.folder, "running", null);
			Files.writeString(file, address + "\n" + ProcessHandle.current().pid() + "\n");
			Files.move(file, this.folder.resolve("running"), StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	/** Takes the note back, before the database stops. */
	void withdraw() {
		try {
			Files.deleteIfExists(this.folder.resolve("running"));
		}
		catch (IOException ex) {
			throw unwritable(ex);
		}
	}

	private EmbeddedFailure unwritable(IOException cause) {
		return new EmbeddedFailure("The data folder " + this.folder
				+ " can't be written. Give this user the right to, or choose another with --guanxi.data=FOLDER.",
				cause);
	}

	/**
	 * Who runs the database of this folder.
	 * @return what that process announced, empty if it has not got so far
	 */
	Optional<Running> running() {
		try {
			List<String> lines = Files.readAllLines(this.folder.resolve("running"));
			return Optional.of(new Running(lines.get(0), lines.get(1)));
		}
		catch (IOException | IndexOutOfBoundsException ex) {
			return Optional.empty();
		}
	}

	@Override
	public void close() {
		try {
			if (this.lock != null) {
				this.lock.close();
				this.lock = null;
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The data folder " + this.folder + " can't be released", ex);
		}
	}

	/**
	 * A process that runs the database.
	 *
	 * @param address its Bolt address
	 * @param process its process id
	 */
	record Running(String address, String process) {
	}

}
