package org.guanxi.reconcile;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.identity.Candidate;

/** What tells an entity from others of its name. */
final class Descriptions {

	private Descriptions() {
	}

	static String of(Candidate entity) {
		return Stream.of(entity.nameZh(), Named.of(entity.type()).name(), place(entity), entity.summary())
			.filter(Objects::nonNull)
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(" · "));
	}

	static String place(Candidate entity) {
		return Stream.of(entity.region(), entity.country()).filter(Objects::nonNull).collect(Collectors.joining(", "));
	}

}
