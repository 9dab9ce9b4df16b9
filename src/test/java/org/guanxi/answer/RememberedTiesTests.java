package org.guanxi.answer;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.guanxi.GuanxiTest;
import org.guanxi.RandomGraphs;
import org.guanxi.Story;
import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Indexed;
import org.guanxi.graph.Graph;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Ties from memory are those of the database, to the last word. */
@GuanxiTest
class RememberedTiesTests {

	@Autowired
	private Driver driver;

	@Autowired
	private SeedLoader loader;

	@Autowired
	private Graph graph;

	@Autowired
	private Index index;

	@Autowired
	private Evidence evidence;

	@TempDir
	private Path folder;

	@Test
	void theShippedTiesAreTheSame() {
		Story.none(this.driver);
		this.loader.load(SeedFiles.shipped(), Progress.SILENT);
		assertThat(compared(LocalDate.of(2016, 5, 31))).isGreaterThan(100);
	}

	@Test
	void randomTiesAreTheSame() {
		Story.none(this.driver);
		this.loader.load(new RandomGraphs(7, 100).story().in(this.folder), Progress.SILENT);
		assertThat(compared(LocalDate.of(2003, 6, 1))).isGreaterThan(200);
	}

	private int compared(LocalDate day) {
		Adjacency adjacency = Indexed.now(this.graph, this.index);
		List<String> ids = new ArrayList<>();
		for (int tie = 0; tie < adjacency.ties(); tie++) {
			ids.add(adjacency.tie(tie));
		}
		for (TieFilter.Detail evidence : TieFilter.Detail.values()) {
			check(ids, filter(evidence, null, null), adjacency);
			check(ids, filter(evidence, day, null), adjacency);
			check(ids, filter(evidence, day, day), adjacency);
		}
		return ids.size();
	}

	private static TieFilter filter(TieFilter.Detail evidence, @Nullable LocalDate asOf, @Nullable LocalDate knownBy) {
		TieFilter filter = new TieFilter();
		filter.evidence = evidence;
		filter.asOf = asOf;
		filter.knownBy = knownBy;
		return filter;
	}

	private void check(List<String> ids, TieFilter filter, Adjacency adjacency) {
		assertThat(this.evidence.ties(ids, filter, Optional.of(adjacency))).hasSameSizeAs(ids)
			.containsExactlyInAnyOrderEntriesOf(this.evidence.ties(ids, filter));
	}

}
