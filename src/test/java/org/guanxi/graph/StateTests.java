package org.guanxi.graph;

import java.io.IOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Whether a load goes on is known of its process. */
class StateTests {

	private static final String HOST = State.thisProcess().replaceFirst("^\\d+", "");

	@Test
	void aProcessOfThisMachineGoesOnWhileItIsThere() throws IOException {
		Process process = new ProcessBuilder(System.getProperty("java.home") + "/bin/java", "--version").start();
		process.onExit().join();
		assertThat(loading(process.pid() + HOST, Instant.now()).alive()).isFalse();
		assertThat(loading(ProcessHandle.current().parent().orElseThrow().pid() + HOST, Instant.now()).alive())
			.isTrue();
	}

	@Test
	void thisProcessItselfTakesItsLoadUpAgain() {
		assertThat(loading(State.thisProcess(), Instant.now()).alive()).isFalse();
	}

	@Test
	void aProcessThatBeganLaterIsAnotherOne() {
		assertThat(loading(ProcessHandle.current().parent().orElseThrow().pid() + HOST,
				Instant.now().minus(1000, ChronoUnit.DAYS))
			.alive()).isFalse();
	}

	@Test
	void aProcessOfAnotherMachineGoesOnIfItHasJustWritten() {
		assertThat(loading("1@elsewhere", Instant.now().minusSeconds(5)).alive()).isTrue();
		assertThat(loading("1@elsewhere", Instant.now().minusSeconds(600)).alive()).isFalse();
	}

	private static State loading(String process, Instant at) {
		return new State(null, State.LOADING, "story", "", process, 1L, 2L, at.toString(), false);
	}

}
