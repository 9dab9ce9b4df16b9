package org.guanxi.screen;

import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.Question;
import org.guanxi.name.Comparison;

/** How is a table to be screened? */
public class ScreeningQuestion extends Question {

	private static final double CUTOFF = 0.5;

	/** How many. */
	@Schema(description = "at most so many candidates for each row; the second and further ones have columns of their own")
	@Min(1)
	@Max(5)
	public int limit = 1;

	/** From where on it is taken for the one. */
	@Schema(description = "with at least this score a row's status is match")
	@DecimalMin("0")
	@DecimalMax("1")
	public double threshold = Comparison.THRESHOLD;

	/** From where on it is worth a look. */
	@Schema(description = "with at least this score, and less than the threshold, it is candidate")
	@DecimalMin("0")
	@DecimalMax("1")
	public double cutoff = CUTOFF;

	/** How far. */
	@Schema(description = "concerns of others that are at most so many ties away are told too")
	@Min(0)
	@Max(3)
	public int hops = 2;

	/**
	 * It in words, so that a screening can be repeated.
	 * @return name and value of each parameter
	 */
	String words() {
		return String.format(Locale.ROOT, "limit=%d; threshold=%s; cutoff=%s; hops=%d", this.limit, this.threshold,
				this.cutoff, this.hops);
	}

}
