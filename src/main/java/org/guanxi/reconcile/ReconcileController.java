package org.guanxi.reconcile;

import java.util.List;
import java.util.Map;

import io.swagger.v3.oas.annotations.Hidden;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Unaskable;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.json.JsonMapper;

/**
 * The endpoint itself. Parameters that it doesn't know are let through: clients send some
 * of their own.
 */
@RestController
@RequestMapping("/reconcile")
@Hidden
class ReconcileController {

	private final Answers answers;

	private final Reconciliation reconciliation;

	private final Facts facts;

	private final JsonMapper json;

	private final @Nullable String version;

	ReconcileController(Answers answers, Reconciliation reconciliation, Facts facts, JsonMapper json,
			ObjectProvider<BuildProperties> build) {
		this.answers = answers;
		this.reconciliation = reconciliation;
		this.facts = facts;
		this.json = json;
		this.version = build.stream().map(BuildProperties::getVersion).findFirst().orElse(null);
	}

	@GetMapping
	Manifest manifest() {
		return Manifest.of(ServletUriComponentsBuilder.fromCurrentContextPath().toUriString(), this.version);
	}

	@RequestMapping(method = { RequestMethod.GET, RequestMethod.POST }, params = "queries")
	ResponseEntity<Map<String, Result>> reconcile(@RequestParam MultiValueMap<String, String> form) {
		Map<String, Query> batch = Query.batch(this.json, one("queries", form));
		return this.answers.bare(() -> this.reconciliation.of(batch),
				(results) -> results.values().stream().noneMatch(Result::late));
	}

	@RequestMapping(method = { RequestMethod.GET, RequestMethod.POST }, params = { "extend", "!queries" })
	ResponseEntity<Extension> extend(@RequestParam MultiValueMap<String, String> form) {
		ExtensionQuery query = ExtensionQuery.of(this.json, one("extend", form));
		return this.answers.bare(() -> Extension.of(query, this.facts));
	}

	@PostMapping
	Manifest neither() {
		throw new Unaskable("queries",
				"is missing; send a batch of queries in it, or what to look up in 'extend', as a form");
	}

	/** A map, since a list would be divided at commas. */
	private static String one(String parameter, MultiValueMap<String, String> form) {
		List<String> values = form.getOrDefault(parameter, List.of());
		if (values.size() != 1) {
			throw new Unaskable(parameter, "is there more than once");
		}
		return values.getFirst();
	}

}
