package org.guanxi.answer;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Kind;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;

/** Which ties a question is about; the same words mean the same everywhere. */
public class TieFilter extends DatedQuestion {

	/** What is said of an id that is none. */
	protected static final String EMPTY = "is empty; give ids, or leave it out";

	/** Types of tie. */
	@Schema(description = "only ties of these types; empty: of all", example = "INVESTED_IN")
	@Size(max = 50)
	public List<TieType> type = List.of();

	/** Kinds of tie. */
	@Schema(description = "only ties of these kinds; empty: of all", example = "partnership")
	@Size(max = 20)
	public List<Kind> kind = List.of();

	/** Exactly the statuses wanted. */
	@Schema(description = "exactly the statuses wanted", example = "established")
	@Size(min = 1, max = 5)
	public List<Status> status = List.of(Status.ESTABLISHED, Status.ANNOUNCED);

	/** Seen from where the question starts. */
	@Schema(description = "which way a tie is followed, seen from where the question starts; symmetric ties go both ways")
	public Direction direction = Direction.ANY;

	/** The least confidence. */
	@Schema(description = "only ties with at least this confidence", example = "0.8")
	@DecimalMin("0")
	@DecimalMax("1")
	public double minConfidence;

	/** Ids of sources. */
	@Schema(description = "only ties that one of these sources supports; empty: any",
			example = "enterprise-innovation-2016-05-19")
	@Size(max = 50)
	public List<@NotBlank(message = EMPTY) String> source = List.of();

	/** How much evidence each tie carries. */
	@Schema(description = "full: each claim with its source; ids: the ids of claims alone")
	public Detail evidence = Detail.FULL;

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

	/** How much evidence each tie carries. */
	public enum Detail {

		/** Each claim with its source. */
		FULL,
		/** The ids of claims. */
		IDS;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
