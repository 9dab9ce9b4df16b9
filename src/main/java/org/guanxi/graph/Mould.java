package org.guanxi.graph;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes records of one type from columns, a million of them in seconds. It knows texts,
 * numbers, days, words of a vocabulary, lists and records of such; whoever asks it makes
 * all else in another way.
 */
final class Mould {

	/** It isn't known how to make something of that. */
	private static final Object UNKNOWN = new Object();

	private final MethodHandle constructor;

	private final String[] names;

	private final Cast[] casts;

	/** Whether a component is made of the columns themselves. */
	private final boolean[] unwrapped;

	private Mould(MethodHandle constructor, String[] names, Cast[] casts, boolean[] unwrapped) {
		this.constructor = constructor;
		this.names = names;
		this.casts = casts;
		this.unwrapped = unwrapped;
	}

	/**
	 * A mould for a type.
	 * @param type any
	 * @return empty if it is no record, or has components of a type that isn't known
	 */
	static Optional<Mould> of(Class<?> type) {
		if (!type.isRecord()) {
			return Optional.empty();
		}
		RecordComponent[] components = type.getRecordComponents();
		Cast[] casts = new Cast[components.length];
		boolean[] unwrapped = new boolean[components.length];
		for (int i = 0; i < casts.length; i++) {
			Cast cast = cast(components[i].getGenericType());
			if (cast == null) {
				return Optional.empty();
			}
			casts[i] = cast;
			unwrapped[i] = components[i].getAccessor().isAnnotationPresent(JsonUnwrapped.class);
		}
		return Optional.of(new Mould(constructor(type, components),
				Arrays.stream(components).map(RecordComponent::getName).toArray(String[]::new), casts, unwrapped));
	}

	private static MethodHandle constructor(Class<?> type, RecordComponent[] components) {
		try {
			Constructor<?> constructor = type
				.getDeclaredConstructor(Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
			constructor.setAccessible(true);
			return MethodHandles.lookup()
				.unreflectConstructor(constructor)
				.asSpreader(Object[].class, components.length)
				.asType(MethodType.methodType(Object.class, Object[].class));
		}
		catch (ReflectiveOperationException ex) {
			throw new IllegalStateException("A record has a constructor for its components", ex);
		}
	}

	/**
	 * Makes a record.
	 * @param columns by name; what is absent is {@code null} in the record
	 * @return empty if it isn't known how to make it of these
	 */
	Optional<Object> record(Map<?, ?> columns) {
		@Nullable Object[] values = new Object[this.names.length];
		for (int i = 0; i < values.length; i++) {
			Object value = this.unwrapped[i] ? columns : columns.get(this.names[i]);
			values[i] = (value != null) ? this.casts[i].of(value) : this.casts[i].absent();
			if (values[i] == UNKNOWN) {
				return Optional.empty();
			}
		}
		try {
			return Optional.of((Object) this.constructor.invokeExact(values));
		}
		catch (RuntimeException | Error ex) {
			throw ex;
		}
		catch (Throwable ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static @Nullable Cast cast(Type type) {
		if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
			Cast item = cast(list.getActualTypeArguments()[0]);
			return (item != null) ? (value) -> list(value, item) : null;
		}
		if (!(type instanceof Class<?> known)) {
			return null;
		}
		if (known.isPrimitive()) {
			Cast boxed = simple(MethodType.methodType(known).wrap().returnType());
			return (boxed != null) ? new Required(boxed) : null;
		}
		if (known.isRecord()) {
			Optional<Mould> mould = of(known);
			return mould.<Cast>map((record) -> (value) -> record(value, record)).orElse(null);
		}
		return known.isEnum() ? words(known) : simple(known);
	}

	private static @Nullable Cast simple(Class<?> type) {
		if (type == String.class || type == Boolean.class || type == Long.class || type == Number.class) {
			return (value) -> type.isInstance(value) ? value : UNKNOWN;
		}
		if (type == Integer.class) {
			return (value) -> (value instanceof Long number && number == number.intValue()) ? number.intValue()
					: UNKNOWN;
		}
		if (type == Double.class) {
			return (value) -> (value instanceof Double || value instanceof Long) ? ((Number) value).doubleValue()
					: UNKNOWN;
		}
		return (type == LocalDate.class) ? dates(LocalDate::parse)
				: (type == PartialDate.class) ? dates(PartialDate::parse) : null;
	}

	private static Cast dates(Function<String, Object> parse) {
		return (value) -> {
			try {
				return (value instanceof String text) ? parse.apply(text) : UNKNOWN;
			}
			catch (DateTimeException | IllegalArgumentException ex) {
				return UNKNOWN;
			}
		};
	}

	private static Cast words(Class<?> vocabulary) {
		Map<Object, Object> words = new HashMap<>();
		Arrays.stream(vocabulary.getEnumConstants()).forEach((word) -> words.put(word.toString(), word));
		return (value) -> words.getOrDefault(value, UNKNOWN);
	}

	private static Object record(Object value, Mould mould) {
		return (value instanceof Map<?, ?> columns) ? mould.record(columns).orElse(UNKNOWN) : UNKNOWN;
	}

	private static Object list(Object value, Cast item) {
		if (!(value instanceof List<?> values)) {
			return UNKNOWN;
		}
		List<@Nullable Object> items = new ArrayList<>(values.size());
		for (Object one : values) {
			Object made = (one != null) ? item.of(one) : item.absent();
			if (made == UNKNOWN) {
				return UNKNOWN;
			}
			items.add(made);
		}
		return items;
	}

	/** Makes a component of what a column holds. */
	@FunctionalInterface
	private interface Cast {

		Object of(Object value);

		/** What it is where the column holds nothing. */
		default @Nullable Object absent() {
			return null;
		}

	}

	/** A number or a truth that must be there. */
	private record Required(Cast boxed) implements Cast {

		@Override
		public Object of(Object value) {
			return this.boxed.of(value);
		}

		@Override
		public Object absent() {
			return UNKNOWN;
		}

	}

}
