package org.guanxi.fact;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** What a source says: a tie, a figure, or a statement about one entity. */
public sealed interface Claim permits TieClaim, Figure, Statement {

	/**
	 * Hash of what the claim is about and where it stands: source, locator, subjects,
	 * what is claimed of them, qualifiers and key. Dates, amounts and texts are content:
	 * mending one changes the claim, it doesn't make another.
	 * @return 16 hex digits
	 */
	default String id() {
		StringBuilder parts = new StringBuilder(source()).append('\u001F').append(locator());
		identity().forEach((part) -> parts.append('\u001F').append(Objects.requireNonNullElse(part, "")));
		return Hash.of(parts.toString());
	}

	/**
	 * The id of the source that says so.
	 * @return a slug
	 */
	String source();

	/**
	 * Where in the source: {@code p3}, {@code p1s7}, or free text if the source has no
	 * text at hand.
	 * @return the place
	 */
	String locator();

	/**
	 * What it is about.
	 * @return ids of entities; more than one only in a figure, jointly
	 */
	List<String> subjects();

	/**
	 * What beside source and place tells this claim from others.
	 * @return the parts, in an order that never changes
	 */
	List<@Nullable String> identity();

	Status status();

	/**
	 * Who is quoted for it, if not the source itself.
	 * @return an entity's id or a name
	 */
	@Nullable String saidBy();

}
