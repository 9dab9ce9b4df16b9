package org.guanxi.seed;

/**
 * A person answers for one part of a claim, where no rule can find it in the source. The
 * fields are the columns of {@code signoffs.csv}.
 *
 * @param claim the claim's id
 * @param part which part of it, such as {@code role}
 * @param value what the claim says there; a sign-off does not cover any other value
 * @param reason why it is right, in own words
 * @param by who answers for it
 */
public record Signoff(String claim, String part, String value, String reason, String by) {
}
