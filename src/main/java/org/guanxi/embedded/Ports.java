package org.guanxi.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The ports that are about to be opened, looked at before anything slow begins. */
final class Ports {

	private static final int LAST = 65535;

	private final Map<String, Integer> wanted = new LinkedHashMap<>();

	/**
	 * Adds a port.
	 * @param setting the setting that chooses it
	 * @param port the port, 0 for any
	 * @return this
	 * @throws EmbeddedFailure if it can't be a port
	 */
	Ports want(String setting, int port) {
		if (port < 0 || port > LAST) {
			throw new EmbeddedFailure(
					"--" + setting + "=" + port + " is no port. Choose one up to " + LAST + ", or 0 for any.");
		}
		this.wanted.put(setting, port);
		return this;
	}

	/**
	 * Looks whether all of them are free.
	 * @throws EmbeddedFailure if not, naming each and how to choose another
	 */
	void check() {
		List<String> taken = new ArrayList<>();
		List<ServerSocket> held = new ArrayList<>();
		this.wanted.forEach((setting, port) -> {
			try {
				held.add(new ServerSocket(port, 1, InetAddress.getLoopbackAddress()));
			}
			catch (IOException ex) {
				taken.add(setting);
			}
		});
		held.forEach(Ports::release);
		if (!taken.isEmpty()) {
			throw new EmbeddedFailure(taken.stream()
				.map((setting) -> "Port " + this.wanted.get(setting) + " is in use already.")
				.distinct()
				.collect(Collectors.joining(" "))
					+ " Stop the program that uses it, perhaps another Guanxi, or choose another port: "
					+ taken.stream().map((setting) -> "--" + setting + "=PORT").collect(Collectors.joining(" ")) + ".");
		}
	}

	private static void release(ServerSocket socket) {
		try {
			socket.close();
		}
		catch (IOException ex) {
			throw new IllegalStateException("A port that was free can't be given back", ex);
		}
	}

}
