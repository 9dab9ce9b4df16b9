package org.guanxi.match;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.identity.Identified;
import org.guanxi.name.Comparison;
import org.jspecify.annotations.Nullable;

/**
 * Who may be meant, in the shape that OpenSanctions calls EntityMatchResponse.
 *
 * @param responses by the caller's keys
 * @param matcher what is compared
 * @param limit at most so many candidates of each
 * @param notes what of the question was not used; absent if all was
 */
record MatchesFound(Map<String, Matches> responses, Map<String, Compared> matcher, int limit,
		@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {

	/**
	 * Who may be meant by one query.
	 *
	 * @param status 200; 400 if it can't be looked for, of which the notes say why; 503
	 * if the time of the whole batch was up before it was looked for
	 * @param results candidates, best first
	 * @param total how many of all candidates match
	 * @param query the query
	 * @param notes what of it was not used; absent if all was
	 */
	record Matches(int status, List<Scored> results, Total total, Example query,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> notes) {
	}

	/**
	 * How many candidates match: reach the threshold.
	 *
	 * @param value so many
	 * @param relation {@code eq}; {@code gte} if there may be more
	 */
	record Total(int value, String relation) {
	}

	/** To four decimals, as scores are. */
	static double rounded(double score) {
		return Math.round(10_000 * score) / 10_000.0;
	}

	/**
	 * A candidate.
	 *
	 * @param id its slug
	 * @param caption its name
	 * @param schema what it is, in FollowTheMoney's words
	 * @param properties what is known of it, in the same words
	 * @param datasets which datasets hold it
	 * @param referents other ids of it: none
	 * @param target whether it is on a list of those to beware of: never, as no dataset
	 * is one
	 * @param score how well it fits, 0 to 1
	 * @param match whether the score reaches the threshold
	 * @param features what each thing compared added to the score, or took away
	 * @param explanations the same in words
	 */
	record Scored(String id, String caption, String schema, Map<String, List<String>> properties, List<String> datasets,
			List<String> referents, boolean target, double score, boolean match, Map<String, Double> features,
			Map<String, Explanation> explanations) {
	}

	/**
	 * Why something added to a score, or took away.
	 *
	 * @param score what it did
	 * @param detail why, in words
	 * @param query the name asked for that fits best; of names alone
	 * @param candidate which name of the candidate it fits; of names alone
	 * @param steps what was done to the two names, and what that multiplied their score
	 * by; of names alone
	 */
	record Explanation(double score, String detail, @Nullable String query, @Nullable String candidate,
			@Nullable List<Comparison.Step> steps) {

		static Explanation of(Identified.Feature feature, Identified found) {
			double score = rounded(feature.change());
			return feature.of().equals("name")
					? new Explanation(score, feature.text(), found.asked(), found.known(), found.steps())
					: new Explanation(score, feature.text(), null, null, null);
		}

	}

	/**
	 * Something that is compared.
	 *
	 * @param description what it does to the score
	 * @param coefficient what it is multiplied by: always 1
	 * @param url where more is said
	 */
	record Compared(String description, double coefficient, String url) {
	}

}
