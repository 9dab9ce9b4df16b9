package org.guanxi.answer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedField;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/**
 * How a question is read from a body: what isn't stated is left out, never {@code null},
 * a half is no whole number, and of two members of one name none is lost in secret.
 */
@Configuration(proxyBeanMethods = false)
class Bodies {

	@Bean
	JsonMapperBuilderCustomizer strictBodies() {
		return (json) -> json.annotationIntrospector(new NoNulls())
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
			.enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION);
	}

	private static final class NoNulls extends JacksonAnnotationIntrospector {

		private static final long serialVersionUID = 1L;

		@Override
		public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
			return (annotated instanceof AnnotatedField field
					&& Question.class.isAssignableFrom(field.getDeclaringClass()))
							? JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL)
							: super.findSetterInfo(config, annotated);
		}

	}

}
