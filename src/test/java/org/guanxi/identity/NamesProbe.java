package org.guanxi.identity;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.guanxi.GuanxiTest;
import org.guanxi.Story;
import org.guanxi.name.Name;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

import org.springframework.beans.factory.annotation.Autowired;

@GuanxiTest
class NamesProbe {

	@Autowired
	private Identities identities;

	@Autowired
	private Candidates candidates;

	@Test
	void probe(@Autowired Driver driver, @Autowired SeedLoader loader, @TempDir Path folder) {
		Story.none(driver);
		loader.load(NameSets.legalNames(folder.resolve("legal")), Progress.SILENT);
		run("brands.csv", "development");
		run("brands.csv", "judging");
	}

	void run(String file, String half) {
		Map<String, int[]> hits = new TreeMap<>();
		List<String> wrong = new ArrayList<>();
		long took = 0;
		for (NameSets.Row row : NameSets.rows(file)) {
			if (!row.get("half").equals(half)) {
				continue;
			}
			long start = System.nanoTime();
			List<Identified> found = this.identities
				.of(new Sought(List.of(row.get("query")), List.of(), List.of(), List.of()), 10);
			took += System.nanoTime() - start;
			String expected = row.get("expected");
			List<String> ids = this.candidates.called(List.of(Name.of(row.get("query"))), List.of(), 200)
				.stream()
				.map(Candidate::id)
				.toList();
			int place = ids.indexOf(expected);
			int[] count = hits.computeIfAbsent(row.get("how"), (how) -> new int[8]);
			count[0]++;
			count[1] += (!found.isEmpty() && found.getFirst().entity().id().equals(expected)) ? 1 : 0;
			count[2] += found.stream().anyMatch((one) -> one.entity().id().equals(expected)) ? 1 : 0;
			count[3] += (place == 0) ? 1 : 0;
			count[4] += (place >= 0 && place < 50) ? 1 : 0;
			count[5] += (place >= 0 && place < 100) ? 1 : 0;
			count[6] += (place >= 0) ? 1 : 0;
			if (found.isEmpty() || !found.getFirst().entity().id().equals(expected)) {
				wrong.add(row.get("how") + ": " + row.get("query") + " -> " + expected + " at " + place + ", but "
						+ found.stream().limit(3).map((one) -> one.entity().name() + " " + one.score()).toList());
			}
		}
		int[] sum = new int[8];
		hits.forEach((how, count) -> {
			System.out.println("%-16s n %d hit@1 %d @10 %d; candidates @1 %d @50 %d @100 %d @200 %d".formatted(how,
					count[0], count[1], count[2], count[3], count[4], count[5], count[6]));
			for (int i = 0; i < 8; i++) {
				sum[i] += count[i];
			}
		});
		System.out.println("%-16s n %d hit@1 %d @10 %d; candidates @1 %d @50 %d @100 %d @200 %d; %.1f ms each"
			.formatted(half, sum[0], sum[1], sum[2], sum[3], sum[4], sum[5], sum[6], took / 1e6 / sum[0]));
		if (half.equals("development")) {
			wrong.forEach(System.out::println);
		}
	}

}
