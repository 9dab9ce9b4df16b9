package org.guanxi.ownership;

import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.EvidenceQuestion;

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
