package org.guanxi.fact;

import java.util.List;

/** Which statements accuse whom they are about. */
public final class Accusation {

	/** A topic with one of these words accuses. */
	public static final List<String> WORDS = List.of("alleged", "fraud", "illegal", "raid", "arrest", "arrests",
			"frozen", "investigation", "complaints", "lawsuit", "penalty", "fine", "bribery", "corruption", "sanctions",
			"embezzlement", "conflict");

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

}
