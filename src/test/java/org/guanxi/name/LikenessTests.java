package org.guanxi.name;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.guanxi.fact.EntityType;
import org.guanxi.name.Comparison.Reason;
import org.guanxi.name.Comparison.Step;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

/** How alike names are, told by names of the China internet. */
class LikenessTests {

	private static final double CANDIDATE = 0.5;

	@ParameterizedTest(name = "{0} and {1}: {3}, {5}")
	@CsvFileSource(resources = "/names/pairs.csv", numLinesToSkip = 1)
	void namesAreAsAlikeAsTheyShouldBe(String one, String other, String type, String expected, String reason,
			String why) {
		Comparison comparison = compare(one, other, type(type));
		switch (expected) {
			case "match" -> assertThat(comparison.score()).as(why).isGreaterThanOrEqualTo(Comparison.THRESHOLD);
			case "candidate" -> assertThat(comparison.score()).as(why)
				.isGreaterThanOrEqualTo(CANDIDATE)
				.isLessThan(Comparison.THRESHOLD);
			default -> assertThat(comparison.score()).as(why).isLessThan(Comparison.THRESHOLD);
		}
		if (reason != null) {
			assertThat(comparison.steps()).as(why).extracting(Step::reason).contains(Reason.valueOf(reason));
		}
	}

	@ParameterizedTest(name = "{0} and {1}")
	@CsvFileSource(resources = "/names/pairs.csv", numLinesToSkip = 1)
	void itMakesNoDifferenceWhichNameIsTheQuery(String one, String other, String type, String expected, String reason,
			String why) {
		assertThat(compare(one, other, type(type)).score()).isEqualTo(compare(other, one, type(type)).score());
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "/names/pairs.csv", numLinesToSkip = 1)
	void theFactorsOfTheStepsMakeTheScore(String one, String other, String type) {
		Comparison comparison = compare(one, other, type(type));
		double product = comparison.steps().stream().mapToDouble(Step::factor).reduce(1, (a, b) -> a * b);
		assertThat(comparison.score()).isBetween(0.0, 1.0).isCloseTo(product, offset(1e-4));
		assertThat(comparison.steps()).isNotEmpty().allSatisfy((step) -> assertThat(step.text()).isNotBlank());
	}

	@Test
	void aStepSaysInWordsWhatDiffers() {
		Comparison comparison = compare("Tencent Holdings Ltd", "Tencent Technology (Shenzhen) Co Ltd",
				EntityType.COMPANY);
		assertThat(comparison.steps()).extracting(Step::text)
			.containsExactly("only one names the place “shenzhen” behind its name",
					"the words differ: “holdings” and “technology”");
	}

	@Test
	void moreWordsThatDifferAreLessAlike() {
		double none = compare("Tencent", "Tencent Ltd", EntityType.COMPANY).score();
		double generic = compare("Tencent", "Tencent Technology", EntityType.COMPANY).score();
		double one = compare("Tencent", "Tencent Music", EntityType.COMPANY).score();
		double two = compare("Tencent", "Tencent Music Entertainment", EntityType.COMPANY).score();
		assertThat(List.of(none, generic, one, two)).isSortedAccordingTo((a, b) -> Double.compare(b, a))
			.doesNotHaveDuplicates();
	}

	@Test
	void aNameThatIsTheSameScoresOne() {
		assertThat(compare("阿里巴巴", "阿里巴巴", EntityType.COMPANY).score()).isEqualTo(1);
	}

	@Test
	void nothingIsLikeNothing() {
		assertThat(compare("", "", null).score()).isZero();
		assertThat(compare("…", "🐧", null).score()).isZero();
		assertThat(compare("\u202E\u0000", "Tencent", EntityType.PERSON).score()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "Ma Huateng, 马化腾", "Jack Ma, 'Ma, Jack'" })
	void aPersonIsFoundWithoutSayingThatItIsOne(String one, String other) {
		assertThat(compare(one, other, null).matches()).isTrue();
	}

	@Test
	void anyTwoTextsCanBeComparedBothWays() {
		List<String> parts = List.of("腾讯", "𠀀", "曾", "有限公司", "科技", "深圳市", " ", "(", ")", "/", "III", "1st", "forty",
				"Tencent", "Co., Ltd.", "ООО", "A.", "'", "\uD800", "\u202E", "\u0301", "ガ", "x", "9".repeat(30), "&");
		Random random = new Random(7);
		for (int i = 0; i < 3000; i++) {
			String one = text(parts, random);
			String other = text(parts, random);
			EntityType type = (i % 3 == 0) ? null : (i % 3 == 1) ? EntityType.PERSON : EntityType.COMPANY;
			assertThat(compare(one, other, type).score()).as("%s | %s", one, other)
				.isBetween(0.0, 1.0)
				.isEqualTo(compare(other, one, type).score());
			assertThat(compare(one, one, type).score()).isIn(0.0, 1.0);
		}
	}

	private static String text(List<String> parts, Random random) {
		return random.ints(random.nextInt(8), 0, parts.size()).mapToObj(parts::get).collect(Collectors.joining());
	}

	@Test
	void aVeryLongNameIsCut() {
		String lengthy = "腾讯 Tencent ".repeat(50_000);
		Comparison comparison = compare(lengthy, "Tencent " + lengthy, EntityType.COMPANY);
		assertThat(comparison.score()).isBetween(0.0, 1.0);
		assertThat(Name.of(lengthy).tokens()).hasSize(Name.MOST_TOKENS);
	}

	private static Comparison compare(String one, String other, @Nullable EntityType type) {
		return Likeness.compare(Name.of(one), Name.of(other), type);
	}

	private static EntityType type(String word) {
		return Arrays.stream(EntityType.values())
			.filter((type) -> type.toString().equals(word))
			.findFirst()
			.orElseThrow();
	}

}
