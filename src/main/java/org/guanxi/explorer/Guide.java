package org.guanxi.explorer;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What an analyst needs in Neo4j Browser.
 *
 * @param browser its address, with the connection filled in; absent if this program
 * serves none
 * @param queries the questions that analysts ask first, by name
 */
record Guide(@Nullable String browser, List<Saved> queries) {

	/**
	 * A question as it stands in its file.
	 *
	 * @param name of the file, without its ending
	 * @param question in English
	 * @param text the whole of the file, of which the question is the first line
	 */
	record Saved(String name, String question, String text) {

		static Saved of(String name, String text) {
			return new Saved(name, text.lines().findFirst().orElse("").replaceFirst("^//\\s*", ""), text.strip());
		}

	}

}
