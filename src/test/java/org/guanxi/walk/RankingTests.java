package org.guanxi.walk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.guanxi.fact.Kind;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The README tells the weights that paths are ranked by. */
class RankingTests {

	@Test
	void theReadmeTellsTheWeights() throws IOException {
		String kinds = Arrays.stream(Kind.values())
			.map((kind) -> kind + " " + Ranking.kind(kind))
			.collect(Collectors.joining(", "));
		String rest = String.format(Locale.ROOT,
				"of its time (if it isn't sure to have held on the day asked for %s), and of its connector (leading on "
						+ "through an entity with ten ties %s, with a thousand %s)",
				Ranking.MAYBE, Ranking.connector(10), Ranking.connector(1000));
		assertThat(Files.readString(Path.of("README.md")).replaceAll("\\s+", " ")).contains(kinds).contains(rest);
	}

}
