package org.guanxi.reconcile;

import java.util.Arrays;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * What the service offers, and where; the names are those of the Reconciliation Service
 * API 0.2.
 */
record Manifest(List<String> versions, String name, String identifierSpace, String schemaSpace, String documentation,
		@Nullable String serviceVersion, List<Named> defaultTypes, View view, Preview preview, Suggest suggest,
		Extend extend, int batchSize) {

	/** Pixels. */
	private static final int WIDTH = 430;

	private static final int HEIGHT = 300;

	/**
	 * Describes the service.
	 * @param base where the program is, without a slash at the end
	 * @param version of the program, absent if it wasn't built
	 * @return the manifest; ids and types mean the same wherever the program runs
	 */
	static Manifest of(String base, @Nullable String version) {
		return new Manifest(List.of("0.2"), "Guanxi: the China internet ecosystem", "urn:guanxi:entity:",
				"urn:guanxi:type:", base + "/docs", version, Arrays.stream(EntityType.values()).map(Named::of).toList(),
				new View(base + "/api/entities/{{id}}"),
				new Preview(base + "/reconcile/preview?id={{id}}", WIDTH, HEIGHT),
				new Suggest(Place.of(base, "entity"), Place.of(base, "type"), Place.of(base, "property")),
				new Extend(new Place(base, "/reconcile/properties", null, null), Setting.ALL), Query.MOST);
	}

	record View(String url) {
	}

	record Preview(String url, int width, int height) {
	}

	record Suggest(Place entity, Place type, Place property) {
	}

	record Place(@JsonProperty("service_url") String url, @JsonProperty("service_path") String path,
			@JsonProperty("flyout_service_url") @Nullable String flyoutUrl,
			@JsonProperty("flyout_service_path") @Nullable String flyoutPath) {

		static Place of(String base, String what) {
			return new Place(base, "/reconcile/suggest/" + what, base, "/reconcile/flyout/" + what + "?id=${id}");
		}

	}

	record Extend(@JsonProperty("propose_properties") Place proposal,
			@JsonProperty("property_settings") List<Setting> settings) {
	}

	record Setting(String name, String label, String type, @JsonProperty("default") Object initial,
			@JsonProperty("help_text") String help, @Nullable List<Choice> choices) {

		static final List<Setting> ALL = List.of(
				new Setting("limit", "At most", "number", ExtensionQuery.LIMIT,
						"How many values of this property each entity has at most, from 1 to 1000", null),
				new Setting("give", "Give", "select", Give.VALUE.toString(),
						"What of a tie or a figure: a year or a month comes as text, a day as a date",
						Arrays.stream(Give.values())
							.map((give) -> new Choice(give.toString(), give.description()))
							.toList()));

	}

	record Choice(String value, String name) {
	}

}
