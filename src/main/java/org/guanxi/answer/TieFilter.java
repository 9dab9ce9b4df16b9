package org.guanxi.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;

/** Which ties a question is about; the same words mean the same everywhere. */
public class TieFilter extends EvidenceQuestion {

	/** Types of tie. */
	@Schema(description = "only ties of these types; empty: of all", example = "INVESTED_IN")
	@Size(max = 50)
	public List<TieType> type = List.of();

	/** Kinds of tie. */
	@Schema(description = "only ties of these kinds; empty: of all", example = "partnership")
	@Size(max = 20)
	public List<Kind> kind = List.of();

	/** Seen from where the question starts. */
	@Schema(description = "which way a tie is followed, seen from where the question starts; symmetric ties go both ways")
	public Direction direction = Direction.ANY;

	/**
	 * The filter as the Cypher files take it.
	 * @return parameters that can be added to
	 */
	@JsonIgnore
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("types", types());
		parameters.put("symmetric", Arrays.stream(TieType.values()).filter(TieType::symmetric).toList());
		parameters.put("statuses", this.status);
		parameters.put("direction", this.direction);
		parameters.put("minConfidence", this.minConfidence);
		parameters.put("sources", this.source.isEmpty() ? null : this.source);
		parameters.put("asOf", this.asOf);
		parameters.put("knownBy", ever(this.knownBy));
		return parameters;
	}

	/**
	 * The filter as the adjacency takes it.
	 * @return which ties are wanted
	 */
	@JsonIgnore
	public Wanted wanted() {
		return new Wanted(Set.copyOf(types()), Set.copyOf(this.status), this.direction, this.minConfidence,
				Set.copyOf(this.source), this.asOf, this.knownBy);
	}

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (types().isEmpty()) {
			faults.put("type",
					"leaves no tie, as none of these types is of the kind asked for; each of them is of "
							+ this.type.stream()
								.map(TieType::kind)
								.distinct()
								.map(Kind::toString)
								.collect(Collectors.joining(", ")));
		}
		return faults;
	}

	private List<TieType> types() {
		return Arrays.stream(TieType.values())
			.filter((known) -> this.type.isEmpty() || this.type.contains(known))
			.filter((known) -> this.kind.isEmpty() || this.kind.contains(known.kind()))
			.toList();
	}

}
