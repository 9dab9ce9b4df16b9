package org.guanxi.walk;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Workspace;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.fact.Wanted;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How close two entities are by chance: random pairs of entities with about as many ties,
 * and how far from each other these are by whatever ties. The same facts give the same
 * pairs. As no filter keeps those apart, a path is never called closer than it is.
 */
@Component
public class Chance {

	/** So many pairs are drawn; of fewer pairs all are taken. */
	private static final int PAIRS = 200;

	/** Of fewer pairs nothing is said. */
	private static final int FEWEST = 20;

	private static final int FARTHEST = 8;

	private static final long HOUR = 3_600_000_000_000L;

	/** Entities are alike that have at least so many ties, but not the next number. */
	private static final int[] CLASSES = { 1, 2, 5, 20, 100, 1000, Integer.MAX_VALUE };

	private static final Wanted ANY = new Wanted(EnumSet.allOf(TieType.class), EnumSet.allOf(Status.class),
			Direction.ANY, 0, Set.of(), null, null);

	private volatile @Nullable Alike current;

	/**
	 * Holds a path against chance.
	 * @param adjacency all ties
	 * @param from one end
	 * @param to the other
	 * @param length how many ties between them
	 * @return how it compares, empty if there are too few entities like these
	 */
	public Optional<Closeness> of(Adjacency adjacency, int from, int to, int length) {
		int one = classOf(adjacency.degree(from));
		int other = classOf(adjacency.degree(to));
		if (one < 0 || other < 0) {
			return Optional.empty();
		}
		int[] distances = alike(adjacency).distances(Math.min(one, other), Math.max(one, other));
		int pairs = Arrays.stream(distances).sum();
		int farther = pairs - Arrays.stream(distances, 0, Math.min(length, FARTHEST) + 1).sum();
		return (pairs < FEWEST) ? Optional.empty()
				: Optional.of(Closeness.of(farther, pairs, words(one), words(other)));
	}

	private Alike alike(Adjacency adjacency) {
		Alike alike = this.current;
		if (alike == null || alike.adjacency != adjacency) {
			alike = new Alike(adjacency);
			this.current = alike;
		}
		return alike;
	}

	private static int classOf(int ties) {
		int number = -1;
		while (CLASSES[number + 1] <= ties) {
			number++;
		}
		return number;
	}

	private static String words(int number) {
		int least = CLASSES[number];
		int most = CLASSES[number + 1] - 1;
		return (least == most) ? String.valueOf(least)
				: (number == CLASSES.length - 2) ? least + "+" : least + "–" + most;
	}

	/** The entities of one state of the facts, by how many ties they have. */
	private static final class Alike {

		private final Adjacency adjacency;

		private final Filter filter;

		private final int[][] classes;

		private final Map<Integer, int[]> distances = new ConcurrentHashMap<>();

		Alike(Adjacency adjacency) {
			this.adjacency = adjacency;
			this.filter = new Filter(adjacency, ANY);
			int[] counts = new int[CLASSES.length];
			for (int node = 0; node < adjacency.size(); node++) {
				counts[classOf(adjacency.degree(node)) + 1]++;
			}
			this.classes = Arrays.stream(counts).skip(1).mapToObj(int[]::new).toArray(int[][]::new);
			for (int node = adjacency.size() - 1; node >= 0; node--) {
				int number = classOf(adjacency.degree(node)) + 1;
				if (number > 0) {
					this.classes[number - 1][--counts[number]] = node;
				}
			}
		}

		/** How many pairs are how far apart; those that are farther come last. */
		int[] distances(int one, int other) {
			return this.distances.computeIfAbsent(one * CLASSES.length + other, (key) -> {
				int[] found = new int[FARTHEST + 2];
				int[] here = this.classes[one];
				int[] there = this.classes[other];
				if ((long) here.length * there.length <= PAIRS) {
					for (int from : here) {
						for (int to : there) {
							count(from, to, one == other, found);
						}
					}
				}
				else {
					Random random = new Random(key);
					while (Arrays.stream(found).sum() < PAIRS) {
						count(here[random.nextInt(here.length)], there[random.nextInt(there.length)], false, found);
					}
				}
				return found;
			});
		}

		/** A pair of one class comes up twice. */
		private void count(int from, int to, boolean once, int[] found) {
			if (from == to || (once && from > to)) {
				return;
			}
			try (Workspace workspace = this.adjacency.workspace()) {
				Terrain everywhere = new Terrain(this.adjacency, this.filter, Set.of(), Integer.MAX_VALUE,
						System.nanoTime() + HOUR);
				int distance = new Balls(everywhere, workspace, from, to).meet(FARTHEST);
				found[(distance < 0) ? FARTHEST + 1 : distance]++;
			}
		}

	}

	/**
	 * How a path compares with chance.
	 *
	 * @param closerThan the share of random pairs that are farther apart, or not
	 * connected: 0 to 1, rounded down to two decimals
	 * @param pairs how many pairs there are
	 * @param fromTies how many ties those entities have that are like one end
	 * @param toTies how many those have that are like the other end
	 * @param sentence the same in English
	 * @param sentenceZh the same in Chinese
	 */
	public record Closeness(double closerThan, int pairs, String fromTies, String toTies, String sentence,
			String sentenceZh) {

		static Closeness of(int farther, int pairs, String fromTies, String toTies) {
			int percent = 100 * farther / pairs;
			return new Closeness(percent / 100.0, pairs, fromTies, toTies,
					"Closer than %d %% of %d random pairs of entities with as many ties (%s and %s).".formatted(percent,
							pairs, fromTies, toTies),
					"比随机抽取的%d对实体（关系数量相近：%s与%s）中的%d%%更近。".formatted(pairs, fromTies, toTies, percent));
		}

	}

}
