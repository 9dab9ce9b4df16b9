package org.guanxi.audit;

import org.jspecify.annotations.Nullable;

/**
 * What became of the text of a source.
 *
 * @param source its id
 * @param audited whether its claims were held against the text
 * @param why if not, what is the matter, and what to do; absent otherwise
 */
public record SourceVerdict(String source, boolean audited, @Nullable String why) {
}
