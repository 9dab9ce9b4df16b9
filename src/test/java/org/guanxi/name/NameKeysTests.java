package org.guanxi.name;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** By which keys names are found. */
class NameKeysTests {

	@Test
	void aChineseNameIsFoundByCharactersAndByPinyin() {
		assertThat(NameKeys.of(Name.of("騰訊控股有限公司"))).containsExactly("腾讯", "tengxun", "控股", "konggu", "txkg", "tx",
				"tengxunkonggu", "腾", "讯", "控", "股");
	}

	@Test
	void aLatinNameIsFoundByItsInitials() {
		assertThat(NameKeys.of(Name.of("Industrial and Commercial Bank of China Ltd")))
			.contains("icbc", "bank", "commercial")
			.doesNotContain("ltd", "of");
	}

	@Test
	void pinyinInOneWordAndInManyShareAKey() {
		assertThat(NameKeys.of(Name.of("Ma Hua Teng"))).contains("mahuateng");
		assertThat(NameKeys.of(Name.of("马化腾"))).contains("mahuateng", "mht");
	}

	@Test
	void aNumberIsFoundInAnyWriting() {
		assertThat(NameKeys.of(Name.of("Fund III"))).contains("iii", "3");
	}

	@Test
	void aNameOfManyCharactersKeepsTheTellingKeys() {
		String lengthy = "阿里" + IntStream.range(0, 300)
			.mapToObj((i) -> Character.toString(0x4E00 + i * 7))
			.collect(Collectors.joining());
		assertThat(NameKeys.of(Name.of("腾讯 " + lengthy))).hasSize(NameKeys.MOST).startsWith("腾讯", "tengxun");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			招商银行                                     | 招商 zhaoshang 招   | 银行 yinhang
			深圳市腾讯计算机系统有限公司                       | 腾讯 tengxun tx   | 深圳市 系统 计算机
			中国移动                                     | 移动 yidong       | 中国
			北京科技                                     | 科技 keji         | 北京
			北京                                       | 北京 beijing      | ''
			Industrial and Commercial Bank of China  | bank icbc       | commercial china
			58 Technology                            | 58              | technology
			""")
	void onlyWhatTellsNamesApartMustBeShared(String name, String telling, String others) {
		Name read = Name.of(name);
		assertThat(NameKeys.telling(read)).contains(telling.split(" ")).isSubsetOf(NameKeys.of(read));
		assertThat(NameKeys.telling(read)).doesNotContain(others.split(" "));
	}

	@Test
	void aNameOfNothingHasNoKeys() {
		assertThat(NameKeys.of(Name.of("…"))).isEmpty();
	}

	@Test
	void keysAreBoundedPlainAndAlwaysTheSame() {
		String lengthy = "深圳市腾讯计算机系统有限公司 AND OR NOT \"*\" ".repeat(500);
		assertThat(NameKeys.of(Name.of(lengthy))).hasSizeLessThanOrEqualTo(NameKeys.MOST)
			.doesNotHaveDuplicates()
			.allMatch((key) -> key.matches("[a-z0-9\\p{IsHan}]+"))
			.isEqualTo(NameKeys.of(Name.of(lengthy)));
	}

}
