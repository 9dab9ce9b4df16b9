package org.guanxi.reconcile;

import java.util.Locale;

import org.guanxi.fact.EntityType;
import org.jspecify.annotations.Nullable;

/**
 * A type, a property or an entity, as the interface names it.
 *
 * @param id its id
 * @param name what a person reads
 * @param description what tells it from others
 */
record Named(String id, String name, @Nullable String description) {

	static Named of(EntityType type) {
		String words = type.toString().replaceAll("(?<=[a-z])(?=[A-Z])", " ");
		return new Named(type.toString(), words.charAt(0) + words.substring(1).toLowerCase(Locale.ROOT), null);
	}

	static Named of(Property property) {
		return new Named(property.id(), property.name(), property.description());
	}

	/** Whether somebody who types this may want it. */
	boolean begins(String prefix) {
		String wanted = prefix.strip().toLowerCase(Locale.ROOT);
		String words = this.name.toLowerCase(Locale.ROOT);
		return this.id.toLowerCase(Locale.ROOT).startsWith(wanted) || words.startsWith(wanted)
				|| words.contains(" " + wanted);
	}

}
