package org.guanxi.answer;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.DeserializationFeature;

/**
 * How a question is read from a body: what isn't stated is left out, never {@code null},
 * and a half is no whole number.
 */
@Configuration(proxyBeanMethods = false)
class Bodies {

	@Bean
	JsonMapperBuilderCustomizer strict() {
		return (json) -> json.changeDefaultNullHandling((before) -> JsonSetter.Value.construct(Nulls.FAIL, Nulls.FAIL))
			.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
			.enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
	}

}
