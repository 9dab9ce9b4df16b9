package org.guanxi.fact;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Which statements accuse whom they are about, or tell something adverse. */
public final class Accusation {

	/** A topic with one of these words accuses. */
	public static final List<String> WORDS = List.of("abuse", "accusation", "accusations", "accused", "allegation",
			"allegations", "alleged", "antitrust", "arrest", "arrested", "arrests", "ban", "banned", "breach",
			"breaches", "bribe", "bribery", "bribes", "complaint", "complaints", "conflict", "controversy", "convicted",
			"conviction", "corruption", "crime", "crimes", "criminal", "criticism", "default", "defaulted", "defaults",
			"detained", "detention", "embezzlement", "evasion", "fine", "fined", "fines", "fraud", "fraudulent",
			"freeze", "frozen", "illegal", "indictment", "infringement", "investigated", "investigation",
			"investigations", "laundering", "lawsuit", "lawsuits", "litigation", "manipulation", "misconduct",
			"monopoly", "penalties", "penalty", "plagiarism", "ponzi", "probe", "probes", "prosecution", "raid",
			"raids", "sanction", "sanctioned", "sanctions", "scam", "scams", "scandal", "scandals", "smuggling",
			"theft", "violation", "violations", "wrongdoing");

	private Accusation() {
	}

	/**
	 * Whether a topic accuses.
	 * @param topic a kebab-case term
	 * @return {@code true} if one of its words does
	 */
	public static boolean isIn(String topic) {
		return List.of(topic.split("-")).stream().anyMatch(WORDS::contains);
	}

	/**
	 * Whether a statement accuses.
	 * @param status how strongly it is said, absent of a figure or a tie
	 * @param topic a kebab-case term, absent of a figure or a tie
	 * @return {@code true} if somebody accuses or supposes, whatever the topic, or if the
	 * topic accuses
	 */
	public static boolean isIn(@Nullable String status, @Nullable String topic) {
		return topic != null && (Status.ALLEGED.toString().equals(status) || isIn(topic));
	}

}
