package org.guanxi.ownership;

import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.EvidenceQuestion;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;

/** Who owns an entity, or what does it own? */
public class OwnershipQuestion extends EvidenceQuestion {

	/** To its owners or to what it owns. */
	@Schema(description = "up: who owns it; down: what it owns")
	public Direction direction = Direction.UP;

	/** The least share that is shown, in percent. */
	@Schema(description = "only who may own at least so many percent, or what may be owned so", example = "25")
	@DecimalMin("0")
	@DecimalMax("100")
	public double threshold;

	/** How far is looked through. */
	@Schema(description = "at most so many stakes between; an answer that this cut says so")
	@Min(1)
	@Max(100)
	public int maxLayers = 100;

	/** How many are shown. */
	@Schema(description = "at most so many, the largest")
	@Min(1)
	@Max(200)
	public int limit = 20;

	/**
	 * Which ties count.
	 * @return as the adjacency takes it
	 */
	@JsonIgnore
	Wanted wanted() {
		return new Wanted(Set.of(TieType.values()), Set.copyOf(this.status), org.guanxi.fact.Direction.ANY,
				this.minConfidence, Set.copyOf(this.source), this.asOf, this.knownBy);
	}

	/** Up or down. */
	public enum Direction {

		/** To owners. */
		UP,
		/** To what is owned. */
		DOWN;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
