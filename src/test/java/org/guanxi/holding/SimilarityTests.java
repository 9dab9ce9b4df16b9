package org.guanxi.holding;

import java.util.BitSet;
import java.util.Random;
import java.util.stream.IntStream;

import org.guanxi.fact.Held;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The least and the greatest similarity are those that resolving every doubt finds. */
class SimilarityTests {

	private static final int ENTITIES = 6;

	private final Random random = new Random(20161202);

	@Test
	void theLeastAndTheGreatestAreThoseOfAllResolutionsOfDoubts() {
		int doubtful = 0;
		for (int round = 0; round < 3000; round++) {
			Portfolio one = portfolio();
			Portfolio other = portfolio();
			double least = 1;
			double greatest = 0;
			boolean any = false;
			for (int ofOne = 0; ofOne < 1 << ENTITIES; ofOne++) {
				for (int ofOther = 0; ofOther < 1 << ENTITIES; ofOther++) {
					if (allows(one, ofOne) && allows(other, ofOther) && (ofOne | ofOther) != 0) {
						double similarity = (double) Integer.bitCount(ofOne & ofOther)
								/ Integer.bitCount(ofOne | ofOther);
						least = Math.min(least, similarity);
						greatest = Math.max(greatest, similarity);
						any = true;
					}
				}
			}
			Similarity similarity = Similarity.of(one, other);
			assertThat(similarity).isEqualTo(Similarity.of(other, one));
			assertThat(similarity.either() > 0).isEqualTo(any);
			assertThat(similarity.greatest()).isEqualTo(any ? greatest : 0);
			assertThat(similarity.least()).isEqualTo(any ? least : 0);
			assertThat(similarity.both()).isEqualTo(count(one, other, false));
			assertThat(similarity.surelyBoth()).isEqualTo(count(one, other, true));
			assertThat(similarity.surelyEither()).isLessThanOrEqualTo(similarity.either());
			doubtful += (least < greatest) ? 1 : 0;
		}
		assertThat(doubtful).isGreaterThan(1000);
	}

	private static int count(Portfolio one, Portfolio other, boolean surely) {
		return (int) IntStream.range(0, ENTITIES)
			.filter((entity) -> surely ? one.held(entity) == Held.YES && other.held(entity) == Held.YES
					: one.held(entity) != null && other.held(entity) != null)
			.count();
	}

	private static boolean allows(Portfolio portfolio, int bits) {
		return IntStream.range(0, ENTITIES).allMatch((entity) -> {
			Held held = portfolio.held(entity);
			boolean belongs = (bits >> entity & 1) == 1;
			return held == Held.MAYBE || belongs == (held == Held.YES);
		});
	}

	private Portfolio portfolio() {
		int kinds = 1 + this.random.nextInt(3);
		@Nullable Held[] held = new Held[ENTITIES];
		for (int entity = 0; entity < ENTITIES; entity++) {
			int chance = this.random.nextInt(1 + kinds);
			held[entity] = (chance == 0) ? null : (chance == 1) ? Held.YES : Held.MAYBE;
		}
		int[] entities = IntStream.range(0, ENTITIES).filter((entity) -> held[entity] != null).toArray();
		BitSet sure = new BitSet();
		IntStream.range(0, entities.length).filter((place) -> held[entities[place]] == Held.YES).forEach(sure::set);
		return new Portfolio(entities, sure);
	}

}
