package org.guanxi.change;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day or a time as a question may give it, in UTC. */
final class Moment {

	/** A day, or a day and a time of at least hours and minutes. */
	static final String FORM = "\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])"
			+ "(T([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d(\\.\\d{1,9})?)?Z?)?";

	private static final DateTimeFormatter READER = DateTimeFormatter.ISO_LOCAL_DATE_TIME
		.withResolverStyle(ResolverStyle.SMART);

	private Moment() {
	}

	/**
	 * Reads it.
	 * @param text has the {@link #FORM}; a day that its month lacks is the month's last
	 * @return the time, of a day its beginning
	 */
	static Instant of(String text) {
		String time = text.contains("T") ? text.replace("Z", "") : text + "T00:00";
		return LocalDateTime.parse(time, READER).toInstant(ZoneOffset.UTC);
	}

}
