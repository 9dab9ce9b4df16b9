package org.guanxi;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import org.guanxi.answer.Question;
import org.hibernate.validator.HibernateValidator;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The bounds of a question, which hold for a command as they do over REST. */
final class Bounds {

	private Bounds() {
	}

	/**
	 * Checks a question that a command's options make up, each under the name of its
	 * parameter, such as {@code --max-hops}.
	 * @param question what is asked
	 * @param command the command
	 * @return the question
	 * @throws ParameterException if it is beyond its bounds, naming every option that is
	 */
	static <T extends Question> T within(T question, CommandSpec command) {
		// It greets on the console otherwise, as nothing has set up logging yet.
		LoggingSystem.get(Bounds.class.getClassLoader()).setLogLevel("org.hibernate.validator", LogLevel.WARN);
		try (ValidatorFactory validators = Validation.byProvider(HibernateValidator.class)
			.configure()
			.defaultLocale(Locale.ENGLISH)
			.buildValidatorFactory()) {
			String faults = Stream
				.concat(validators.getValidator()
					.validate(question)
					.stream()
					.map((fault) -> words(fault.getPropertyPath().toString(), fault.getMessage())),
						question.mistakes()
							.entrySet()
							.stream()
							.map((mistake) -> words(mistake.getKey(), mistake.getValue())))
				.distinct()
				.sorted()
				.collect(Collectors.joining(" "));
			if (!faults.isEmpty()) {
				throw new ParameterException(command.commandLine(), faults);
			}
			return question;
		}
	}

	private static String words(String parameter, String fault) {
		String option = parameter.replaceFirst("[\\[.].*", "").replaceAll("(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
		return "--%s %s.".formatted(option, fault);
	}

}
