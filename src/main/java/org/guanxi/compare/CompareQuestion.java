package org.guanxi.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.EvidenceQuestion;
import org.jspecify.annotations.Nullable;

/** What do two have in common, and when? */
public class CompareQuestion extends EvidenceQuestion {

	/** The two. */
	@Schema(description = "the ids of the two entities", example = "alibaba-group,tencent")
	@Size(min = 2, max = 2)
	public List<@NotBlank(message = "holds an empty id; give two, such as ids=alibaba-group,tencent") String> ids = List
		.of();

	/** The first day of the window. */
	@Schema(description = "only ties of what happened from this day on, and of what held on it or later; what isn't dated so "
			+ "well counts as 'maybe'; figures are not asked", example = "2014-01-01")
	public @Nullable LocalDate since;

	/** The last day of the window. */
	@Schema(description = "only ties of what happened up to this day, and of what held on it or earlier; what isn't dated so "
			+ "well counts as 'maybe'; figures are not asked", example = "2016-12-31")
	public @Nullable LocalDate until;

	/** How many are shown. */
	@Schema(description = "at most so many shared ones of each aspect, ties between the two, and figures of each kind of "
			+ "each of the two")
	@Min(1)
	@Max(100)
	public int limit = 20;

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (this.ids.size() == 2 && this.ids.getFirst().equals(this.ids.getLast())) {
			faults.put("ids", "names one entity twice; give two");
		}
		if (this.since != null && this.until != null && this.until.isBefore(this.since)) {
			faults.put("until", "is before since; a window of one day has both alike");
		}
		return faults;
	}

}
