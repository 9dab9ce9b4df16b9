package org.guanxi.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered by ties: what must speak for them to count, and how much of
 * that is shown. The same words mean the same everywhere.
 */
public class EvidenceQuestion extends DatedQuestion {

	/** What is said of an id that is none. */
	protected static final String EMPTY = "is empty; give ids, or leave it out";

	/** Exactly the statuses wanted. */
	@Schema(description = "exactly the statuses wanted", example = "established")
	@Size(min = 1, max = 5)
	public List<Status> status = List.of(Status.ESTABLISHED, Status.ANNOUNCED);

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

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (!this.status.stream().allMatch(Status::isOfTie)) {
			faults.put("status", "ended and denied are no statuses of a tie; ask for some of established, announced, "
					+ "planned, forecast, alleged");
		}
		return faults;
	}

	/**
	 * The filter as the adjacency takes it, by ties of all types and both ways.
	 * @param day on which they held or may have held, absent for any
	 * @return which ties are wanted
	 */
	public Wanted ofAllTypes(@Nullable LocalDate day) {
		return new Wanted(Set.of(TieType.values()), Set.copyOf(this.status), Direction.ANY, this.minConfidence,
				Set.copyOf(this.source), day, this.knownBy);
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
