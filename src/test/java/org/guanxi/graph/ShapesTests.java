package org.guanxi.graph;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanxi.fact.PartialDate;
import org.guanxi.fact.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ShapesTests {

	private static final Map<String, Object> COLUMNS = Map.ofEntries(Map.entry("text", "文"), Map.entry("whole", 7L),
			Map.entry("large", 1L << 40), Map.entry("part", 0.5), Map.entry("any", 3L), Map.entry("truth", true),
			Map.entry("status", "established"), Map.entry("day", "2016-05-19"), Map.entry("date", "2016-05"),
			Map.entry("texts", List.of("a", "b")), Map.entry("inner", Map.of("id", "x", "count", 2L)),
			Map.entry("inners", List.of(Map.of("id", "y", "count", 3L, "other", "none"))), Map.entry("more", 1L));

	private final Shapes shapes = new Shapes();

	@Test
	void columnsBecomeTheComponentsOfTheirNames() {
		assertThat(Mould.of(All.class)).isPresent();
		assertThat(this.shapes.as(COLUMNS, All.class))
			.isEqualTo(new All("文", 7, 1L << 40, 0.5, 3L, true, Status.ESTABLISHED, LocalDate.of(2016, 5, 19),
					PartialDate.parse("2016-05"), List.of("a", "b"), new Inner("x", 2), List.of(new Inner("y", 3))));
	}

	@Test
	void whatIsUnwrappedIsMadeOfTheSameColumns() {
		Map<String, @Nullable Object> columns = Map.of("id", "x", "count", 2L, "text", "文");
		Outer outer = new Outer("文", new Inner("x", 2));
		assertThat(Mould.of(Outer.class).flatMap((mould) -> mould.record(columns))).contains(outer);
		assertThat(this.shapes.mapped(columns, Outer.class)).isEqualTo(outer);
	}

	@Test
	void whatIsAbsentIsNull() {
		Map<String, @Nullable Object> columns = new HashMap<>(COLUMNS);
		List.of("text", "any", "status", "day", "date", "texts", "inner").forEach((name) -> columns.put(name, null));
		columns.remove("inners");
		columns.put("part", 2L);
		assertThat(this.shapes.as(columns, All.class))
			.isEqualTo(new All(null, 7, 1L << 40, 2.0, null, true, null, null, null, null, null, null));
	}

	static List<Map<String, Object>> strange() {
		return List.of(Map.of("text", 5L), Map.of("whole", "7"), Map.of("day", "2016-13-40"), Map.of("date", "May"),
				Map.of("status", "certain"), Map.of("inner", "x"), Map.of("inner", Map.of("id", 5L, "count", "2")),
				Map.of("texts", Arrays.asList("a", null)), Map.of("texts", "a"), Map.of("whole", 1L << 40),
				Map.of("truth", "true"), Map.of("part", "half"));
	}

	/** Nothing is read otherwise because it is read faster. */
	@ParameterizedTest
	@MethodSource("strange")
	void whatTheMouldDoesNotFitIsReadAsBefore(Map<String, Object> strange) {
		Map<String, @Nullable Object> columns = new HashMap<>(COLUMNS);
		columns.putAll(strange);
		String before;
		try {
			before = this.shapes.mapped(columns, All.class).toString();
		}
		catch (JacksonException ex) {
			assertThatExceptionOfType(JacksonException.class).isThrownBy(() -> this.shapes.as(columns, All.class));
			return;
		}
		assertThat(this.shapes.as(columns, All.class)).hasToString(before);
	}

	@Test
	void aNumberThatMustBeThereIsNone() {
		assertThat(this.shapes.as(Map.of("id", "x"), Inner.class)).isEqualTo(new Inner("x", 0));
	}

	@Test
	void otherTypesAreMadeToo() {
		assertThat(Mould.of(Other.class)).isEmpty();
		assertThat(this.shapes.as(Map.of("cells", Map.of("a", 1L)), Other.class)).isEqualTo(new Other(Map.of("a", 1L)));
	}

	private record All(@Nullable String text, int whole, long large, double part, @Nullable Number any, boolean truth,
			@Nullable Status status, @Nullable LocalDate day, @Nullable PartialDate date, @Nullable List<String> texts,
			@Nullable Inner inner, @Nullable List<Inner> inners) {
	}

	private record Outer(String text, @JsonUnwrapped Inner inner) {
	}

	private record Inner(String id, int count) {
	}

	private record Other(Map<String, Object> cells) {
	}

}
