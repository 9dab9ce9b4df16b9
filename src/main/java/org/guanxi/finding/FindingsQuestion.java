package org.guanxi.finding;

import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.guanxi.answer.EvidenceQuestion;
import org.guanxi.fact.Wanted;

/** Does it hold itself, and is anybody on both sides of something that concerns it? */
public class FindingsQuestion extends EvidenceQuestion {

	/** The last day there is: what isn't told to have ended holds on it, or may. */
	private static final LocalDate AT_LAST = LocalDate.of(9999, 12, 31);

	/** How many are shown. */
	@Schema(description = "at most so many of each kind; an answer that this cut says so")
	@Min(1)
	@Max(100)
	public int limit = 20;

	/**
	 * Which ties count as holding on the day asked for; without one, what isn't told to
	 * have ended.
	 * @return as the adjacency takes it
	 */
	@JsonIgnore
	Wanted lasting() {
		return ofAllTypes((this.asOf != null) ? this.asOf : AT_LAST);
	}

	/**
	 * Which ties count as having held on the day asked for; without one, on any.
	 * @return as the adjacency takes it
	 */
	@JsonIgnore
	Wanted ever() {
		return ofAllTypes(this.asOf);
	}

}
