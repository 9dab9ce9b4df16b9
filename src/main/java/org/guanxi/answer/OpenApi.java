package org.guanxi.answer;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.SpecVersion;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.fact.Status;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocAnnotationsUtils;
import org.springframework.beans.BeanUtils;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.annotation.RequestBody;

/** Describes the REST interface; the parameters come from the fields of the questions. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class OpenApi {

	@Bean
	OpenAPI description() {
		return new OpenAPI().components(new Components())
			.info(new Info().title("Guanxi")
				.version("1")
				.description("An open knowledge graph of the China internet ecosystem: who owns, funds, partners with, "
						+ "runs, regulates, sues and competes with whom, and who says so. Beside it, /reconcile speaks the "
						+ "Reconciliation Service API 0.2, and describes itself.")
				.license(new License().name("GPL-3.0-or-later; shipped facts CC-BY-4.0")));
	}

	@Bean
	OperationCustomizer questionParameters() {
		return (operation, handler) -> {
			for (MethodParameter parameter : handler.getMethodParameters()) {
				if (Question.class.isAssignableFrom(parameter.getParameterType())
						&& !parameter.hasParameterAnnotation(RequestBody.class)) {
					replace(operation, String.valueOf(parameter.getParameterName()),
							BeanUtils.instantiateClass(parameter.getParameterType()));
				}
			}
			return operation;
		};
	}

	private static void replace(Operation operation, String name, Object question) {
		if (operation.getParameters() != null) {
			operation.getParameters().removeIf((parameter) -> parameter.getName().equals(name));
		}
		Arrays.stream(question.getClass().getFields())
			.sorted(Comparator.comparing((field) -> field.getDeclaringClass() == question.getClass() ? 0 : 1))
			.forEach((field) -> operation.addParametersItem(parameter(field, question)));
	}

	/** What is asked for in a body is a schema of its own. */
	@Bean
	OpenApiCustomizer askableStatuses() {
		return (description) -> description.getComponents()
			.getSchemas()
			.values()
			.stream()
			.filter((schema) -> schema.getProperties() != null && schema.getProperties().containsKey("status"))
			.forEach((schema) -> askable((Schema<?>) schema.getProperties().get("status")));
	}

	/** No question offers a status that no tie can have. */
	private static void askable(Schema<?> schema) {
		Schema<?> items = schema.getItems();
		if (items != null && items.getEnum() != null) {
			items.getEnum()
				.removeIf((word) -> Arrays.stream(Status.values())
					.anyMatch((status) -> !status.isOfTie() && status.toString().equals(String.valueOf(word))));
		}
	}

	private static Parameter parameter(Field field, Object question) {
		Schema<?> schema = SpringDocAnnotationsUtils.extractSchema(null, field.getGenericType(), null,
				field.getAnnotations(), SpecVersion.V31);
		var documented = field.getAnnotation(io.swagger.v3.oas.annotations.media.Schema.class);
		askable(schema);
		Object initial = initial(field, question);
		if (initial != null) {
			schema.setDefault(initial);
		}
		Size size = field.getAnnotation(Size.class);
		if (size != null && Collection.class.isAssignableFrom(field.getType())) {
			schema.setMinItems(size.min());
			schema.setMaxItems(size.max());
		}
		schema.setDescription(null);
		schema.setExample(null);
		schema.setExampleSetFlag(false);
		Parameter parameter = new Parameter().in("query")
			.name(field.getName())
			.required(field.isAnnotationPresent(NotBlank.class))
			.schema(schema);
		if (documented != null) {
			parameter.description(documented.description());
			if (parameter.getRequired()) {
				parameter.example(documented.example());
			}
		}
		return parameter;
	}

	private static @Nullable Object initial(Field field, Object question) {
		try {
			Object value = field.get(question);
			if (value instanceof Collection<?> values) {
				return values.isEmpty() ? null : List.copyOf(values.stream().map(Object::toString).toList());
			}
			return (value instanceof Enum<?>) ? value.toString() : "".equals(value) ? null : value;
		}
		catch (IllegalAccessException ex) {
			throw new IllegalStateException("The fields of questions are public", ex);
		}
	}

}
