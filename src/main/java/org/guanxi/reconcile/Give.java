package org.guanxi.reconcile;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What of a tie or a figure fills a column; of a cell there is the value alone. */
enum Give {

	/** The other end, or the number. */
	VALUE("what it is: the entity, or the number"),
	/** When it began. */
	FROM("when it began"),
	/** When it ended. */
	UNTIL("when it ended"),
	/** When it is known to have held. */
	ASOF("when it is known to have held"),
	/** How strongly it is said. */
	STATUS("how strongly it is said"),
	/** Of what the number is. */
	UNIT("the unit of a figure");

	static final String WORDS = Arrays.stream(values()).map(Give::toString).collect(Collectors.joining(", "));

	private final String description;

	Give(String description) {
		this.description = description;
	}

	String description() {
		return this.description;
	}

	@Override
	public String toString() {
		return (this == ASOF) ? "asOf" : name().toLowerCase(Locale.ROOT);
	}

}
