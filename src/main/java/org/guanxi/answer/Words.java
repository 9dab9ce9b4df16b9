package org.guanxi.answer;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.guanxi.fact.Status;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The words of a vocabulary are spelt in requests as they are in the seed and in answers.
 */
@Configuration(proxyBeanMethods = false)
class Words implements WebMvcConfigurer, ConverterFactory<String, Enum<?>> {

	@Override
	public void addFormatters(FormatterRegistry registry) {
		registry.addConverterFactory(this);
	}

	@Override
	public <T extends Enum<?>> Converter<String, T> getConverter(Class<T> vocabulary) {
		return (word) -> Arrays.stream(vocabulary.getEnumConstants())
			.filter((known) -> spellings(known).contains(word.strip()))
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException(word));
	}

	/**
	 * Lists the words of a vocabulary that a question may hold: of the statuses those
	 * that a tie can have.
	 * @param vocabulary an enumeration
	 * @return its words, with commas between
	 */
	static String of(Class<?> vocabulary) {
		return Arrays.stream(vocabulary.getEnumConstants())
			.filter((word) -> !(word instanceof Status status) || status.isOfTie())
			.flatMap((word) -> spellings(word).stream())
			.collect(Collectors.joining(", "));
	}

	private static List<String> spellings(Object word) {
		return (word instanceof Spelt spelt) ? spelt.spellings() : List.of(word.toString());
	}

}
