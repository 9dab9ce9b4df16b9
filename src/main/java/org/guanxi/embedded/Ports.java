package org.guanxi.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ports that are about to be opened, looked at before anything slow begins. */
final class Ports {

	private final Map<String, Integer> wanted = new LinkedHashMap<>();

	/**
	 * Adds a port.
	 * @param setting the setting that chooses it
	 * @param port the port, 0 for any
	 * @return this
	 */
	Ports want(String setting, int port) {
		this.wanted.put(setting, port);
		return this;
	}

	/**
	 * Looks whether all of them are free.
	 * @throws EmbeddedFailure if not, naming each and how to choose another
	 */
	void check() {
		List<String> taken = new ArrayList<>();
		List<String> choices = new ArrayList<>();
		this.wanted.forEach((setting, port) -> {
			if (!free(port)) {
				taken.add(String.valueOf(port));
				choices.add("--" + setting + "=PORT");
			}
		});
		if (!taken.isEmpty()) {
			throw new EmbeddedFailure("In use by another program: port " + String.join(" and port ", taken) + ".",
					"Stop that program, or choose other ports with " + String.join(" ", choices) + ".");
		}
	}

	private static boolean free(int port) {
		try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
			return socket.isBound();
		}
		catch (IOException ex) {
			return false;
		}
	}

}
