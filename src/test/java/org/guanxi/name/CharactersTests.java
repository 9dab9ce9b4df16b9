package org.guanxi.name;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import com.ibm.icu.text.Transliterator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How characters are brought to one form each. */
class CharactersTests {

	private static final int MANY = 4000;

	@Test
	void whateverAnyRuleOfTheSimplificationChangesIsChanged() {
		Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
		List<String> rules = Arrays.stream(simplified.toRules(false).split(";"))
			.map(String::strip)
			.filter((rule) -> rule.contains(">"))
			.map((rule) -> rule.substring(0, rule.indexOf('>')).strip())
			.toList();
		assertThat(rules).hasSizeGreaterThan(MANY)
			.allSatisfy((text) -> assertThat(Characters.folded(text)).isEqualTo(simplified.transliterate(text)));
	}

	@Test
	void randomCharactersAreSimplifiedAsAWhole() {
		Transliterator simplified = Transliterator.getInstance("Traditional-Simplified");
		List<String> characters = simplified.getSourceSet().stream().toList();
		Random random = new Random(20161129);
		for (int i = 0; i < 50_000; i++) {
			String text = random.ints(2 + random.nextInt(4), 0, characters.size())
				.mapToObj(characters::get)
				.collect(Collectors.joining());
			assertThat(Characters.folded(text)).isEqualTo(simplified.transliterate(text));
		}
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			Alibaba (China) Co. Ltd.,   alibaba (china) co. ltd.
			'A  B\tC',                   a b c
			A^B`C,                       abc
			騰訊控股,                     腾讯控股
			祇管,                         只管
			五嶽,                         五岳
			沈,                           沈
			ＡＢＣ１２３,                  abc123
			Société,                     societe
			Яндекс,                      yandeks
			""")
	void charactersAreFolded(String text, String folded) {
		assertThat(Characters.folded(text)).isEqualTo(folded);
	}

}
