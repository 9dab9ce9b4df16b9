package org.guanxi.graph;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The Cypher files by name: the path below {@code cypher/}, without its ending.
 */
final class Queries {

	private static final String FOLDER = "/cypher/";

	private static final String ENDING = ".cypher";

	private final Map<String, String> texts = new TreeMap<>();

	Queries() {
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath:cypher/**/*" + ENDING)) {
				this.texts.put(name(file), file.getContentAsString(StandardCharsets.UTF_8));
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("The Cypher files can't be read", ex);
		}
	}

	private static String name(Resource file) throws IOException {
		String path = file.getURL().getPath();
		return path.substring(path.lastIndexOf(FOLDER) + FOLDER.length(), path.length() - ENDING.length());
	}

	/**
	 * A query as the database takes it: without the lines that only Neo4j Browser
	 * understands.
	 * @param name such as {@code path/k-shortest}
	 * @return Cypher
	 * @throws IllegalArgumentException if there is no such file
	 */
	String get(String name) {
		String text = this.texts.get(name);
		if (text == null) {
			throw new IllegalArgumentException("There is no cypher/" + name + ENDING);
		}
		return text.lines().filter((line) -> !line.startsWith(":param")).collect(Collectors.joining("\n"));
	}

	/**
	 * The files of one folder, in the order of their names.
	 * @param folder such as {@code schema}
	 * @return whole texts by name without the folder
	 */
	Map<String, String> folder(String folder) {
		Map<String, String> files = new TreeMap<>();
		this.texts.forEach((name, text) -> {
			if (name.startsWith(folder + "/")) {
				files.put(name.substring(folder.length() + 1), text);
			}
		});
		return files;
	}

}
