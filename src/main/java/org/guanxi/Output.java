package org.guanxi;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The file that a command writes: there when it is whole, and over another one only if
 * that is wanted.
 */
final class Output {

	private final Path file;

	private final boolean overwrite;

	/**
	 * Takes a file.
	 * @param file where it is to be
	 * @param overwrite whether it may replace another one
	 * @param command the command that writes it
	 * @throws ParameterException if it can't be there
	 */
	Output(Path file, boolean overwrite, CommandSpec command) {
		this.file = file;
		this.overwrite = overwrite;
		Path whole = file.toAbsolutePath().normalize();
		Path folder = whole.getParent();
		if (Files.isDirectory(file)) {
			throw refused(command, whole + " is a folder. Choose a file with -o.");
		}
		if (!overwrite && Files.exists(file)) {
			throw refused(command,
					"There is a file already: %s. Choose another -o, or say --overwrite.".formatted(whole));
		}
		if (folder == null || !Files.isDirectory(folder)) {
			throw refused(command, "There is no folder for %s. Make it first, or choose another -o.".formatted(file));
		}
	}

	private static ParameterException refused(CommandSpec command, String sentence) {
		return new ParameterException(command.commandLine(), sentence);
	}

	/**
	 * Where it is written, as far as it goes: no other run of the program writes there.
	 * @return a file beside it
	 */
	Path part() {
		return this.file.resolveSibling(this.file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
	}

	/**
	 * Puts what was written where it is to be.
	 * @throws IOException if that can't be; what was written stays in {@link #part()}
	 * then, and the message says so
	 */
	void keep() throws IOException {
		try {
			if (this.overwrite) {
				Files.move(part(), this.file, StandardCopyOption.REPLACE_EXISTING);
			}
			else {
				Files.move(part(), this.file);
			}
		}
		catch (IOException ex) {
			String why = (ex instanceof FileAlreadyExistsException) ? "a file came there meanwhile" : ex.getMessage();
			throw new IOException(
					"%s can't be written: %s. What was to be in it is in %s.".formatted(this.file, why, part()), ex);
		}
	}

	/** The file. */
	@Override
	public String toString() {
		return this.file.toString();
	}

}
