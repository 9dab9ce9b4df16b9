package org.guanxi.seed;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.guanxi.Story;
import org.jspecify.annotations.Nullable;

/**
 * Random small folders over the same few ids, so that from one to the next claims come,
 * go, change, move to other files and swap their ends, and sources change their dates.
 */
final class RandomStories {

	private static final List<String> COMPANIES = List.of("a", "b", "c", "d");

	/** After all that claims may speak of: what is to come can't be established. */
	private static final List<String> PUBLISHED = List.of("", "2017", "2018-03", "2018-03-05");

	private static final List<String> YEARS = List.of("", "2009", "2011", "2013", "2015");

	private final Random random;

	RandomStories(long seed) {
		this.random = new Random(seed);
	}

	/**
	 * A folder.
	 * @param dataset its dataset; sources of two datasets have different ids
	 * @return one that is right in every line
	 */
	Story next(String dataset) {
		Story story = new Story(dataset);
		List<String> sources = List.of(dataset + "-s", dataset + "-t", dataset + "-u");
		List<String> lines = new ArrayList<>();
		sources.forEach((source) -> story.source(source, oneOf(PUBLISHED)));
		story.companies(COMPANIES.toArray(String[]::new)).entity("p", "Person").entity("q", "Person");
		if (this.random.nextBoolean()) {
			story.companies("spare");
		}
		Set<String> used = new HashSet<>();
		for (int claim = this.random.nextInt(14); claim > 0; claim--) {
			String source = oneOf(sources);
			String locator = "p" + this.random.nextInt(2);
			String line = claim(source, locator, used);
			if (line != null) {
				lines.add(line);
			}
		}
		Collections.shuffle(lines, this.random);
		lines.forEach((line) -> story.line("claims/all.csv", line));
		figures(sources, story);
		return story;
	}

	/** Null if there is such a claim already. */
	private @Nullable String claim(String source, String locator, Set<String> used) {
		Map<String, String> cells = new TreeMap<>();
		String subject;
		String object = oneOf(COMPANIES);
		switch (this.random.nextInt(4)) {
			case 0 -> {
				subject = oneOf(List.of("p", "q"));
				object = "a";
				cells.put("type", "HOLDS_POSITION_AT");
				cells.put("role", "CEO");
			}
			case 1 -> {
				subject = other(object);
				cells.put("type", "PARTNERS_WITH");
			}
			case 2 -> {
				object = "b";
				subject = other(object);
				cells.put("type", "OWNS_STAKE_IN");
				cells.put("percentMin", oneOf(List.of("", "40", "70")));
			}
			default -> {
				subject = other(object);
				cells.put("type", "FOUNDED");
			}
		}
		String from = oneOf(YEARS);
		cells.put("from", from);
		cells.put("until", from.isEmpty() || this.random.nextInt(4) > 0 ? "" : "" + (Integer.parseInt(from) + 1));
		cells.put("asOf", cells.get("until").isEmpty() && this.random.nextInt(4) > 0 ? "2015" : "");
		cells.put("status",
				oneOf(List.of("established", "established", "established", "established", "denied", "planned")));
		Set<String> ends = Set.of(subject, object);
		if (!used.add(source + locator + new TreeSet<>(ends) + cells.get("type"))) {
			return null;
		}
		return String.join(",", source, locator, subject, cells.get("type"), object, cells.getOrDefault("role", ""), "",
				"", "", "", cells.getOrDefault("percentMin", ""), "", cells.get("from"), "", cells.get("until"), "",
				cells.get("asOf"), cells.get("status"), "", "", "");
	}

	private void figures(List<String> sources, Story story) {
		sources.forEach((source) -> {
			if (this.random.nextBoolean()) {
				story.line("figures/all.csv", String.join(",", source, "p1", oneOf(List.of("a", "b")), "users",
						oneOf(List.of("5", "7")), "users", "", "", "", "", "2014", "established", "", "", ""));
			}
		});
	}

	private String other(String than) {
		String other = oneOf(COMPANIES);
		return other.equals(than) ? other(than) : other;
	}

	private <T> T oneOf(List<T> values) {
		return values.get(this.random.nextInt(values.size()));
	}

}
