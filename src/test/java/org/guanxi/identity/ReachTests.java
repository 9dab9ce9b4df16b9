package org.guanxi.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.guanxi.identity.Candidates.Reach;
import org.guanxi.name.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** How far names are looked for. */
class ReachTests {

	private final List<Reach> looked = new ArrayList<>();

	@Test
	void whatFitsAsItIsWrittenIsLookedForNoFurther() {
		assertThat(nearest(Reach.AS_WRITTEN, "Tencent")).isEqualTo(Reach.AS_WRITTEN);
		assertThat(this.looked).containsExactly(Reach.AS_WRITTEN);
	}

	@Test
	void whatDoesNotIsLookedForFartherOff() {
		assertThat(nearest(Reach.MISSPELT, "Tencnet")).isEqualTo(Reach.MISSPELT);
		assertThat(this.looked).containsExactly(Reach.AS_WRITTEN, Reach.MISSPELT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "腾迅", "ab", "QQ", "1688", "" })
	void nobodyLooksForSlipsOfThePenWhereThereIsNoLongLatinWord(String name) {
		assertThat(nearest(Reach.MISSPELT, name)).isEqualTo(Reach.AS_WRITTEN);
		assertThat(this.looked).containsExactly(Reach.AS_WRITTEN);
	}

	@Test
	void oneOfSeveralNamesMayBeMisspelt() {
		assertThat(nearest(Reach.MISSPELT, "腾讯", "Tencnet")).isEqualTo(Reach.MISSPELT);
	}

	private Reach nearest(Reach fitting, String... names) {
		return Reach.nearest(Stream.of(names).map(Name::of).toList(), (reach) -> {
			this.looked.add(reach);
			return reach;
		}, fitting::equals);
	}

}
