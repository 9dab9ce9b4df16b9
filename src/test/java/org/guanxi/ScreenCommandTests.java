package org.guanxi;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** Screening as a command, with a database of its own. */
class ScreenCommandTests {

	@TempDir
	private Path home;

	@Test
	void writesTheAnswerAndWhatItRestsOn() throws IOException {
		Path table = Files.writeString(this.home.resolve("customers.csv"), "no,name\n1,腾讯\n2,Nobody At All\n3\n");
		assertThat(run("screen", table.toString())).startsWith("1: ").contains("no facts");
		assertThat(run("load", "seed")).startsWith("0: ");
		Path answer = this.home.resolve("answer.csv");
		assertThat(run("screen", table.toString(), "-o", answer.toString(), "--hops=0")).startsWith("0: ")
			.contains("Screened 3 rows")
			.contains("match=1")
			.contains("threshold 0.75");
		List<String> rows = Files.readAllLines(answer);
		assertThat(rows).hasSize(4);
		assertThat(rows.getFirst()).startsWith("no,name,guanxi.status,guanxi.id");
		assertThat(rows.get(1)).startsWith("1,腾讯,match,tencent,Tencent,腾讯,Company,1.0,");
		assertThat(rows.get(2)).startsWith("2,Nobody At All,none,");
		assertThat(rows.get(3)).startsWith("3,,error,");
		List<String> log = Files.readAllLines(this.home.resolve("answer.csv.log.jsonl"));
		assertThat(log).hasSize(5);
		assertThat(log.getFirst()).contains("\"started\":").contains("\"digest\":\"").contains("\"hops\":0");
		assertThat(log.get(1)).isEqualTo(
				"{\"row\":1,\"status\":\"match\",\"hits\":[{\"id\":\"tencent\",\"status\":\"match\",\"score\":1.0}]}");
		assertThat(log.getLast()).contains("\"ended\":").contains("\"counts\":{");
		assertThat(Files.list(this.home)).noneMatch((file) -> file.toString().endsWith(".part"));
		assertThat(run("screen", table.toString(), "-o", answer.toString())).startsWith("2: ")
			.contains("There is a file already", "--overwrite");
		assertThat(Files.readAllLines(answer)).isEqualTo(rows);
		assertThat(run("screen", table.toString(), "-o", answer.toString(), "--limit=3", "--cutoff=0.1", "--overwrite"))
			.startsWith("0: ");
		assertThat(Files.readAllLines(answer).getFirst()).contains("guanxi.3.id");
		assertThat(Files.readAllLines(this.home.resolve("answer.csv.log.jsonl")).get(1)).matches(
				"\\{\"row\":1,.*\"hits\":\\[\\{\"id\":\"tencent\",.*\"score\":1\\.0},\\{\"id\":.*},\\{\"id\":.*}]}");
	}

	@Test
	void aSlipOfThePenScreensNothing() throws IOException {
		Path table = Files.writeString(this.home.resolve("customers.csv"), "name\nTencent\n");
		assertThat(run("screen", "no/such/file.csv")).startsWith("2: ").contains("There is no file");
		assertThat(run("screen", table.toString(), "-o", table.toString())).startsWith("2: ").contains("overwrite");
		assertThat(run("screen", table.toString(), "--hops=4")).startsWith("2: ")
			.contains("--hops must be less than or equal to 3");
		Files.write(table, new byte[] { 'n', 'a', 'm', 'e', '\n', (byte) 0xCC, (byte) 0xDA });
		assertThat(run("screen", table.toString())).startsWith("1: ").contains("is not UTF-8");
		assertThat(Files.readAllBytes(table)).hasSize(7);
	}

	private String run(String... arguments) {
		StringWriter err = new StringWriter();
		CommandLine program = Application.commandLine().setErr(new PrintWriter(err, true));
		return program.execute(
				Stream
					.of(arguments,
							new String[] { "--guanxi.data=" + this.home.resolve("data"), "--spring.neo4j.uri=",
									"--guanxi.page-cache=16MB" })
					.flatMap(Arrays::stream)
					.toArray(String[]::new))
				+ ": " + err;
	}

}
