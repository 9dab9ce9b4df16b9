package org.guanxi.name;

import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What names are made of. */
class NameTests {

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"深圳市腾讯计算机系统有限公司; PLACE 深圳市, DISTINCTIVE 腾讯, GENERIC 计算机, GENERIC 系统, LEGAL_FORM 有限公司",
			"騰訊控股有限公司; DISTINCTIVE 腾讯, GENERIC 控股, LEGAL_FORM 有限公司",
			"百度（中国）有限公司; DISTINCTIVE 百度, PLACE 中国, LEGAL_FORM 有限公司",
			"中国移动通信集团浙江有限公司; PLACE 中国, DISTINCTIVE 移动, GENERIC 通信, GENERIC 集团, PLACE 浙江, LEGAL_FORM 有限公司",
			"新疆维吾尔自治区天润; PLACE 新疆维吾尔自治区, DISTINCTIVE 天润",
			"中国石油化工股份有限公司; PLACE 中国, DISTINCTIVE 石油, DISTINCTIVE 化工, LEGAL_FORM 股份有限公司",
			"Tencent Technology (Shenzhen) Co., Ltd.; DISTINCTIVE tencent, GENERIC technology, PLACE shenzhen, LEGAL_FORM co ltd",
			"IDG Capital Fund III, L.P.; DISTINCTIVE idg, DISTINCTIVE capital, DISTINCTIVE fund, NUMBER iii, LEGAL_FORM lp",
			"OAO Gazprom; LEGAL_FORM oao, DISTINCTIVE gazprom",
			"Hong Kong Broadband Network Limited; PLACE hong kong, DISTINCTIVE broadband, GENERIC network, LEGAL_FORM limited",
			"Network Technology; DISTINCTIVE network technology", "天猫国际; DISTINCTIVE 天猫, BRANCH 国际",
			"Ministry of Information Industry; DISTINCTIVE ministry, DISTINCTIVE information, DISTINCTIVE industry",
			"Limited; DISTINCTIVE limited", "58同城; NUMBER 58, DISTINCTIVE 同城" })
	void eachPartHasARole(String name, String roles) {
		assertThat(Name.of(name)
			.tokens()
			.stream()
			.map((token) -> token.role() + " " + token.text())
			.collect(Collectors.joining(", "))).isEqualTo(roles);
	}

	@ParameterizedTest
	@CsvSource({ "腾讯, teng xun", "重庆, chong qing", "工商银行, gong shang yin hang", "长城, chang cheng", "绿地, lu de",
			"騰訊, teng xun" })
	void charactersAreReadAsTheirWordIs(String name, String pinyin) {
		assertThat(Name.of(name).syllables()).containsExactly(pinyin.split(" "));
	}

	@ParameterizedTest
	@CsvSource({ "ＡＬＩＢＡＢＡ, alibaba", "Crédit, credit", "ガンホー, ganho", "Ａ.B.C. Company, abc company", "馬雲, 马云",
			"Яндекс, yandeks", "'Int’l', intl", "a\u200Bb, ab", "Ma\u0000Yun, ma yun", "S.A.R.L, sarl" })
	void charactersAreFolded(String name, String folded) {
		assertThat(Name.of(name).folded()).isEqualTo(folded);
	}

	@ParameterizedTest
	@CsvSource({ "first, 1", "2nd, 2", "xiv, 14", "iv, 4", "forty, 40", "007, 7" })
	void numbersAreReadInAnyWriting(String word, long value) {
		assertThat(Numbers.read(word, false)).isEqualTo(value);
	}

	@ParameterizedTest
	@CsvSource({ "mix", "tencent", "iiii", "vx", "tenth-", "99999999999999999999999" })
	void otherWordsAreNoNumbers(String word) {
		assertThat(Numbers.read(word, false)).isNull();
	}

	@Test
	void aNameWithoutLettersHasNoTokens() {
		assertThat(Name.of("\u202E … 🐧").tokens()).isEmpty();
		assertThat(Name.of("").script()).isEqualTo(Name.Script.NONE);
	}

	@ParameterizedTest
	@CsvSource({ "腾讯, HAN", "Tencent, LATIN", "Газпром, LATIN", "QQ音乐, MIXED", "!, NONE" })
	void aNameHasAScript(String name, Name.Script script) {
		assertThat(Name.of(name).script()).isEqualTo(script);
	}

	@Test
	void onlyTheBeginningOfAHostileNameCounts() {
		assertThat(Name.of("a".repeat(1_000_000)).folded()).hasSize(400);
		assertThat(Name.of("𠀀".repeat(1_000_000)).tokens()).hasSizeLessThanOrEqualTo(Name.MOST_TOKENS);
		assertThat(Name.of("\uD800".repeat(1000)).tokens()).isEmpty();
	}

}
