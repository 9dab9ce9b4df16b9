package org.guanxi.fact;

import org.jspecify.annotations.Nullable;

/**
 * Who says so: an article, a filing, a post.
 *
 * @param id kebab-case slug, stable for ever, in one dataset only
 * @param title its own title
 * @param publisher who published it
 * @param author who wrote it
 * @param published the date that it bears; absent if it bears none, never guessed
 * @param url where it can be read, if the text says so
 * @param carriedBy the id of the source that reprints it, such as a forum thread
 * @param text the name of the file that it was read from
 * @param lines first and last line in that file, such as {@code 22-35}
 * @param digest SHA-256 of those lines, each ended by LF, in lower-case hex
 * @param note what a reader must know
 */
public record Source(String id, String title, @Nullable String publisher, @Nullable String author,
		@Nullable PartialDate published, @Nullable String url, @Nullable String carriedBy, @Nullable String text,
		@Nullable String lines, @Nullable String digest, @Nullable String note) {
}
