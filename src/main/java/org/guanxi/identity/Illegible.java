package org.guanxi.identity;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Why nobody can be looked for by a text. What a reader wouldn't see is refused, not
 * taken out: two names that look the same must not be told apart, or taken for one, in
 * secret.
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
		var unseen = UNSEEN.matcher(name);
		if (unseen.find()) {
			return Optional.of("has a character that nobody sees, U+%04X; take it out"
				.formatted(name.codePointAt(unseen.start())));
		}
		return SAYS_SOMETHING.matcher(name).find() ? Optional.empty() : Optional.of("has neither a letter nor a digit");
	}

}
