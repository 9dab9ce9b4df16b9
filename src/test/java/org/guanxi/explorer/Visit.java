package org.guanxi.explorer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who comes to the explorer with a fresh browser. On leaving, nothing has gone
 * wrong unseen, and nobody else was asked.
 */
final class Visit implements AutoCloseable {

	private final BrowserContext context;

	private final Page page;

	private final String home;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> elsewhere = new ArrayList<>();

	Visit(Chromium chromium, int port, int width, int height) {
		this.home = "http://localhost:" + port;
		this.context = chromium.browser()
			.newContext(new Browser.NewContextOptions().setViewportSize(width, height)
				.setColorScheme(ColorScheme.LIGHT)
				.setAcceptDownloads(true));
		this.page = this.context.newPage();
		this.page.setDefaultTimeout(15_000);
		PlaywrightAssertions.setDefaultAssertionTimeout(15_000);
		this.page.onConsoleMessage(this::note);
		this.page.onPageError(this.complaints::add);
		this.page.onDialog((dialog) -> {
			this.complaints.add("a dialog: " + dialog.message());
			dialog.dismiss();
		});
		this.page.onRequest((request) -> {
			URI address = URI.create(request.url());
			if (address.getHost() != null && !address.getHost().equals("localhost")) {
				this.elsewhere.add(request.url());
			}
		});
	}

	Visit(Chromium chromium, int port) {
		this(chromium, port, 1440, 900);
	}

	private void note(ConsoleMessage message) {
		if (!message.type().equals("log") && !message.type().equals("info")) {
			this.complaints.add(message.type() + ": " + message.text());
		}
	}

	/**
	 * Opens an address and waits until all of it is there.
	 * @param address from {@code /} on
	 * @return this
	 */
	Visit open(String address) {
		this.page.navigate(this.home + address);
		settle();
		return this;
	}

	/** Waits until the panel is there and nothing is being loaded. */
	void settle() {
		this.page.waitForFunction("() => document.querySelector('#panel h1') && "
				+ "!/^(Loading|载入)/.test(document.querySelector('#message').textContent)");
	}

	Page page() {
		return this.page;
	}

	Locator at(String selector) {
		return this.page.locator(selector);
	}

	String address() {
		return this.page.url().substring(this.home.length());
	}

	String text(String selector) {
		return this.page.locator(selector).innerText();
	}

	/** What the browser itself complains of is expected where the server fails. */
	void expectFailures() {
		this.complaints.removeIf((complaint) -> complaint.contains("Failed to load resource"));
	}

	@Override
	public void close() {
		this.context.close();
		assertThat(this.complaints).as("what the browser complains of").isEmpty();
		assertThat(this.elsewhere).as("requests to anybody else").isEmpty();
	}

}
