package org.guanxi.audit;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

import org.guanxi.fact.Source;

/**
 * The folder in which the texts of the sources lie.
 *
 * @param folder the folder
 */
record Articles(Path folder) {

	/** What became of the text of a source. */
	sealed interface Text {

	}

	/**
	 * It is the one that was read for the claims.
	 *
	 * @param article the text
	 */
	record Whole(Article article) implements Text {
	}

	/** The source names no text: its locators are for people. */
	record None() implements Text {
	}

	/**
	 * It can't be had.
	 *
	 * @param why what is the matter, and what to do
	 */
	record Lost(String why) implements Text {
	}

	/**
	 * Reads the text of a source.
	 * @param source the source
	 * @return the text, if it is to the letter the one that the digest names
	 */
	Text read(Source source) {
		if (source.text() == null) {
			return new None();
		}
		Path file = this.folder.resolve(source.text()).normalize();
		if (!file.startsWith(this.folder.normalize()) || !Files.isRegularFile(file)) {
			return new Lost("there is no file '" + source.text()
					+ "' in the folder of the articles. Put it there, or name another folder.");
		}
		try {
			return read(source, Arrays.asList(Files.readString(file, StandardCharsets.UTF_8).split("\n", -1)));
		}
		catch (CharacterCodingException ex) {
			return new Lost("'" + source.text() + "' is not UTF-8. Restore the text that was read.");
		}
		catch (IOException ex) {
			return new Lost("'" + source.text() + "' can't be read. See that this user may read it.");
		}
	}

	private Text read(Source source, List<String> all) {
		String[] bounds = Objects.requireNonNull(source.lines()).split("-");
		int first = Integer.parseInt(bounds[0]);
		int last = Integer.parseInt(bounds[1]);
		if (first > last || last > all.size()) {
			return new Lost("'%s' has %,d lines, and lines says %s. Correct lines, or restore the text that was read."
				.formatted(source.text(), all.size(), source.lines()));
		}
		List<String> lines = all.subList(first - 1, last);
		return digest(lines).equals(source.digest()) ? new Whole(Article.of(lines)) : new Lost(
				("lines %s of '%s' are not those that were read: their digest is %s. Restore them; or read them "
						+ "again, claim by claim, and set the digest to it.")
					.formatted(source.lines(), source.text(), digest(lines)));
	}

	/**
	 * Names a text.
	 * @param lines its lines
	 * @return SHA-256 of the lines, each ended by LF, in lower-case hex
	 */
	static String digest(List<String> lines) {
		try {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			lines.forEach((line) -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
			return HexFormat.of().formatHex(digest.digest());
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException("Every JDK has SHA-256", ex);
		}
	}

}
