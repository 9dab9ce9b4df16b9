package org.guanxi.match;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.guanxi.name.Comparison;

/** How is to be matched? */
public class MatchQuestion extends Question {

	private static final double CUTOFF = 0.5;

	/** How many. */
	@Schema(description = "at most so many candidates for each query")
	@Min(1)
	@Max(50)
	public int limit = 5;

	/** From where on it is taken for the one. */
	@Schema(description = "candidates with at least this score have match: true")
	@DecimalMin("0")
	@DecimalMax("1")
	public double threshold = Comparison.THRESHOLD;

	/** From where on it is worth a look. */
	@Schema(description = "candidates with at most this score are left out; one above the threshold counts as the threshold")
	@DecimalMin("0")
	@DecimalMax("1")
	public double cutoff = CUTOFF;

	/** Of another program. */
	@Schema(description = "taken so that clients of OpenSanctions can ask; there is one way of scoring here, whatever is named")
	@Size(max = 100)
	public String algorithm = "";

}
