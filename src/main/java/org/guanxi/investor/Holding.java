package org.guanxi.investor;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Held;

/**
 * Something that one of two entities holds, or both.
 *
 * @param entity what is held
 * @param held {@code maybe} if it is doubtful, of either, whether it was held within the
 * window, on the day or as known by the day asked for; else {@code yes}
 * @param ties by which it is held: those of the entity asked for, then those of the other
 */
public record Holding(NamedEntity entity, Held held, List<CitedTie> ties) {
}
