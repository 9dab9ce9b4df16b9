package org.guanxi.dossier;

import java.util.regex.Pattern;

import com.samskivert.mustache.Escapers;

/** Makes text harmless within a form: whatever is written in a name stays a name. */
final class Escape {

	/** What XML can't hold: most control characters, and halves of characters. */
	private static final Pattern ILLEGAL = Pattern
		.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

	private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>&#|~!$]");

	/** What makes a list or a heading of a line that begins with it. */
	private static final Pattern BEGINNING = Pattern.compile("^(\\s*)(?:([-+=])|(\\d+)([.)]))");

	/** What makes a link of an address that nobody marked as one. */
	private static final Pattern ADDRESS = Pattern.compile("(?i):(?=//)|(?<=www)\\.|@");

	private static final Pattern BREAKS = Pattern.compile("[\\s\\p{Cntrl}]+");

	private Escape() {
	}

	/** For HTML and XML, in text and in attributes with quotes. */
	static String html(String text) {
		return Escapers.HTML.escape(legal(text));
	}

	/** For Markdown, in a line. */
	static String markdown(String text) {
		String line = BREAKS.matcher(legal(text)).replaceAll(" ");
		String escaped = ADDRESS.matcher(MARKDOWN.matcher(line).replaceAll("\\\\$0")).replaceAll("\\\\$0");
		return BEGINNING.matcher(escaped)
			.replaceFirst((start) -> start.group(1)
				.concat((start.group(2) != null) ? "\\\\" + start.group(2) : start.group(3) + "\\\\" + start.group(4)));
	}

	private static String legal(String text) {
		return ILLEGAL.matcher(text).replaceAll("\uFFFD");
	}

}
