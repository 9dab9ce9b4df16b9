package org.guanxi.path;

import java.util.Locale;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;

/** How are two connected? */
public class PathQuestion extends TieFilter {

	/** One end. */
	@Schema(description = "the id of one entity", example = "china-mobile")
	@NotBlank
	@Size(max = 200)
	public String from = "";

	/** The other end. */
	@Schema(description = "the id of the other entity", example = "softbank-group")
	@NotBlank
	@Size(max = 200)
	public String to = "";

	/** The longest path. */
	@Schema(description = "at most so many ties in a path")
	@Min(1)
	@Max(8)
	public int maxHops = 6;

	/** How many paths. */
	@Schema(description = "at most so many paths")
	@Min(1)
	@Max(50)
	public int k = 5;

	/** Which paths. */
	@Schema(description = "shortest: only those of the least length; k: the shortest ones, up to k of them")
	public Mode mode = Mode.K;

	/** Which paths are wanted. */
	public enum Mode {

		/** Only those of the least length. */
		SHORTEST,
		/** The shortest ones, of whatever length. */
		K;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
