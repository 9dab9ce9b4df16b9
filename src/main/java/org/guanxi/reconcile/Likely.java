package org.guanxi.reconcile;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;

import org.guanxi.fact.EntityType;
import org.guanxi.identity.KnownNames;
import org.guanxi.name.Likeness;
import org.guanxi.reconcile.Query.Value;

/** Whether a value in a table is one that the facts have. */
final class Likely {

	/** A table says the same of many rows, and of each candidate again. */
	private final KnownNames names;

	Likely(KnownNames names) {
		this.names = names;
	}

	/** Whose id it is, whose name, or on which day it was, as far as either says. */
	boolean same(Value value, Facts.Tied tie) {
		if (value.id() != null && !value.id().isEmpty()) {
			return value.id().equals(tie.other().id());
		}
		if (value.text().isEmpty()) {
			return false;
		}
		EntityType type = Members.types(tie.other().type()).getFirst();
		return value.text().equals(tie.other().id())
				|| Stream.of(tie.from(), tie.asOf())
					.filter(Objects::nonNull)
					.anyMatch((date) -> isDay(value.text())
							&& (date.startsWith(value.text()) || value.text().startsWith(date)))
				|| Stream.of(tie.other().name(), tie.other().nameZh())
					.filter(Objects::nonNull)
					.anyMatch((name) -> Likeness.compare(this.names.of(value.text()), this.names.of(name), type)
						.matches());
	}

	static boolean same(Value value, Facts.Measured figure) {
		BigDecimal number = value.number();
		return number != null && number.compareTo(new BigDecimal(figure.value().toString())) == 0;
	}

	private static boolean isDay(String text) {
		return text.matches("[12]\\d{3}(-\\d{2}(-\\d{2}(T.*)?)?)?");
	}

}
