package org.guanxi.explorer;

import io.swagger.v3.oas.annotations.Hidden;
import org.guanxi.graph.Graph;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** A part of the page, not of the interface: what it says comes from files. */
@RestController
@Hidden
class GuideController {

	private final Graph graph;

	private final BrowserAddress browser;

	GuideController(Graph graph, BrowserAddress browser) {
		this.graph = graph;
		this.browser = browser;
	}

	@GetMapping("/explorer/guide")
	Guide guide() {
		return new Guide(this.browser.url().orElse(null),
				this.graph.texts("browser")
					.entrySet()
					.stream()
					.map((file) -> Guide.Saved.of(file.getKey(), file.getValue()))
					.toList());
	}

	@GetMapping(path = "/explorer/guanxi.grass", produces = MediaType.TEXT_PLAIN_VALUE)
	Resource style() {
		return new ClassPathResource("cypher/browser/guanxi.grass");
	}

}
