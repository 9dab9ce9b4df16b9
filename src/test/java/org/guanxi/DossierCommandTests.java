package org.guanxi;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import static org.assertj.core.api.Assertions.assertThat;

/** A dossier by a command, with a database of its own. */
class DossierCommandTests {

	@TempDir
	private Path home;

	@Test
	void writesADossierInTheFormOfItsFile() throws IOException {
		Path pdf = this.home.resolve("sparkice.pdf");
		assertThat(run("dossier", "sparkice", "-o", pdf.toString())).startsWith("1: ").contains("no facts");
		assertThat(run("load", "seed")).startsWith("0: ");
		assertThat(run("dossier", "sparkice", "-o", pdf.toString())).startsWith("0: ").contains("Facts ");
		byte[] first = Files.readAllBytes(pdf);
		assertThat(new String(first, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
		assertThat(run("dossier", "sparkice", "-o", pdf.toString())).startsWith("2: ")
			.contains("There is a file already", "--overwrite");
		assertThat(run("dossier", "sparkice", "-o", pdf.toString(), "--overwrite")).startsWith("0: ");
		assertThat(Files.readAllBytes(pdf)).isEqualTo(first);
		Path markdown = this.home.resolve("sparkice.md");
		assertThat(run("dossier", "sparkice", "-o", markdown.toString(), "--as-of=2016-05-19", "--name=metro",
				"--name=腾讯"))
			.startsWith("0: ");
		assertThat(Files.readString(markdown)).contains("# Dossier: Sparkice (实华开)", "- As of: 19 May 2016",
				"metro; 腾讯 (over at most 4 ties)");
		assertThat(Files.list(this.home).map(Path::getFileName).map(Path::toString)).containsExactlyInAnyOrder("data",
				"sparkice.pdf", "sparkice.md");
		Path nobody = this.home.resolve("nobody.json");
		assertThat(run("dossier", "tencent-holdings", "-o", nobody.toString())).startsWith("1: ")
			.contains("There is no entity 'tencent-holdings'", "tencent (Tencent, 腾讯)");
		assertThat(Files.exists(nobody)).isFalse();
	}

	@Test
	void aSlipOfThePenWritesNothing() {
		assertThat(run("dossier", "sparkice", "-o", this.home.resolve("a.docx").toString())).startsWith("2: ")
			.contains("says no form", "json, html, htm, xhtml, markdown, md, csv, pdf");
		assertThat(run("dossier", "sparkice", "--format=docx")).startsWith("2: ")
			.contains("'docx' is none of json, html, htm, xhtml, markdown, md, csv, pdf");
		assertThat(run("dossier", "sparkice", "-o", this.home + ".pdf", "--max-hops=7")).startsWith("2: ")
			.contains("--max-hops must be less than or equal to 6.");
		assertThat(run("dossier", "sparkice", "-o", this.home + ".pdf", "--as-of=+12345-01-01",
				"--name=" + "x".repeat(201)))
			.startsWith("2: ")
			.contains("--as-of is a day beyond the years 0000 to 9999")
			.contains("--name holds a name of more than 200 characters.");
		assertThat(run("dossier", "sparkice", "-o", this.home + ".pdf", "--name= ")).startsWith("2: ")
			.contains("--name is empty; give names or ids");
		assertThat(run("dossier", "sparkice", "-o", this.home + ".pdf", "--as-of=yesterday")).startsWith("2: ");
		assertThat(run("dossier", "sparkice", "--format=pdf", "-o", this.home.toString())).startsWith("2: ")
			.contains("is a folder");
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
