package org.guanxi.explorer;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/**
 * A real browser without a window: the Chromium that is installed, else Debian's, else
 * the one that Playwright brings.
 */
final class Chromium implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

	private final Playwright playwright;

	private final Browser browser;

	private Chromium(Playwright playwright, Browser browser) {
		this.playwright = playwright;
		this.browser = browser;
	}

	/**
	 * Starts it.
	 * @return to be closed
	 */
	static Chromium start() {
		Optional<Path> found = installed().or(Chromium::install);
		Playwright playwright = Playwright.create(new Playwright.CreateOptions()
			.setEnv(found.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
		BrowserType.LaunchOptions options = new BrowserType.LaunchOptions()
			.setArgs(List.of("--no-sandbox", "--disable-background-networking", "--disable-component-update",
					"--no-first-run", "--no-proxy-server", "--font-render-hinting=none"));
		found.ifPresent(options::setExecutablePath);
		return new Chromium(playwright, playwright.chromium().launch(options));
	}

	Browser browser() {
		return this.browser;
	}

	private static Optional<Path> installed() {
		return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)))
			.filter(Files::isExecutable)
			.findFirst();
	}

	private static Optional<Path> install() {
		if (!Files.isExecutable(Path.of("/usr/bin/apt-get")) || !"root".equals(System.getProperty("user.name"))) {
			return Optional.empty();
		}
		try {
			new ProcessBuilder("sh", "-c", "apt-get update && apt-get install -y chromium fonts-noto-cjk")
				.redirectErrorStream(true)
				.redirectOutput(ProcessBuilder.Redirect.DISCARD)
				.start()
				.waitFor();
		}
		catch (IOException ex) {
			return Optional.empty();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
		return installed();
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

}
