package org.guanxi.answer;

import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.context.request.WebRequest;

/**
 * Binds requests to the fields of a {@link Question}, and reports parameters that it
 * doesn't have: a misspelt filter must not pass for none.
 */
@ControllerAdvice
class QuestionBinding {

	@InitBinder
	void bind(WebDataBinder binder, WebRequest request) {
		Class<?> type = type(binder);
		if (Question.class.isAssignableFrom(type)) {
			binder.initDirectFieldAccess();
			binder.setAllowedFields(Arrays.stream(type.getFields()).map(Field::getName).toArray(String[]::new));
			binder.setFieldMarkerPrefix(null);
			binder.setFieldDefaultPrefix(null);
			// What was read from a body is there already.
			binder.addValidators(new Strict(request.getParameterMap(), binder.getTarget() != null));
		}
	}

	private static Class<?> type(WebDataBinder binder) {
		Object target = binder.getTarget();
		ResolvableType type = binder.getTargetType();
		return (target != null) ? target.getClass() : (type != null) ? type.toClass() : Object.class;
	}

	private static boolean isOptional(Field field) {
		return field.getAnnotatedType().isAnnotationPresent(Nullable.class);
	}

	private static final class Strict implements Validator {

		private final Map<String, String[]> given;

		private final boolean inBody;

		Strict(Map<String, String[]> given, boolean inBody) {
			this.given = given;
			this.inBody = inBody;
		}

		@Override
		public boolean supports(Class<?> type) {
			return Question.class.isAssignableFrom(type);
		}

		@Override
		public void validate(Object target, Errors errors) {
			Set<String> known = Arrays.stream(target.getClass().getFields())
				.map(Field::getName)
				.collect(Collectors.toCollection(TreeSet::new));
			for (String name : this.given.keySet()) {
				if (this.inBody && ((Question) target).isWhole()) {
					errors.reject(name, "belongs into the body of this question");
				}
				else if (!this.inBody && !known.contains(name)) {
					errors.reject(name, "is no parameter of this question; it takes "
							+ (known.isEmpty() ? "none" : String.join(", ", known)));
				}
			}
			for (Field field : target.getClass().getFields()) {
				if (field.getType().isEnum() && errors.getFieldValue(field.getName()) == null
						&& (this.given.containsKey(field.getName()) || !isOptional(field))) {
					errors.rejectValue(field.getName(), field.getName(),
							"is empty; give one of " + Words.of(field.getType()));
				}
			}
			for (Field field : target.getClass().getFields()) {
				String[] values = this.given.getOrDefault(field.getName(), new String[0]);
				if (values.length > 1 && !Collection.class.isAssignableFrom(field.getType())) {
					errors.reject(field.getName(), "is given " + values.length + " times; give it once");
				}
			}
			((Question) target).mistakes().forEach(errors::reject);
		}

	}

}
