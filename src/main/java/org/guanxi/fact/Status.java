package org.guanxi.fact;

import java.util.Locale;
import java.util.Set;

/**
 * How strongly a source says something, in falling strength; the last two don't support a
 * tie but bound or contradict it.
 */
public enum Status {

	/** It is so. */
	ESTABLISHED,
	/** A party to it has said that it is, or is decided. */
	ANNOUNCED,
	/** It is meant to become so. */
	PLANNED,
	/** Somebody expects it. */
	FORECAST,
	/** Somebody accuses or supposes. */
	ALLEGED,
	/** It was so, and is no longer. */
	ENDED,
	/** It is not so. */
	DENIED;

	/** What an answer holds unless it is asked for more. */
	public static final Set<Status> BY_DEFAULT = Set.of(ESTABLISHED, ANNOUNCED);

	/**
	 * Whether a tie can have this status: {@code ended} only bounds a tie's period and
	 * {@code denied} only disputes it.
	 * @return {@code false} for those two
	 */
	public boolean isOfTie() {
		return this != ENDED && this != DENIED;
	}

	/**
	 * What is added to the wording of a tie, so that none reads stronger than it is.
	 * @return empty if it is so
	 */
	public String qualifier() {
		return switch (this) {
			case ESTABLISHED -> "";
			case PLANNED -> " (planned, not done)";
			case ALLEGED -> " (alleged, not proven)";
			default -> " (" + this + ")";
		};
	}

	/**
	 * The same in Chinese.
	 * @return empty if it is so
	 */
	public String qualifierZh() {
		return switch (this) {
			case ESTABLISHED -> "";
			case ANNOUNCED -> "（已宣布）";
			case PLANNED -> "（计划中，尚未实现）";
			case FORECAST -> "（预测）";
			case ALLEGED -> "（指称，未经证实）";
			case ENDED -> "（已结束）";
			case DENIED -> "（被否认）";
		};
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
