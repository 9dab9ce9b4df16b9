package org.guanxi.path;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import com.jayway.jsonpath.JsonPath;
import org.guanxi.GuanxiTest;
import org.guanxi.Pages;
import org.guanxi.Story;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import static org.assertj.core.api.Assertions.assertThat;

/** No path reads stronger than its ties are, in neither language. */
@GuanxiTest
class SentenceTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@TempDir
	private Path folder;

	@BeforeEach
	void clean() {
		Story.none(this.driver);
	}

	@Test
	void whoDeniesATieIsToldFromWhoSaysSo() {
		load(story().claim("s", "a PARENT_OF b").claim("t", "a PARENT_OF b", Map.of("status", "denied")));
		for (String asked : List.of("/api/paths?from=a&to=b", "/api/paths?from=b&to=a")) {
			String path = path(asked);
			String footnote = JsonPath.read(path, "$.paths[0].footnotes[0]");
			assertThat(footnote).contains("About s");
			assertThat(JsonPath.<List<String>>read(path, "$.paths[0].footnotes")).hasSize(2);
			assertThat(sentence(path)).isEqualTo("a is the parent of b (disputed: [1] says so, [2] denies it).");
			assertThat(sentenceZh(path)).isEqualTo("a是b的上级公司（有争议：[1]如此称，[2]予以否认）。");
		}
		String brief = path("/api/paths?from=a&to=b&evidence=ids");
		assertThat(sentence(brief)).isEqualTo("a is the parent of b (disputed).");
		assertThat(sentenceZh(brief)).isEqualTo("a是b的上级公司（有争议）。");
	}

	@Test
	void severalOnEitherSideSayAndDenyIt() {
		load(story().source("u", "")
			.source("v", "")
			.claim("s", "a PARENT_OF b")
			.claim("t", "a PARENT_OF b")
			.claim("u", "a PARENT_OF b", Map.of("status", "denied"))
			.claim("v", "a PARENT_OF b", Map.of("status", "denied")));
		assertThat(sentence(path("/api/paths?from=a&to=b")))
			.isEqualTo("a is the parent of b (disputed: [1][2] say so, [3][4] deny it).");
	}

	@Test
	void aTieThatHasEndedIsToldInThePastAsPreciselyAsItIsStated() {
		assertEnd(Map.of("until", "2016-05-20"), "a was a member of x (until 2016-05-20) [1].",
				"a是x的成员（至2016-05-20）[1]。");
		assertEnd(Map.of("until", "2016"), "a was a member of x (until 2016) [1].", "a是x的成员（至2016）[1]。");
		assertEnd(Map.of("until", "2016", "untilBasis", "before"),
				"a was a member of x (until some time before 2016) [1].", "a是x的成员（至2016之前）[1]。");
		assertEnd(Map.of("until", "2016", "untilBasis", "after"),
				"a is a member of x (until some time after 2016) [1].", "a是x的成员（至2016之后）[1]。");
	}

	@Test
	void whetherATieHasEndedIsSeenFromTheDayOfItsLatestSource() {
		assertEnd("t", Map.of("until", "2012"), "a is a member of x (until 2012) [1].", "a是x的成员（至2012）[1]。");
		assertEnd("t", Map.of("until", "2012-01-01", "untilBasis", "before"),
				"a was a member of x (until some time before 2012-01-01) [1].", "a是x的成员（至2012-01-01之前）[1]。");
	}

	@Test
	void whoSeesNoSourceIsNotToldWhetherItIsOver() {
		load(story().entity("x", "Association").claim("t", "a MEMBER_OF x", Map.of("until", "2098")));
		assertThat(sentence(path("/api/paths?from=a&to=x&evidence=ids")))
			.isEqualTo("a is or was a member of x (until 2098).");
	}

	private void assertEnd(Map<String, String> cells, String english, String chinese) {
		assertEnd("s", cells, english, chinese);
	}

	private void assertEnd(String source, Map<String, String> cells, String english, String chinese) {
		clean();
		load(story().entity("x", "Association").claim(source, "a MEMBER_OF x", cells));
		String path = path("/api/paths?from=a&to=x");
		assertThat(sentence(path)).isEqualTo(english);
		assertThat(sentenceZh(path)).isEqualTo(chinese);
	}

	@Test
	void aTieThatMayHaveHeldOrBeenKnownIsToldSo() {
		load(story().claim("s", "a OWNS_STAKE_IN b", Map.of("from", "2010", "until", "2012", "status", "announced"))
			.claim("t", "b OWNS_STAKE_IN c", Map.of("from", "2009")));
		String path = path("/api/paths?from=a&to=c&asOf=2010-06-01&knownBy=2012-06-01");
		assertThat(sentence(path)).isEqualTo(
				"a owns a stake in b (announced) (until 2012) (may have held then) (may have been known then) [1]; "
						+ "b owns a stake in c (may have held then) [2].");
		assertThat(sentenceZh(path)).isEqualTo("a持有b的股份（已宣布）（至2012）（当时可能有效）（当时可能已知）[1]；b持有c的股份（当时可能有效）[2]。");
	}

	@Test
	void aSymmetricTieIsToldFromTheSideThatThePathComesFrom() {
		load(story().claim("s", "a PARTNERS_WITH b").claim("t", "b COMPETES_WITH c", Map.of("status", "announced")));
		assertThat(sentence(path("/api/paths?from=a&to=c")))
			.isEqualTo("a partners with b [1]; b competes with c (announced) [2].");
		String back = path("/api/paths?from=c&to=a");
		assertThat(sentence(back)).isEqualTo("c competes with b (announced) [1]; b partners with a [2].");
		assertThat(sentenceZh(back)).isEqualTo("c与b是竞争对手（已宣布）[1]；b与a是合作伙伴[2]。");
	}

	private static Story story() {
		return new Story().source("s", "").source("t", "2011").companies("a", "b", "c");
	}

	private void load(Story story) {
		this.loader.load(story.in(this.folder), Progress.SILENT);
		Indexed.now(this.graph, this.index);
	}

	private String path(String question) {
		return Pages.json(this.mvc, question);
	}

	private static String sentence(String path) {
		return JsonPath.read(path, "$.paths[0].sentence");
	}

	private static String sentenceZh(String path) {
		return JsonPath.read(path, "$.paths[0].sentenceZh");
	}

}
