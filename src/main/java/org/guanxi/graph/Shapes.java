package org.guanxi.graph;

import java.math.BigDecimal;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.fact.PartialDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.FromStringDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.ser.std.ToStringSerializer;

/**
 * Turns records into parameters and columns into records, by name: what is called
 * {@code asOf} in a record is called so in the graph.
 */
final class Shapes {

	private static final TypeReference<Map<String, @Nullable Object>> MAP = new TypeReference<>() {
	};

	private final JsonMapper mapper = JsonMapper.builder()
		.changeDefaultPropertyInclusion((inclusion) -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
		.addModule(new SimpleModule().addSerializer(new NumberSerializer())
			.addSerializer(PartialDate.class, ToStringSerializer.instance)
			.addDeserializer(PartialDate.class, new PartialDateDeserializer()))
		.build();

	Map<String, @Nullable Object> parameters(Map<String, ? extends @Nullable Object> values) {
		return this.mapper.convertValue(values, MAP);
	}

	<T> T as(Map<String, @Nullable Object> columns, Class<T> shape) {
		return this.mapper.convertValue(columns, shape);
	}

	/** Neo4j has no decimals: a whole number stays whole. */
	private static final class NumberSerializer extends StdSerializer<BigDecimal> {

		NumberSerializer() {
			super(BigDecimal.class);
		}

		@Override
		public void serialize(BigDecimal number, JsonGenerator out, SerializationContext context) {
			if (number.stripTrailingZeros().scale() <= 0) {
				out.writeNumber(number.longValueExact());
			}
			else {
				out.writeNumber(number.doubleValue());
			}
		}

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
