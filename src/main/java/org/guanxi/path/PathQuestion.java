package org.guanxi.path;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.TieFilter;
import org.jspecify.annotations.Nullable;

/** How are two connected? */
public class PathQuestion extends TieFilter {

	private static final int ALL = 1000;

	private static final int ANY = 1_000_000_000;

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
	@Schema(description = "shortest: only those of the least length; k: the shortest ones, up to k of them; exhaustive: "
			+ "all up to maxHops, at most 1000")
	public Mode mode = Mode.K;

	/** Whom to visit. */
	@Schema(description = "only paths that visit all of these entities", example = "alibaba-group")
	@Size(max = 5)
	public List<@NotBlank(message = TieFilter.EMPTY) String> via = List.of();

	/** Whom not to visit. */
	@Schema(description = "only paths that visit none of these entities, none of which may be an end or in via",
			example = "alibaba-group")
	@Size(max = 50)
	public List<@NotBlank(message = TieFilter.EMPTY) String> avoid = List.of();

	/** When an entity is a hub. */
	@Schema(description = "no path goes through an entity with more ties than this: through no hub")
	@Min(2)
	@Max(ANY)
	public int maxTies = ANY;

	/** How long it may take. */
	@Schema(description = "milliseconds after which the search gives what it has found so far")
	@Min(1)
	@Max(2000)
	public int budget = 2000;

	int most() {
		return (this.mode == Mode.EXHAUSTIVE) ? ALL : this.k;
	}

	/** Whether it is about less than a question is by itself. */
	boolean filters() {
		return !wanted().equals(new PathQuestion().wanted()) || !this.via.isEmpty() || !this.avoid.isEmpty()
				|| leavesHubsOut();
	}

	boolean leavesHubsOut() {
		return this.maxTies < ANY;
	}

	/** What cuts an answer with too many paths. */
	String bound() {
		return (this.mode == Mode.EXHAUSTIVE) ? "paths" : "k";
	}

	@Override
	public Map<String, @Nullable Object> parameters() {
		Map<String, @Nullable Object> parameters = super.parameters();
		parameters.put("from", this.from);
		parameters.put("to", this.to);
		parameters.put("maxHops", this.maxHops);
		parameters.put("via", this.via);
		parameters.put("avoid", this.avoid);
		parameters.put("most", most() + 1);
		return parameters;
	}

	@Override
	protected Map<String, String> faults() {
		Map<String, String> faults = new TreeMap<>(super.faults());
		if (this.avoid.contains(this.from) || this.avoid.contains(this.to)) {
			faults.put("avoid", "holds an end of the paths, which they can't avoid; leave it out");
		}
		else if (!Collections.disjoint(this.avoid, this.via)) {
			faults.put("avoid", "holds an entity that via holds too; no path visits it and doesn't");
		}
		return faults;
	}

	/** Which paths are wanted. */
	public enum Mode {

		/** Only those of the least length. */
		SHORTEST,
		/** The shortest ones, of whatever length. */
		K,
		/** Every one. */
		EXHAUSTIVE;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT);
		}

	}

}
