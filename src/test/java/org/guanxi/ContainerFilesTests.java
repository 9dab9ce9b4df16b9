package org.guanxi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The container files say the same as the build, and let nobody in from outside. */
class ContainerFilesTests {

	private static final Path COMPOSE = Path.of("docker-compose.yml");

	@Test
	void neo4jInContainersIsOfTheLineThatIsEmbedded() throws IOException {
		String embedded = "neo4j:" + first("<neo4j\\.version>(.+)</neo4j\\.version>", Path.of("pom.xml"))
				+ "-community";
		assertThat(first("image: (neo4j:.+)", COMPOSE)).isEqualTo(embedded);
		assertThat(TestNeo4j.IMAGE).isEqualTo(embedded);
	}

	@Test
	void theImageHoldsTheJarThatTheBuildMakes() throws IOException {
		String jar = "target/" + first("<finalName>(.+)</finalName>", Path.of("pom.xml")) + ".jar";
		assertThat(first("COPY (\\S+)", Path.of("Dockerfile"))).isEqualTo(jar);
		assertThat(first("!(.+)", Path.of(".dockerignore"))).isEqualTo(jar);
	}

	@Test
	void everyPortIsPublishedOnThisMachineOnly() throws IOException {
		assertThat(Files.readAllLines(COMPOSE)).map(String::strip)
			.filteredOn((line) -> line.matches("- \"?[^ ]*:\\d+\"?"))
			.hasSize(3)
			.allSatisfy((port) -> assertThat(port).startsWith("- \"127.0.0.1:"));
	}

	private static String first(String pattern, Path file) throws IOException {
		Matcher found = Pattern.compile(pattern).matcher(Files.readString(file));
		assertThat(found.find()).as("%s in %s", pattern, file).isTrue();
		return found.group(1);
	}

}
