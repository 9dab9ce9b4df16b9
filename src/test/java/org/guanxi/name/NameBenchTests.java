package org.guanxi.name;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.guanxi.fact.EntityType;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Measures the comparison against labelled pairs that others made. With
 * {@code -Dnames.wrong=true} it also prints what it gets wrong.
 */
class NameBenchTests {

	@Test
	void mostPairsAreJudgedAsTheyAreLabelled() throws IOException {
		List<Judged> pairs = judged();
		Measured all = Measured.of(pairs, (line) -> true);
		System.out.println("all " + all);
		System.out.println("even lines " + Measured.of(pairs, (line) -> line % 2 == 0));
		System.out.println("odd lines " + Measured.of(pairs, (line) -> line % 2 == 1));
		if (Boolean.getBoolean("names.wrong")) {
			pairs.stream().filter((pair) -> !pair.right()).forEach(System.out::println);
		}
		assertThat(all.f1()).isGreaterThan(0.88);
	}

	private static List<Judged> judged() throws IOException {
		try (InputStream in = NameBenchTests.class.getResourceAsStream("/names/organisations-development.csv")) {
			return new CsvMapper().readerFor(Pair.class)
				.with(CsvSchema.emptySchema().withHeader())
				.without(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
				.<Pair>readValues(Objects.requireNonNull(in))
				.readAll()
				.stream()
				.map(Judged::of)
				.toList();
		}
	}

	/**
	 * A labelled pair.
	 *
	 * @param schema what both are, in FollowTheMoney's words
	 * @param name1 a name
	 * @param name2 another
	 * @param is_match whether somebody thought that they are one
	 */
	record Pair(String schema, String name1, String name2, boolean is_match) {

	}

	/**
	 * What the comparison says of a pair.
	 *
	 * @param pair the pair
	 * @param comparison the comparison
	 */
	record Judged(Pair pair, Comparison comparison) {

		static Judged of(Pair pair) {
			EntityType type = pair.schema().equals("LegalEntity") ? null : EntityType.COMPANY;
			return new Judged(pair, Likeness.compare(Name.of(pair.name1()), Name.of(pair.name2()), type));
		}

		boolean right() {
			return this.comparison.matches() == this.pair.is_match();
		}

		@Override
		public String toString() {
			return "%.4f should%s match: %s | %s %s".formatted(this.comparison.score(),
					this.pair.is_match() ? "" : "n't", this.pair.name1(), this.pair.name2(), this.comparison.steps());
		}

	}

	/**
	 * Counts.
	 *
	 * @param found matches that are labelled so
	 * @param wrong matches that aren't
	 * @param missed labelled matches that were not found
	 */
	record Measured(long found, long wrong, long missed) {

		static Measured of(List<Judged> pairs, IntPredicate lines) {
			List<Judged> some = IntStream.range(0, pairs.size()).filter(lines).mapToObj(pairs::get).toList();
			long found = some.stream().filter((one) -> one.comparison().matches() && one.right()).count();
			long wrong = some.stream().filter((one) -> one.comparison().matches() && !one.right()).count();
			long missed = some.stream().filter((one) -> !one.comparison().matches() && !one.right()).count();
			return new Measured(found, wrong, missed);
		}

		double f1() {
			return 2.0 * this.found / (2 * this.found + this.wrong + this.missed);
		}

		@Override
		public String toString() {
			return "precision %.3f recall %.3f F1 %.3f (found %d, wrong %d, missed %d)".formatted(
					1.0 * this.found / (this.found + this.wrong), 1.0 * this.found / (this.found + this.missed), f1(),
					this.found, this.wrong, this.missed);
		}

	}

}
