package org.guanxi.graph;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.fact.TieType;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** What an analyst opens in Neo4j Browser keeps up with the vocabulary. */
class BrowserTests {

	static Stream<String> labels() {
		return Stream.concat(Arrays.stream(EntityType.values()).map(EntityType::toString),
				Stream.of("TieClaim", "Figure", "Statement", "Source", "Dataset"));
	}

	@ParameterizedTest
	@MethodSource("labels")
	void theStyleHasAColourAndACaptionForEveryLabel(String label) throws IOException {
		assertThat(text("browser/guanxi.grass")).containsPattern("node\\." + label + " \\{[^}]*\\bcolor: #")
			.containsPattern("node\\." + label + " \\{[^}]*\\bcaption: '\\{");
	}

	@ParameterizedTest
	@MethodSource("labels")
	void theGuideExplainsEveryLabel(String label) throws IOException {
		assertThat(text("README.md")).contains("`" + label + "`");
	}

	/** No plan and no accusation is drawn like what is established. */
	@ParameterizedTest
	@EnumSource
	void theStyleCaptionsEveryTypeOfTieByItsStatusToo(TieType type) throws IOException {
		assertThat(text("browser/guanxi.grass"))
			.containsPattern("relationship\\." + type + " \\{[^}]*\\bcaption: '\\{caption}';");
	}

	@ParameterizedTest
	@EnumSource
	void theGuideNamesEveryTypeOfTie(TieType type) throws IOException {
		assertThat(text("README.md")).contains("`" + type + "`");
	}

	private static String text(String name) throws IOException {
		return new ClassPathResource("cypher/" + name).getContentAsString(StandardCharsets.UTF_8);
	}

}
