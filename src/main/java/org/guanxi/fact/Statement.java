package org.guanxi.fact;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A source says something about one entity. The fields are the columns of
 * {@code statements/*.csv}.
 *
 * @param source the source's id
 * @param locator the place in it
 * @param subject the entity
 * @param topic what it is about, a kebab-case term
 * @param text what is said, in own words
 * @param from when it began
 * @param until when it ended
 * @param asOf when it was reported to hold
 * @param status how strongly it is said
 * @param saidBy who is quoted for it
 * @param note what a reader must know, in own words
 * @param key tells two claims apart that are alike in all else
 */
public record Statement(String source, String locator, String subject, String topic, String text,
		@Nullable PartialDate from, @Nullable PartialDate until, @Nullable PartialDate asOf, Status status,
		@Nullable String saidBy, @Nullable String note, @Nullable String key) implements Claim {

	@Override
	public List<String> subjects() {
		return List.of(this.subject);
	}

	@Override
	public List<@Nullable String> identity() {
		return Arrays.asList(this.subject, this.topic, this.key);
	}

}
