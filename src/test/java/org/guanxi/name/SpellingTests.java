package org.guanxi.name;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far spellings are apart. */
class SpellingTests {

	@ParameterizedTest
	@CsvSource({ "tencent, tencent, 0", "tencent, tencnet, 1", "alibaba, alibabba, 1", "tencent, tencant, 0.5",
			"tencent, tencet, 1" })
	void aSpellingCostsWhatIsChanged(String one, String other, double cost) {
		assertThat(Spelling.cost(one, other)).isEqualTo(cost);
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.5, 1, 1.5, 2, 5 })
	void whatWouldBeTooMuchIsOnlyKnownToBe(double most) {
		Random random = new Random(5);
		for (int i = 0; i < 5000; i++) {
			String one = word(random);
			String other = (i % 2 == 0) ? word(random) : changed(one, random);
			double cost = Spelling.cost(one, other);
			double bounded = Spelling.cost(one, other, most);
			assertThat(bounded <= most).as("%s and %s", one, other).isEqualTo(cost <= most);
			if (cost <= most) {
				assertThat(bounded).isEqualTo(cost);
			}
		}
	}

	@Test
	void anEmptyWordCostsTheLettersOfTheOther() {
		assertThat(Spelling.cost("", "tea")).isEqualTo(2);
	}

	private static String word(Random random) {
		StringBuilder word = new StringBuilder();
		random.ints(random.nextInt(9), 0, 5).forEach((letter) -> word.append("abest".charAt(letter)));
		return word.toString();
	}

	private static String changed(String word, Random random) {
		if (word.length() < 2) {
			return word + "s";
		}
		int at = random.nextInt(word.length() - 1);
		return random.nextBoolean() ? word.substring(0, at) + word.substring(at + 1)
				: word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
	}

}
