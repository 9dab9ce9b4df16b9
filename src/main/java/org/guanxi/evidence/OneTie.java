package org.guanxi.evidence;

import org.guanxi.answer.CitedTie;

/**
 * A tie.
 *
 * @param tie with its claims
 */
public record OneTie(CitedTie tie) {
}
