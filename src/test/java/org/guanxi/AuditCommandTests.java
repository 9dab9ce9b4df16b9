package org.guanxi;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.guanxi.audit.Newsroom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

import static org.assertj.core.api.Assertions.assertThat;

/** The audit as a command. */
@ExtendWith(OutputCaptureExtension.class)
class AuditCommandTests {

	private static final String STAKE = "gazette,p2,blue-heron,OWNS_STAKE_IN,orchid-docks,,1500000,USD,,,,";

	@TempDir
	private Path home;

	@Test
	void printsRatesAndEndsWellIfEveryClaimIsSupported(CapturedOutput output) {
		new Newsroom(this.home).ties(STAKE);
		assertThat(run()).isZero();
		assertThat(output.getOut()).contains("1 claims of dataset 'docks': 1 fully supported")
			.contains("Supported or signed off: 100.0 %.");
	}

	@Test
	void saysWhatIsNotFoundAndFails(CapturedOutput output) {
		new Newsroom(this.home).ties(STAKE.replace("1500000", "2500000"));
		assertThat(run()).isEqualTo(1);
		assertThat(output.getOut()).contains("claims/all.csv:2 claim ")
			.contains("p2 of gazette, is partly supported:")
			.contains("amount '2500000': no such sum of money");
	}

	@Test
	void answersInJson(CapturedOutput output) {
		new Newsroom(this.home).ties(STAKE.replace("USD", "CNY"));
		assertThat(run("--json")).isEqualTo(1);
		JsonNode report = new JsonMapper().readTree(output.getOut());
		assertThat(report.at("/settled").asBoolean()).isFalse();
		assertThat(report.at("/totals/partly").asInt()).isEqualTo(1);
		assertThat(report.at("/rates/3/part").asString()).isEqualTo("currency");
		assertThat(report.at("/claims/0/verdict").asString()).isEqualTo("partly supported");
		assertThat(report.at("/claims/0/parts/3/support").asString()).isEqualTo("not found");
		assertThat(report.at("/claims/0/parts/3").has("signedOff")).isFalse();
	}

	@Test
	void wantsTheFolderOfTheArticles() {
		assertThat(Application.commandLine().execute("audit", "seed")).isEqualTo(2);
		new Newsroom(this.home);
		assertThat(Application.commandLine()
			.execute("audit", this.home.resolve("seed").toString(), "--articles", this.home.resolve("none").toString()))
			.isEqualTo(2);
	}

	private int run(String... more) {
		String[] arguments = { "audit", this.home.resolve("seed").toString(), "--articles",
				this.home.resolve("articles").toString() };
		return Application.commandLine()
			.execute(Stream.of(arguments, more).flatMap(Arrays::stream).toArray(String[]::new));
	}

}
