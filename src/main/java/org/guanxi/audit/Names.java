package org.guanxi.audit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.fact.Entity;

/**
 * Who is named in a text, by any of their names. The longest name counts: where SoftBank
 * Group stands, SoftBank is not named.
 */
final class Names {

	private final Map<String, List<Name>> byFirstWord = new HashMap<>();

	/**
	 * Takes in an entity.
	 * @param entity the entity with all its names
	 */
	void add(Entity entity) {
		of(entity).map(Words::spaced).distinct().forEach((name) -> {
			List<Name> names = this.byFirstWord.computeIfAbsent(name.substring(0, wordEnd(name, 0)),
					(first) -> new ArrayList<>());
			names.add(new Name(name, entity.id()));
			names.sort(Comparator.comparing((Name one) -> one.text().length()).reversed());
		});
	}

	/**
	 * All names of an entity.
	 * @param entity the entity
	 * @return its name, its Chinese name and its aliases
	 */
	static Stream<String> of(Entity entity) {
		Stream<String> aliases = entity.aliases().stream().map((alias) -> alias.substring(alias.indexOf(':') + 1));
		Stream<String> own = Stream.of(entity.name(), (entity.nameZh() != null) ? entity.nameZh() : entity.name());
		return Stream.concat(own, aliases).filter((name) -> wordEnd(name, 0) > 0);
	}

	/**
	 * Finds who is named.
	 * @param text an evened text
	 * @return ids of entities, in the order of the text
	 */
	Set<String> in(String text) {
		Set<String> named = new LinkedHashSet<>();
		scan(text, named);
		return named;
	}

	/**
	 * Takes out who is named, so that parts of names are not found in other names.
	 * @param text an evened text
	 * @return the rest of it
	 */
	String without(String text) {
		return scan(text, new LinkedHashSet<>());
	}

	private String scan(String text, Set<String> named) {
		StringBuilder rest = new StringBuilder(text);
		int at = 0;
		while (at < text.length()) {
			int end = wordEnd(text, at);
			int next = Math.max(end, at + 1);
			if (end > at) {
				int longest = 0;
				for (Name name : this.byFirstWord.getOrDefault(text.substring(at, end), List.of())) {
					if (name.text().length() >= longest && name.standsIn(text, at)) {
						longest = name.text().length();
						named.add(name.entity());
					}
				}
				rest.replace(at, at + longest, " ".repeat(longest));
				next = Math.max(next, at + longest);
			}
			at = next;
		}
		return rest.toString();
	}

	/** A word is a run of letters and digits, or one Han character. */
	private static int wordEnd(String text, int start) {
		int end = start;
		while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
			if (isHan(text.charAt(end))) {
				return (end == start) ? end + 1 : end;
			}
			end++;
		}
		return end;
	}

	private static boolean isHan(char character) {
		return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
	}

	/**
	 * A name of an entity.
	 *
	 * @param text the name
	 * @param entity the entity's id
	 */
	private record Name(String text, String entity) {

		boolean standsIn(String text, int at) {
			int end = at + this.text.length();
			return text.startsWith(this.text, at) && (end == text.length() || isHan(text.charAt(end - 1))
					|| !Character.isLetterOrDigit(text.charAt(end))
					|| !Character.isLetterOrDigit(text.charAt(end - 1)));
		}

	}

}
