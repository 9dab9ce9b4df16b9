package org.guanxi.reconcile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.Hidden;
import org.guanxi.answer.Answers;
import org.guanxi.answer.NoSuch;
import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the manifest points to: suggestions, previews, proposals. */
@RestController
@RequestMapping("/reconcile")
@Hidden
class SuggestController {

	private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

	/** May be framed by anybody; runs nothing, loads nothing, sends nothing. */
	private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; "
			+ "form-action 'none'; frame-ancestors *";

	private static final int MOST_PROPOSED = 1000;

	private final Answers answers;

	private final Suggestions suggestions;

	private final Previews previews;

	private final Facts facts;

	SuggestController(Answers answers, Suggestions suggestions, Previews previews, Facts facts) {
		this.answers = answers;
		this.suggestions = suggestions;
		this.previews = previews;
		this.facts = facts;
	}

	@GetMapping("/suggest/entity")
	ResponseEntity<Suggestions.Page<Suggestions.Hit>> entities(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "") String cursor, @RequestParam(defaultValue = "") String type) {
		int skip = skip(cursor);
		List<EntityType> types = types(type);
		return this.answers.bare(() -> this.suggestions.entities(prefix, types, skip));
	}

	@GetMapping("/suggest/type")
	ResponseEntity<Suggestions.Page<Named>> types(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "") String cursor) {
		int skip = skip(cursor);
		return this.answers.bare(() -> this.suggestions.types(prefix, skip));
	}

	@GetMapping("/suggest/property")
	ResponseEntity<Suggestions.Page<Named>> properties(@RequestParam(defaultValue = "") String prefix,
			@RequestParam(defaultValue = "") String cursor) {
		int skip = skip(cursor);
		return this.answers.bare(() -> this.suggestions.properties(prefix, skip));
	}

	@GetMapping("/flyout/entity")
	ResponseEntity<Flyout> entity(@RequestParam(defaultValue = "") String id) {
		return flyout(id, () -> this.previews.flyout(id));
	}

	@GetMapping("/flyout/type")
	ResponseEntity<Flyout> type(@RequestParam(defaultValue = "") String id) {
		Named type = Members.types(id)
			.stream()
			.map(Named::of)
			.findFirst()
			.orElseThrow(() -> new NoSuch("id", "type", id));
		return flyout(id, () -> this.previews.flyout(type, "Type"));
	}

	@GetMapping("/flyout/property")
	ResponseEntity<Flyout> property(@RequestParam(defaultValue = "") String id) {
		Property property = Property.of(id).orElseThrow(() -> new NoSuch("id", "property", id));
		return flyout(id, () -> this.previews.flyout(Named.of(property), "Property"));
	}

	@GetMapping("/preview")
	ResponseEntity<String> preview(@RequestParam(defaultValue = "") String id) {
		String link = ServletUriComponentsBuilder.fromCurrentContextPath()
			.path("/api/entities/{id}")
			.buildAndExpand(id)
			.encode()
			.toUriString();
		ResponseEntity<String> page = this.answers.bare(() -> this.previews.page(id, link));
		return ResponseEntity.status(page.getStatusCode())
			.headers(page.getHeaders())
			.header("Content-Security-Policy", POLICY)
			.header("X-Content-Type-Options", "nosniff")
			.contentType(HTML)
			.body(page.getBody());
	}

	@GetMapping("/properties")
	ResponseEntity<Proposal> proposal(@RequestParam(defaultValue = "") String type,
			@RequestParam(defaultValue = "") String limit) {
		int most = limit.isEmpty() ? MOST_PROPOSED : Members.number("limit", limit, 1, MOST_PROPOSED);
		List<EntityType> types = types(type);
		return this.answers.bare(() -> {
			Stream<Property> properties = types.isEmpty() ? this.facts.properties() : this.facts.properties(types);
			return new Proposal(type.isEmpty() ? null : type, limit.isEmpty() ? null : most,
					properties.limit(most).map(Named::of).toList());
		});
	}

	private ResponseEntity<Flyout> flyout(String id, Supplier<String> html) {
		return this.answers.bare(() -> new Flyout(id, html.get()));
	}

	private static int skip(String cursor) {
		return cursor.isEmpty() ? 0 : Members.number("cursor", cursor, 0, Suggestions.MOST_SKIPPED);
	}

	private static List<EntityType> types(String label) {
		Members members = new Members();
		List<EntityType> types = label.isBlank() ? List.of() : members.type("type", label).toList();
		members.check();
		return types;
	}

	/**
	 * A few words in HTML.
	 *
	 * @param id whose
	 * @param html a part of a page
	 */
	record Flyout(String id, String html) {
	}

	/**
	 * Properties that entities of a type may have.
	 *
	 * @param type the type asked for
	 * @param limit how many were asked for
	 * @param properties likeliest first
	 */
	record Proposal(@Nullable String type, @Nullable Integer limit, List<Named> properties) {
	}

}
