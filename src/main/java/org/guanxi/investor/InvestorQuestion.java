package org.guanxi.investor;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;
import org.guanxi.fact.Direction;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/** What does it hold together with others, and when? */
public class InvestorQuestion extends TieFilter {

	/** The first day of the window. */
	@Schema(description = "only investments and takeovers from this day on, and stakes and parents that held on it or "
			+ "later; what isn't dated so well counts as 'maybe'", example = "2014-01-01")
	public @Nullable LocalDate since;

	/** The last day of the window. */
	@Schema(description = "only investments and takeovers up to this day, and stakes and parents that held on it or "
			+ "earlier; what isn't dated so well counts as 'maybe'", example = "2016-12-31")
	public @Nullable LocalDate until;

	/** The size of a page. */
	@Schema(description = "at most so many on a page")
	@Min(1)
	@Max(100)
	public int limit = 20;

	/** The page. */
	@Schema(description = "'next' of the page before")
	@Size(max = 200)
	public @Nullable String cursor;

	/**
	 * What all pages have in common.
	 * @param ids whom it is about
	 * @param digest of the facts
	 * @return it in words
	 */
	String words(String ids, String digest) {
		return String.join("\n", digest, ids, String.valueOf(this.since), String.valueOf(this.until),
				new TreeMap<>(parameters()).toString());
	}

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (this.direction != Direction.ANY) {
			faults.put("direction", "is always from holder to held here; leave it out");
		}
		if (this.since != null && this.until != null && this.until.isBefore(this.since)) {
			faults.put("until", "is before since; a window of one day has both alike");
		}
		if (wanted().types().stream().noneMatch(TieType::isHolding)) {
			faults.put(this.type.isEmpty() ? "kind" : "type", "leaves no tie by which one holds another; ask for some "
					+ "of OWNS_STAKE_IN, PARENT_OF, ACQUIRED, INVESTED_IN, which are of the kinds ownership and investment");
		}
		return faults;
	}

}
