package org.guanxi.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/** All ports that are taken are named at once, each with the setting that chooses it. */
class PortsTests {

	@Test
	void freePortsAreFine() throws IOException {
		int free;
		try (ServerSocket socket = listen()) {
			free = socket.getLocalPort();
		}
		Ports ports = new Ports().want("server.port", free).want("guanxi.bolt-port", 0).want("guanxi.browser-port", 0);
		assertThatNoException().isThrownBy(ports::check);
		assertThatNoException().isThrownBy(ports::check);
	}

	@Test
	void namesEveryTakenPortAndItsSetting() throws IOException {
		try (ServerSocket one = listen(); ServerSocket other = listen()) {
			Ports ports = new Ports().want("server.port", one.getLocalPort())
				.want("guanxi.bolt-port", 0)
				.want("guanxi.browser-port", other.getLocalPort());
			assertThatExceptionOfType(EmbeddedFailure.class).isThrownBy(ports::check)
				.withMessageContaining("Port " + one.getLocalPort() + " is in use already.")
				.withMessageContaining("Port " + other.getLocalPort() + " is in use already.")
				.withMessageEndingWith("--server.port=PORT --guanxi.browser-port=PORT.");
		}
	}

	@Test
	void onePortCantServeTwo() throws IOException {
		int free;
		try (ServerSocket socket = listen()) {
			free = socket.getLocalPort();
		}
		Ports ports = new Ports().want("server.port", free).want("guanxi.bolt-port", free);
		assertThatExceptionOfType(EmbeddedFailure.class).isThrownBy(ports::check)
			.withMessageContaining("--guanxi.bolt-port=PORT");
	}

	@Test
	void refusesWhatIsNoPort() {
		assertThatExceptionOfType(EmbeddedFailure.class).isThrownBy(() -> new Ports().want("guanxi.bolt-port", 99999))
			.withMessageStartingWith("--guanxi.bolt-port=99999 is no port.");
	}

	private static ServerSocket listen() throws IOException {
		return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
	}

}
