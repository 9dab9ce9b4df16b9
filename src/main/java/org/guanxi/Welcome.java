package org.guanxi;

import java.net.URI;
import java.util.Objects;

import org.guanxi.embedded.BrowserAccess;
import org.guanxi.graph.Address;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where everything is, once it answers. */
@Component
@ConditionalOnWebApplication
class Welcome {

	private final ObjectProvider<BrowserAccess> browser;

	Welcome(ObjectProvider<BrowserAccess> browser) {
		this.browser = browser;
	}

	@EventListener
	void ready(ApplicationReadyEvent event) {
		if (!(event.getApplicationContext() instanceof WebServerApplicationContext context)) {
			return;
		}
		String base = "http://localhost:" + Objects.requireNonNull(context.getWebServer()).getPort();
		System.out.printf("%nGuanxi is ready.%n%n");
		line("Explore", base + "/");
		line("Ask", base + "/api/paths?from=china-mobile&to=softbank-group");
		line("All questions", base + "/docs");
		line("Health", base + "/actuator/health");
		this.browser.ifAvailable((access) -> {
			line("Neo4j Browser", access.url());
			line("  user", access.user());
			line("  password", access.password());
			line("  guide", base + "/?view=browser");
			line("Data folder", access.folder());
		});
		String address = context.getEnvironment().getProperty("spring.neo4j.uri", "");
		if (!address.isBlank()) {
			line("Neo4j", Address.shown(URI.create(address)));
		}
		System.out.println();
	}

	private static void line(String what, String where) {
		System.out.printf("  %-15s %s%n", what, where);
	}

}
