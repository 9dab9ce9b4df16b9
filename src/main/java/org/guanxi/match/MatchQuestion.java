package org.guanxi.match;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.Question;
import org.guanxi.identity.Scope;
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

	/** Whom one of these holds. */
	@Schema(description = "only entities that one of these datasets holds; empty: of all")
	@Size(max = 50)
	public List<String> include_dataset = List.of();

	/** Whom none of these holds. */
	@Schema(description = "no entities that one of these datasets holds")
	@Size(max = 50)
	public List<String> exclude_dataset = List.of();

	/** Who is none of these. */
	@Schema(description = "no entities of these kinds, in FollowTheMoney's words: Company, PublicBody, Organization, "
			+ "Person, Event, Thing", example = "Person")
	@Size(max = 50)
	public List<String> exclude_schema = List.of();

	/** Who isn't meant. */
	@Schema(description = "none of these entities: those who were looked at and aren't meant")
	@Size(max = 200)
	public List<String> exclude_entity_ids = List.of();

	/** Of another program. */
	@Schema(description = "taken, but not used: more may be found than has changed since; the answer's notes say so")
	@Size(max = 100)
	public String changed_since = "";

	/** Of another program. */
	@Schema(description = "taken, but not used: typing errors are always forgiven; the answer's notes say so")
	@Size(max = 100)
	public String fuzzy = "";

	/** Of another program. */
	@Schema(description = "taken so that clients of OpenSanctions can ask; there is one way of scoring here, whatever is named")
	@Size(max = 100)
	public String algorithm = "";

	/** A kind that nobody is of would leave out nobody. */
	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		List<String> known = Schemata.excludable();
		List<String> unknown = this.exclude_schema.stream()
			.filter((schema) -> !known.contains(schema))
			.distinct()
			.toList();
		if (!unknown.isEmpty()) {
			faults.put("exclude_schema",
					unknown.stream().map((schema) -> "'" + schema + "'").collect(Collectors.joining(", "))
							+ ((unknown.size() > 1) ? " are" : " is") + " none of " + String.join(", ", known));
		}
		return faults;
	}

	/**
	 * Among whom is to be looked.
	 * @param dataset which must hold them; empty for any
	 * @return the scope
	 */
	Scope scope(String dataset) {
		return new Scope(dataset, this.include_dataset, this.exclude_dataset, this.exclude_entity_ids);
	}

	/**
	 * What of it is not used.
	 * @return in words
	 */
	Stream<String> notes() {
		return Stream
			.of(this.algorithm.isEmpty() ? "" : "algorithm is not used: the scoring is fixed",
					this.changed_since.isEmpty() ? "" : "changed_since is not used: more may be found than has changed",
					this.fuzzy.isEmpty() ? "" : "fuzzy is not used: typing errors are always forgiven")
			.filter((note) -> !note.isEmpty());
	}

}
