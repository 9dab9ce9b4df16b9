package org.guanxi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.guanxi.seed.SeedFiles;
import org.neo4j.driver.Driver;

/**
 * A small folder of facts, told line by line. Ids of entities are their names; the type
 * is {@code Company} unless said otherwise.
 */
public final class Story {

	private static final String CLAIMS = "source,locator,subject,type,object,role,purpose,scope,amount,currency,"
			+ "percentMin,percentMax,from,fromBasis,until,untilBasis,asOf,status,saidBy,note,key\n";

	private final Map<String, StringBuilder> files = new LinkedHashMap<>();

	private int claims;

	public Story() {
		this("story");
	}

	public Story(String dataset) {
		file("dataset.csv", "id,title,licence,maintainer\n").append(dataset + ",A story,CC0-1.0,Tests\n");
		file("sources.csv", "id,title,publisher,author,published,url,carriedBy,text,lines,digest,note\n");
		file("entities/all.csv", "id,type,name,nameZh,aliases,country,region,identifiers,summary\n");
		file("claims/all.csv", CLAIMS);
		file("figures/all.csv",
				"source,locator,subject,measure,value,unit,hedge,scope,from,until,asOf,status,saidBy,note,key\n");
		file("statements/all.csv", "source,locator,subject,topic,text,from,until,asOf,status,saidBy,note,key\n");
	}

	/**
	 * Forgets all facts, so that the next story begins with an empty graph.
	 * @param driver what to clean
	 */
	public static void none(Driver driver) {
		driver.executableQuery("MATCH (n) WHERE NOT n:SchemaVersion DETACH DELETE n").execute();
	}

	private StringBuilder file(String name, String header) {
		return this.files.computeIfAbsent(name, (key) -> new StringBuilder(header));
	}

	/**
	 * Adds a line to a file as it stands.
	 * @param file the file's name below the folder
	 * @param line a CSV line
	 * @return this
	 */
	public Story line(String file, String line) {
		StringBuilder text = this.files.get(file);
		if (text == null) {
			throw new IllegalArgumentException("There is no " + file + " in a story");
		}
		text.append(line).append('\n');
		return this;
	}

	public Story source(String id, String published) {
		return line("sources.csv", id + ",About " + id + ",,," + published + ",,,,,,");
	}

	public Story companies(String... ids) {
		for (String id : ids) {
			entity(id, "Company");
		}
		return this;
	}

	public Story entity(String id, String type) {
		return line("entities/all.csv", id + "," + type + "," + id + ",,,,,,");
	}

	/**
	 * An established tie claim, each at a locator of its own.
	 * @param source the source's id
	 * @param tie such as {@code a OWNS_STAKE_IN b}
	 * @return this
	 */
	public Story claim(String source, String tie) {
		return claim(source, tie, Map.of());
	}

	/**
	 * A tie claim.
	 * @param source the source's id
	 * @param tie such as {@code a OWNS_STAKE_IN b}
	 * @param cells further columns
	 * @return this
	 */
	public Story claim(String source, String tie, Map<String, String> cells) {
		String[] words = tie.split(" ");
		Map<String, String> row = new LinkedHashMap<>();
		for (String column : CLAIMS.strip().split(",")) {
			row.put(column, cells.getOrDefault(column, ""));
		}
		row.put("source", source);
		row.put("locator", "line " + ++this.claims);
		row.put("subject", words[0]);
		row.put("type", words[1]);
		row.put("object", words[2]);
		row.putIfAbsent("status", "");
		if (row.get("status").isEmpty()) {
			row.put("status", "established");
		}
		return line("claims/all.csv", String.join(",", row.values()));
	}

	/**
	 * Writes the folder.
	 * @param folder where to
	 * @return its files
	 */
	public SeedFiles in(Path folder) {
		this.files.forEach((name, text) -> {
			Path file = folder.resolve(name);
			try {
				Files.createDirectories(file.getParent());
				Files.writeString(file, text);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
		return SeedFiles.in(folder);
	}

}
