package org.guanxi.answer;

import java.lang.reflect.Field;
import java.net.URI;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.graph.TookTooLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.util.ReflectionUtils;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Every error as RFC 9457 problem details: a stable type, what is wrong, what to do; all
 * violations at once.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

	private static final Logger log = LoggerFactory.getLogger(Problems.class);

	private static final String RETRY_AFTER_SECONDS = "5";

	@ExceptionHandler
	ResponseEntity<ProblemDetail> noSuch(NoSuch problem) {
		ProblemDetail detail = problem(HttpStatus.NOT_FOUND, "not-found", "Nothing has this id",
				problem.getMessage() + " " + problem.advice());
		detail.setProperty("parameter", problem.missing().getFirst().parameter());
		detail.setProperty("violations",
				problem.missing().stream().map((one) -> new Violation(one.parameter(), one.words())).toList());
		return answer(detail);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> malformed(Cursor.Malformed problem) {
		ProblemDetail detail = problem(HttpStatus.BAD_REQUEST, "invalid-parameters", "The question can't be asked so",
				"cursor: " + problem.getMessage() + ".");
		detail.setProperty("violations", List.of(new Violation("cursor", problem.getMessage())));
		return answer(detail);
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unaskable(Unaskable problem) {
		return answer(violated(problem.status(),
				problem.faults()
					.entrySet()
					.stream()
					.map((fault) -> new Violation(fault.getKey(), fault.getValue()))
					.toList()));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> undecodable(InvalidParameterException problem) {
		if (problem.getErrorCode() == HttpStatus.CONTENT_TOO_LARGE.value()) {
			return unaskable(LongestBody.tooLong());
		}
		return answer(problem(HttpStatus.BAD_REQUEST, "request", "The request can't be answered",
				"A parameter is not encoded as it must be. Write it in UTF-8, with % and two hex digits for each byte."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> unavailable(GraphUnavailable problem) {
		log.warn("{}", problem.getMessage());
		return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "database-unavailable", "The database can't be asked",
				"The database is away or refuses us. Try again; whoever runs this server finds the cause in its log."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> loading(Answers.Loading problem) {
		return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "loading", "The facts are being loaded",
				problem.getMessage() + " Try again when it is done."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> noIndex(NoIndex problem) {
		return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "no-index", "There is no index of the facts now",
				"This question needs all ties in memory. They are being read; or they take more memory than they may, "
						+ "which the server's log says. Try again."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> busy(Busy problem) {
		return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Others are being answered",
				problem.getMessage() + " Try again when one of them is done."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> tookTooLong(TookTooLong problem) {
		return later(problem(HttpStatus.SERVICE_UNAVAILABLE, "time", "The answer takes too long",
				"The time budget ran out. Ask for less: fewer hops, a smaller depth, fewer types."));
	}

	@ExceptionHandler
	ResponseEntity<ProblemDetail> fault(Exception problem) {
		log.error("A request failed", problem);
		return answer(problem(HttpStatus.INTERNAL_SERVER_ERROR, "fault", "The program has a fault",
				"This is not your mistake. Whoever runs this server finds the cause in its log."));
	}

	@Override
	protected ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException problem,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		List<Violation> violations = problem.getBindingResult()
			.getAllErrors()
			.stream()
			.map((error) -> violation(error, problem.getBindingResult()))
			.distinct()
			.sorted()
			.toList();
		return ResponseEntity.badRequest().body(violated(HttpStatus.BAD_REQUEST, violations));
	}

	private static ProblemDetail violated(HttpStatusCode status, List<Violation> violations) {
		ProblemDetail detail = problem(status, "invalid-parameters", "The question can't be asked so",
				violations.stream()
					.map((violation) -> violation.parameter() + ": " + violation.message() + ".")
					.collect(Collectors.joining(" ")));
		detail.setProperty("violations", violations);
		return detail;
	}

	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException problem,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		Violation violation = UnreadableBody.violation(problem.getCause());
		if (violation == null) {
			return ResponseEntity.badRequest()
				.body(problem(status, "request", "The request can't be answered",
						UnreadableBody.words(problem.getCause())));
		}
		ProblemDetail detail = problem(status, "invalid-parameters", "The question can't be asked so",
				violation.parameter() + ": " + violation.message() + ".");
		detail.setProperty("violations", List.of(violation));
		return ResponseEntity.badRequest().body(detail);
	}

	@Override
	protected ResponseEntity<Object> handleExceptionInternal(Exception problem, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemDetail detail = problem(status, "request", "The request can't be answered", switch (status.value()) {
			case 404 -> "There is nothing here. See /docs for all questions.";
			case 405 -> "This method is not for this address, which takes %s. See /docs.".formatted(
					headers.getAllow().stream().map(HttpMethod::name).sorted().collect(Collectors.joining(", ")));
			case 406 -> "The answer is not to be had in the representation asked for. Accept "
					+ (headers.getAccept().isEmpty() ? "application/json"
							: headers.getAccept().stream().map(MediaType::toString).collect(Collectors.joining(" or ")))
					+ ".";
			case 415 -> "Send application/json; a table, to /api/screen, as text/csv.";
			default -> "The request is malformed. See /docs.";
		});
		return ResponseEntity.status(status).headers(headers).body(detail);
	}

	private static Violation violation(ObjectError error, BindingResult binding) {
		if (error instanceof FieldError field) {
			String parameter = field.getField().replaceAll("\\[\\d*]", "");
			return new Violation(parameter,
					field.isBindingFailure() ? expected(binding, field, parameter) : bound(field));
		}
		return new Violation(String.valueOf(error.getCode()), error.getDefaultMessage());
	}

	/** A bound, and the number that is over it, or how many there are. */
	private static @Nullable String bound(FieldError field) {
		if (field.getRejectedValue() instanceof Collection<?> given) {
			String takes = takes(field);
			return given.isEmpty() ? "is missing or empty; it " + takes : takes + ", not " + given.size()
					+ ((given instanceof Set<?>) ? "; what is named twice counts once" : "");
		}
		return (field.getRejectedValue() instanceof Number given) ? field.getDefaultMessage() + ", not " + given
				: field.getDefaultMessage();
	}

	/** How many of a list it takes. */
	private static @Nullable String takes(FieldError field) {
		Object[] bounds = field.getArguments();
		if (!"Size".equals(field.getCode()) || bounds == null) {
			return field.getDefaultMessage();
		}
		// By the names of its members: max, min.
		Object most = bounds[1];
		Object least = bounds[2];
		return least.equals(most) ? "takes exactly " + most
				: least.equals(0) ? "takes at most " + most : "takes %s to %s".formatted(least, most);
	}

	/** What a value that doesn't fit the field's type should have been. */
	private static String expected(BindingResult binding, FieldError error, String parameter) {
		Field field = Objects.requireNonNull(
				ReflectionUtils.findField(Objects.requireNonNull(binding.getTarget()).getClass(), parameter));
		ResolvableType type = ResolvableType.forField(field);
		Class<?> wanted = type.hasGenerics() ? type.getGeneric().toClass() : type.toClass();
		String value = "'" + error.getRejectedValue() + "'";
		if (wanted.isEnum()) {
			return value + " is none of " + Words.of(wanted);
		}
		if (wanted == LocalDate.class) {
			return value + " is no day; write it like 2016-05-19";
		}
		Min least = field.getAnnotation(Min.class);
		Max most = field.getAnnotation(Max.class);
		if (least != null && most != null && value.matches("'[+-]?\\d+'")) {
			return "must be from %d to %d".formatted(least.value(), most.value());
		}
		return value + " is no " + ((wanted == double.class) ? "number" : "whole number");
	}

	private static ResponseEntity<ProblemDetail> later(ProblemDetail detail) {
		return ResponseEntity.status(detail.getStatus())
			.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
			.body(detail);
	}

	private static ResponseEntity<ProblemDetail> answer(ProblemDetail detail) {
		return ResponseEntity.status(detail.getStatus()).body(detail);
	}

	private static ProblemDetail problem(HttpStatusCode status, String type, String title, String detail) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
		problem.setType(URI.create("urn:guanxi:problem:" + type));
		problem.setTitle(title);
		return problem;
	}

	/**
	 * What is wrong with one parameter.
	 *
	 * @param parameter its name
	 * @param message what is wrong, and what it takes
	 */
	record Violation(String parameter, @Nullable String message) implements Comparable<Violation> {

		@Override
		public int compareTo(Violation other) {
			return (this.parameter + this.message).compareTo(other.parameter + other.message);
		}

	}

}
