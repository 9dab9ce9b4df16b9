package org.guanxi.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * Turns records into parameters and columns into records, by name: what is called
 * {@code asOf} in a record is called so in the graph.
 */
final class Shapes {

	private static final ClassValue<Optional<Mould>> MOULDS = new ClassValue<>() {

		@Override
		protected Optional<Mould> computeValue(Class<?> type) {
			return Mould.of(type);
		}

	};

	private final JsonMapper mapper = JsonMapper.builder()
		.addModule(new SimpleModule().addDeserializer(PartialDate.class, new PartialDateDeserializer()))
		.build();

	Map<String, @Nullable Object> parameters(Map<String, ? extends @Nullable Object> values) {
		Map<String, @Nullable Object> parameters = new LinkedHashMap<>();
		values.forEach((name, value) -> parameters.put(name, Properties.value(value)));
		return parameters;
	}

	<T> T as(Map<String, @Nullable Object> columns, Class<T> shape) {
		return MOULDS.get(shape)
			.flatMap((mould) -> mould.record(columns))
			.map(shape::cast)
			.orElseGet(() -> mapped(columns, shape));
	}

	/** What the mould doesn't fit. */
	<T> T mapped(Map<String, @Nullable Object> columns, Class<T> shape) {
		return this.mapper.convertValue(columns, shape);
	}

	private static final class PartialDateDeserializer extends FromStringDeserializer<PartialDate> {

		PartialDateDeserializer() {
			super(PartialDate.class);
		}

		@Override
		protected PartialDate _deserialize(String text, DeserializationContext context) {
			return PartialDate.parse(text);
		}

	}

}
