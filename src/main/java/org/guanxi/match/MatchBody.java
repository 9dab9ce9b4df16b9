package org.guanxi.match;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.jspecify.annotations.Nullable;

/**
 * Who is looked for: the body that OpenSanctions calls EntityMatchQuery. It is read by
 * hand, so that all of its mistakes can be told at once.
 */
public class MatchBody extends Question {

	private static final int LONGEST_KEY = 200;

	/** By the caller's own keys. */
	@Schema(description = "1 to 100 entities by keys of your own, each with 'schema' (LegalEntity, Company, Person, …), "
			+ "'properties' (name, alias, country, leiCode, …; each a text or a list of up to 50), and an 'id' if you like",
			requiredMode = Schema.RequiredMode.REQUIRED)
	@JsonSetter(nulls = Nulls.FAIL, contentNulls = Nulls.SET)
	@Size(min = 1, max = 100)
	public Map<String, @Nullable Object> queries = new LinkedHashMap<>();

	/** Of another program. */
	@Schema(description = "taken, but not used: the scoring is fixed; the answer's notes say so")
	public Map<String, Object> weights = Map.of();

	/** Of another program. */
	@Schema(description = "taken, but not used: the scoring is fixed; the answer's notes say so")
	public Map<String, Object> config = Map.of();

	/** A batch is refused only if none of it can be looked for. */
	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		this.queries.keySet()
			.stream()
			.filter((key) -> key.length() > LONGEST_KEY)
			.forEach((key) -> faults.put("queries." + key.substring(0, LONGEST_KEY) + "…",
					"is a key of more than %d characters".formatted(LONGEST_KEY)));
		Map<String, Example> examples = examples();
		if (examples.values().stream().noneMatch((example) -> example.faults().isEmpty())) {
			examples.forEach((key, example) -> example.faults()
				.forEach((member, why) -> faults.put("queries." + key + (member.isEmpty() ? "" : "." + member), why)));
		}
		return faults;
	}

	@Override
	protected boolean isWhole() {
		return false;
	}

	/**
	 * Who is looked for, in the order of the body.
	 * @return by the caller's keys
	 */
	Map<String, Example> examples() {
		Map<String, Example> examples = new LinkedHashMap<>();
		this.queries.forEach((key, query) -> examples.put(key, new ExampleReader().read(query)));
		return examples;
	}

	/**
	 * What of it is not used.
	 * @return in words
	 */
	List<String> notes() {
		List<String> notes = new ArrayList<>();
		if (!this.weights.isEmpty()) {
			notes.add("weights are not used: the scoring is fixed");
		}
		if (!this.config.isEmpty()) {
			notes.add("config is not used: the scoring is fixed");
		}
		return notes;
	}

}
