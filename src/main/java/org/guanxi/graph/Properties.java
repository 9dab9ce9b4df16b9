package org.guanxi.graph;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * What records are in the graph: their components by name, in the forms that Neo4j knows.
 * Dates, partial or not, and words of a vocabulary are texts there; what is absent isn't
 * there, nor is a list with nothing in it.
 */
public final class Properties {

	private static final ClassValue<List<Method>> COMPONENTS = new ClassValue<>() {

		@Override
		protected List<Method> computeValue(Class<?> type) {
			return Arrays.stream(type.getRecordComponents()).map(RecordComponent::getAccessor).map((component) -> {
				component.setAccessible(true);
				return component;
			}).toList();
		}

	};

	private Properties() {
	}

	/**
	 * The properties of a record.
	 * @param record the record
	 * @return a map of the caller's own, in the order of the components
	 */
	public static Map<String, @Nullable Object> of(Object record) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		for (Method component : COMPONENTS.get(record.getClass())) {
			Object value = value(get(record, component));
			if (value != null && !(value instanceof Collection<?> values && values.isEmpty())) {
				properties.put(component.getName(), value);
			}
		}
		return properties;
	}

	/**
	 * The names that properties of such a record may have.
	 * @param record its type
	 * @return the names of the components, in their order
	 */
	public static List<String> names(Class<? extends Record> record) {
		return COMPONENTS.get(record).stream().map(Method::getName).toList();
	}

	static @Nullable Object value(@Nullable Object value) {
		return switch (value) {
			case null -> null;
			case String text -> text;
			case BigDecimal number -> number(number);
			case PartialDate date -> date.text();
			case LocalDate day -> day.toString();
			case Enum<?> word -> word.toString();
			case Record record -> of(record);
			case Collection<?> values -> values.stream().map(Properties::value).toList();
			case Map<?, ?> values -> values(values);
			default -> value;
		};
	}

	private static Map<String, @Nullable Object> values(Map<?, ?> values) {
		Map<String, @Nullable Object> properties = new LinkedHashMap<>();
		values.forEach((name, value) -> properties.put(String.valueOf(name), value(value)));
		return properties;
	}

	/** Neo4j has no decimals: a whole number stays whole. */
	private static Number number(BigDecimal number) {
		if (number.stripTrailingZeros().scale() <= 0) {
			return number.longValueExact();
		}
		return number.doubleValue();
	}

	private static @Nullable Object get(Object record, Method component) {
		try {
			return component.invoke(record);
		}
		catch (IllegalAccessException | InvocationTargetException ex) {
			throw new IllegalStateException("A record's components can be read", ex);
		}
	}

}
