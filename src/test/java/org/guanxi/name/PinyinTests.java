package org.guanxi.name;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	@ParameterizedTest
	@CsvSource({ "tengxun,teng xun", "alibabajituan,a li ba ba ji tuan", "hongguang,hong guang", "xian,xian",
			"zhejiangwangluo,zhe jiang wang luo" })
	void dividesAWordIntoSyllables(String word, String syllables) {
		assertThat(String.join(" ", Pinyin.syllables(word))).isEqualTo(syllables);
	}

	@ParameterizedTest
	@CsvSource({ "tencent", "softbank", "v", "''" })
	void whatIsNotPinyinHasNone(String word) {
		assertThat(Pinyin.syllables(word)).isEmpty();
		assertThat(Pinyin.spells(word)).isFalse();
	}

	@Test
	void aWholeNameInPinyinSharesKeysWithItsCharacters() {
		assertThat(NameKeys.ofPinyin("tengxunjisuanji")).containsExactly("tengxun", "xunji", "jisuan", "suanji");
		assertThat(NameKeys.of(Name.of("深圳市腾讯计算机系统有限公司"))).contains("tengxun", "jisuan", "suanji");
		assertThat(NameKeys.ofPinyin("tengxun")).isEqualTo(List.of());
	}

	@Test
	void numbersInWordsAreRead() {
		assertThat(List.of("zero", "seven", "nineteen", "ninety", "first", "twelfth"))
			.extracting((word) -> Numbers.read(word, false))
			.containsExactly(0L, 7L, 19L, 90L, 1L, 12L);
		assertThat(List.of("hundred", "and", "drawn", "minus"))
			.allSatisfy((word) -> assertThat(Numbers.read(word, false)).isNull());
	}

}
