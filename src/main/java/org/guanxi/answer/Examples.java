package org.guanxi.answer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.examples.Example;
import io.swagger.v3.oas.models.responses.ApiResponse;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows with each operation a question and its answer from the shipped facts:
 * {@code openapi/questions.properties} has the questions by operation,
 * {@code openapi/OPERATION.json} the answer.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class Examples {

	private static final String FOLDER = "openapi/";

	@Bean
	OpenApiCustomizer realAnswers(JsonMapper json) {
		Properties questions = questions();
		return (api) -> api.getPaths()
			.values()
			.stream()
			.flatMap((path) -> path.readOperations().stream())
			.filter((operation) -> file(operation.getOperationId()).exists())
			.forEach((operation) -> show(operation, questions.getProperty(operation.getOperationId()), json));
	}

	/**
	 * The questions that the examples answer.
	 * @return by operation
	 */
	static Properties questions() {
		try {
			return PropertiesLoaderUtils.loadProperties(new EncodedResource(
					new ClassPathResource(FOLDER + "questions.properties"), StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A question that has a body is an address, a space and the body. */
	private static void show(Operation operation, String question, JsonMapper json) {
		String[] parts = question.split(" ", 2);
		boolean posted = parts.length == 2;
		Example example = new Example().summary((posted ? "POST " : "GET ") + parts[0])
			.value(answer(operation.getOperationId(), json));
		ApiResponse found = Objects.requireNonNull(operation.getResponses().get("200"));
		found.getContent().values().forEach((content) -> content.addExamples(operation.getOperationId(), example));
		if (posted) {
			Object body = json.readValue(parts[1], Object.class);
			operation.getRequestBody().getContent().values().forEach((content) -> content.setExample(body));
		}
	}

	private static Object answer(String operation, JsonMapper json) {
		try {
			return json.readValue(file(operation).getContentAsString(StandardCharsets.UTF_8), Object.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static ClassPathResource file(String operation) {
		return new ClassPathResource(FOLDER + operation + ".json");
	}

}
