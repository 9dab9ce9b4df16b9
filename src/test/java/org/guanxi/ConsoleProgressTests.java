package org.guanxi;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** A load says how many of how many, how fast, and how long still; no test sleeps. */
class ConsoleProgressTests {

	private final ByteArrayOutputStream written = new ByteArrayOutputStream();

	private long now = Long.MAX_VALUE - 7;

	private final ConsoleProgress progress = new ConsoleProgress(
			new PrintStream(this.written, true, StandardCharsets.UTF_8), () -> this.now, false);

	@Test
	void aLineHasCountRateAndTimeLeft() {
		this.progress.phase("Loading facts");
		after(5);
		this.progress.at(50_000, 1_300_000);
		assertThat(lines()).containsExactly("Loading facts ...",
				"Loading facts: 50,000 of 1,300,000, 10,000 a second, about 2 minutes left");
	}

	@Test
	void linesComeEveryFewSeconds() {
		this.progress.phase("Loading facts");
		for (int second = 1; second <= 7; second++) {
			after(1);
			this.progress.at(second * 100L, 1000);
		}
		assertThat(lines()).containsExactly("Loading facts ...",
				"Loading facts: 300 of 1,000, 100 a second, about 7 seconds left",
				"Loading facts: 600 of 1,000, 100 a second, about 4 seconds left");
	}

	@Test
	void partsThatAreNotCountedSayWhatTheyTook() {
		this.progress.phase("Writing the database");
		after(200);
		this.progress.phase("Building the indexes");
		after(2);
		this.progress.close();
		assertThat(lines()).containsExactly("Writing the database ...", "Writing the database took about 3 minutes",
				"Building the indexes ...");
	}

	@Test
	void eachPartHasAPaceOfItsOwn() {
		this.progress.phase("Deriving ties");
		after(10);
		this.progress.at(1_000_000, 1_000_000);
		this.progress.phase("Loading facts");
		after(10);
		this.progress.at(10, 20);
		assertThat(lines()).containsExactly("Deriving ties ...",
				"Deriving ties: 1,000,000 of 1,000,000, 100,000 a second", "Deriving ties took about 10 seconds",
				"Loading facts ...", "Loading facts: 10 of 20, 1 a second, about 10 seconds left");
	}

	@Test
	void aLoadThatIsOverAtOnceSaysLittle() {
		this.progress.at(1, 2);
		this.progress.at(2, 2);
		this.progress.close();
		assertThat(lines()).containsExactly("Loading facts ...");
	}

	@Test
	void theRateIsThatOfTheLastHalfMinute() {
		Pace pace = new Pace(() -> this.now);
		assertThat(pace.at(0, 10_000)).isEqualTo("0 of 10,000");
		for (int second = 1; second <= 10; second++) {
			after(1);
			pace.at(second * 500L, 10_000);
		}
		for (int second = 1; second <= 40; second++) {
			after(1);
			pace.at(5000 + second, 10_000);
		}
		assertThat(pace.at(5040, 10_000)).isEqualTo("5,040 of 10,000, 1 a second, about 83 minutes left");
	}

	@Test
	void whatStandsStillHasNoRate() {
		Pace pace = new Pace(() -> this.now);
		after(20);
		assertThat(pace.at(0, 0)).isEqualTo("0 of 0");
		after(20);
		assertThat(pace.at(0, 5)).isEqualTo("0 of 5");
		after(600);
		assertThat(pace.at(1, 5)).isEqualTo("1 of 5, less than one a second, about 40 minutes left");
	}

	@Test
	void timesAreInWords() {
		assertThat(List.of(0.2, 1.0, 89.0, 91.0, 5300.0, 5500.0, 9000.0)).map(Pace::inWords)
			.containsExactly("less than a second", "about 1 second", "about 89 seconds", "about 2 minutes",
					"about 88 minutes", "about 2 hours", "about 3 hours");
	}

	private void after(long seconds) {
		this.now += Duration.ofSeconds(seconds).toNanos();
	}

	private List<String> lines() {
		return this.written.toString(StandardCharsets.UTF_8).lines().toList();
	}

}
