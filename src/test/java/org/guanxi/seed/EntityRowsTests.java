package org.guanxi.seed;

import java.util.List;
import java.util.stream.Stream;

import org.guanxi.name.Name;
import org.guanxi.name.NameKeys;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What is kept of an entity beside its cells. */
class EntityRowsTests {

	@Test
	void theKeysAreThoseOfEachNameOnce() {
		List<String> names = List.of("Alibaba Group", "阿里巴巴集团", "alibaba group", "ALIBABA group", "ＮＩＯ蔚来",
				"İstanbul A.S.", "istanbul a.s.", "58.com", "中国移动通信集团公司");
		Stream<String> each = names.stream().flatMap((name) -> NameKeys.of(Name.of(name)).stream()).distinct();
		assertThat(EntityRows.keys(String.join("\n", names)).split(" ")).containsExactlyElementsOf(each.toList());
	}

}
