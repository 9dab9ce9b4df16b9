package org.guanxi;

import java.nio.file.Path;

import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** The program as a user starts it, in this JVM, on ports that are free. */
public final class Program {

	private Program() {
	}

	/**
	 * Runs the command {@code load}.
	 * @param facts the folder to load
	 * @param data the folder of the embedded database
	 */
	public static void load(Path facts, Path data) {
		int status = Application.commandLine().execute("load", facts.toString(), "--guanxi.data=" + data);
		if (status != 0) {
			throw new IllegalStateException("load: " + status);
		}
	}

	/**
	 * Starts the server.
	 * @param data the folder of the embedded database
	 * @param settings more of them
	 * @return it, to be closed
	 */
	public static ServletWebServerApplicationContext serve(Path data, String settings) {
		return (ServletWebServerApplicationContext) Application.start(Application.class, "--guanxi.data=" + data,
				"--spring.neo4j.uri=", "--server.port=0", "--guanxi.bolt-port=0", "--guanxi.browser-port=0", settings);
	}

}
