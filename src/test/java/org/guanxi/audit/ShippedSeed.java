package org.guanxi.audit;

import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assumptions.assumeThat;

/** The shipped facts, and the texts that they were read from, where those are at hand. */
final class ShippedSeed {

	static final Path FOLDER = Path.of("seed");

	private ShippedSeed() {
	}

	/**
	 * The folder of the texts: beside the repository, or where the system property
	 * {@code guanxi.articles} says. Without them the test is skipped.
	 * @return the folder
	 */
	static Path articles() {
		Path folder = Path.of(System.getProperty("guanxi.articles", "../shared/articles"));
		assumeThat(Files.isDirectory(folder))
			.as("the articles are not at hand; name their folder with -Dguanxi.articles=FOLDER")
			.isTrue();
		return folder;
	}

}
