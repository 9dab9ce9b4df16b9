package org.guanxi.identity;

import java.util.Collection;
import java.util.List;

/**
 * Among whom somebody is looked for.
 *
 * @param dataset which must hold them; empty for any
 * @param anyOf datasets of which one must hold them; empty for any
 * @param noneOf datasets none of which may hold them
 * @param but ids of those who aren't meant
 */
public record Scope(String dataset, Collection<String> anyOf, Collection<String> noneOf, Collection<String> but) {

	/** All there are. */
	public static final Scope ALL = new Scope("", List.of(), List.of(), List.of());

	/** Whether it leaves out so many that those who share most may all be among them. */
	boolean isNarrow() {
		return !this.dataset.isEmpty() || !this.anyOf.isEmpty() || !this.noneOf.isEmpty();
	}

}
