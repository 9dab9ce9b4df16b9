package org.guanxi;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Objects;

import org.guanxi.embedded.BrowserAccess;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

import static org.assertj.core.api.Assertions.assertThat;

/** The program as it is started: the server, its commands, and slips of the pen. */
@ExtendWith(OutputCaptureExtension.class)
class ApplicationTests {

	@TempDir
	private Path home;

	@Test
	void aSettingMeansTheSameBeforeACommandAndAfterIt() {
		assertThat(Application.settingsLast("--guanxi.data=d", "load", "my", "--json")).containsExactly("load", "my",
				"--json", "--guanxi.data=d");
	}

	@Test
	void oneCommandBringsFactsRestAndBrowser(CapturedOutput output) throws Exception {
		try (var server = (ServletWebServerApplicationContext) Application.start(Application.class, settings());
				HttpClient client = HttpClient.newHttpClient()) {
			BrowserAccess browser = server.getBean(BrowserAccess.class);
			String rest = "http://127.0.0.1:" + Objects.requireNonNull(server.getWebServer()).getPort();
			assertThat(get(client, rest + "/api/entities?q=softbank", "*/*")).contains("\"softbank-group\"");
			assertThat(get(client, rest + "/actuator/health/readiness", "*/*")).contains("\"UP\"");
			assertThat(get(client, rest + "/actuator/prometheus", "*/*")).contains("jvm_memory_used_bytes");
			String pages = browser.url().replaceFirst("/browser/.*", "").replace("localhost", "127.0.0.1");
			assertThat(get(client, pages + "/", "application/json")).contains("\"bolt_direct\":\"" + browser.bolt());
			assertThat(get(client, pages + "/browser/", "text/html")).contains("<html");
			assertThat(get(client, pages + "/browser/cypher/guanxi.grass", "*/*")).contains("node.Company {");
			assertThat(get(client, rest + "/explorer/guide", "application/json"))
				.contains("\"browser\":\"" + browser.url())
				.contains("\"question\":\"Who are the best connected?\"")
				.doesNotContain(browser.password());
			assertThat(output).contains("Loading facts ...")
				.contains("Dataset 'guanxi': sources: ")
				.contains("Guanxi is ready.")
				.contains("Explore         " + rest.replace("127.0.0.1", "localhost") + "/")
				.contains(rest.replace("127.0.0.1", "localhost") + "/docs")
				.contains(browser.url())
				.contains(browser.password())
				.doesNotContain("WARN");
			assertThat(run("load", settings()[0], settings()[1])).isEqualTo("0: ");
			assertThat(output).contains("Dataset 'guanxi': nothing to change.");
		}
	}

	@Test
	void whatDoesNotStartSaysWhy(CapturedOutput output) {
		assertThat(run("--spring.neo4j.uri=localhost:7687")).isEqualTo("1: ");
		assertThat(output.getErr()).contains("Guanxi doesn't start.")
			.contains("'localhost:7687', which is no Bolt address")
			.doesNotContain("\tat ");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
			lod                  | Did you mean: guanxi load?
			--gunaxi.data=folder | '--gunaxi.data=folder' is no setting.
			--guanxi.dta=folder  | '--guanxi.dta=folder' is no setting.
			--server.port 9090   | '--server.port' is no setting. A setting is written --NAME=VALUE.
			load --guanxi.dta=x  | '--guanxi.dta=x' is no setting.
			load no/such/folder  | There is no folder
			check no/such/folder | There is no folder
			check src src        | Unmatched argument
			""")
	void aSlipOfThePenStartsNothing(String arguments, String answer) {
		assertThat(run(arguments.split(" "))).startsWith("2: ").contains(answer).contains("--help");
	}

	@Test
	void theShippedFactsAreRight(CapturedOutput output) {
		assertThat(run("check")).isEqualTo("0: ");
		assertThat(output).contains("Dataset 'guanxi' is right: ");
	}

	private static String run(String... arguments) {
		StringWriter err = new StringWriter();
		CommandLine program = Application.commandLine().setErr(new PrintWriter(err, true));
		return program.execute(arguments) + ": " + err;
	}

	private String[] settings() {
		return new String[] { "--guanxi.data=" + this.home, "--spring.neo4j.uri=", "--server.port=0",
				"--guanxi.bolt-port=0", "--guanxi.browser-port=0", "--guanxi.page-cache=16MB" };
	}

	private static String get(HttpClient client, String address, String accept) throws Exception {
		HttpRequest request = HttpRequest.newBuilder(URI.create(address)).header("Accept", accept).build();
		HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
		assertThat(response.statusCode()).as(address).isEqualTo(200);
		return response.body();
	}

}
