package org.guanxi.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why nobody can be looked for by a text. What a reader wouldn't see is refused, or taken
 * out and said so: two names that look the same must not be told apart, or taken for one,
 * in secret.
 */
public final class Illegible {

	/** How many characters a name may have. */
	public static final int MOST = 10_000;

	/** How many of them are compared. */
	public static final int COMPARED = 400;

	/**
	 * Control characters, marks of direction, halves of characters; but joiners are
	 * letters' own.
	 */
	private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cf}&&[^\\u200C\\u200D]]");

	private static final Pattern BREAKS = Pattern.compile("[\\t\\n\\x0B\\f\\r\\x85]+");

	private static final Pattern SAYS_SOMETHING = Pattern.compile("[\\p{L}\\p{N}]");

	private Illegible() {
	}

	/**
	 * Says what is wrong with a name.
	 * @param name what was written
	 * @return a clause without its subject, empty if it can be looked for
	 */
	public static Optional<String> why(String name) {
		if (name.isBlank()) {
			return Optional.of("is empty");
		}
		if (name.length() > MOST) {
			return Optional.of("has %,d characters; at most %,d".formatted(name.length(), MOST));
		}
		Optional<String> unseen = unseen(name);
		if (unseen.isPresent()) {
			return Optional.of("has a character that nobody sees, %s; take it out".formatted(unseen.get()));
		}
		return SAYS_SOMETHING.matcher(name).find() ? Optional.empty() : Optional.of("has neither a letter nor a digit");
	}

	/**
	 * What of a name a reader wouldn't see.
	 * @param name what was written
	 * @return the first such character as {@code U+202E}, empty if there is none
	 */
	public static Optional<String> unseen(String name) {
		var unseen = UNSEEN.matcher(name);
		return unseen.find() ? Optional.of("U+%04X".formatted(name.codePointAt(unseen.start()))) : Optional.empty();
	}

	/**
	 * What of a name a reader sees.
	 * @param name what was written
	 * @return the same without characters that nobody sees; a space for what breaks lines
	 */
	public static String seen(String name) {
		return UNSEEN.matcher(BREAKS.matcher(name).replaceAll(" ")).replaceAll("").strip();
	}

}
