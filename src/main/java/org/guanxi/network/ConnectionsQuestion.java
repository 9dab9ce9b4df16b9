package org.guanxi.network;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.Direction;
import tools.jackson.databind.annotation.JsonDeserialize;

/** How are these connected among themselves? */
public class ConnectionsQuestion extends TieFilter {

	/** Whom it is about. */
	@Schema(description = "ids of 2 to 50 entities; one that is named twice counts once",
			requiredMode = Schema.RequiredMode.REQUIRED)
	@Size(min = 2, max = 50)
	@JsonDeserialize(as = LinkedHashSet.class)
	public Set<@NotBlank @Size(max = 200) String> entities = new LinkedHashSet<>();

	/** The longest path. */
	@Schema(description = "at most so many ties in the path of a pair")
	@Min(1)
	@Max(8)
	public int maxHops = 6;

	/** How long it may take. */
	@Schema(description = "milliseconds after which the search gives what it has found so far")
	@Min(1)
	@Max(2000)
	public int budget = 2000;

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (this.direction != Direction.ANY) {
			faults.put("direction", "is always any here, as no end of a pair comes first; leave it out");
		}
		return faults;
	}

}
