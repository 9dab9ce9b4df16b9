package org.guanxi.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/** The schemas of the Reconciliation Service API 0.2. */
final class Schemas {

	private static final List<String> NAMES = List.of("manifest", "type", "openapi", "reconciliation-query-batch",
			"reconciliation-result-batch", "suggest-entities-response", "suggest-properties-response",
			"suggest-types-response", "data-extension-query", "data-extension-response",
			"data-extension-property-proposal");

	private static final Map<String, String> IDS = new HashMap<>();

	private static final SchemaRegistry REGISTRY = registry();

	private Schemas() {
	}

	/**
	 * Checks JSON.
	 * @param schema the schema's file
	 * @param json the JSON
	 * @return the same
	 */
	static String valid(String schema, String json) {
		assertThat(errors(schema, json)).as(schema + ": " + json).isEmpty();
		return json;
	}

	static List<String> errors(String schema, String json) {
		return REGISTRY.getSchema(SchemaLocation.of(String.valueOf(IDS.get(schema))))
			.validate(json, InputFormat.JSON)
			.stream()
			.map(Object::toString)
			.toList();
	}

	/** They name a dialect that never was; Draft 7 is the one of their time. */
	private static SchemaRegistry registry() {
		Map<String, String> schemas = new HashMap<>();
		JsonMapper json = JsonMapper.shared();
		for (String name : NAMES) {
			try {
				ObjectNode schema = (ObjectNode) json.readTree(new ClassPathResource("reconciliation/" + name + ".json")
					.getContentAsString(StandardCharsets.UTF_8));
				schema.remove("$schema");
				IDS.put(name, schema.path("$id").stringValue());
				schemas.put(schema.path("$id").stringValue(), json.writeValueAsString(schema));
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, (builder) -> builder.schemas(schemas));
	}

}
