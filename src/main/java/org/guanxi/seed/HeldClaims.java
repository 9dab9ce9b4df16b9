package org.guanxi.seed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

import org.guanxi.fact.Claim;
import org.guanxi.seed.CheckedSeed.Fact;

/**
 * The claims that a dataset holds in the graph when its load begins, each by its id and
 * the digest of its row, in a few bytes: ids and digests are numbers in hexadecimal.
 */
final class HeldClaims {

	private static final int HEX = 16;

	private static final int DIGITS = 16;

	private long[] ids = new long[0];

	private long[] digests = new long[0];

	private int count;

	private final BitSet seen = new BitSet();

	/**
	 * Adds a claim.
	 * @param id its id, greater than all before
	 * @param digest of its row
	 */
	void add(String id, String digest) {
		if (this.count == this.ids.length) {
			int more = Math.max(1024, this.count * 3 / 2);
			this.ids = Arrays.copyOf(this.ids, more);
			this.digests = Arrays.copyOf(this.digests, 2 * more);
		}
		this.ids[this.count] = number(id) + Long.MIN_VALUE;
		this.digests[2 * this.count] = number(digest.substring(0, DIGITS));
		this.digests[2 * this.count + 1] = number(digest.substring(DIGITS));
		this.count++;
	}

	/**
	 * How a claim of the folder differs. That the folder has it is remembered.
	 * @param id its id
	 * @param digest of its row
	 * @return never {@link Difference#REMOVED}
	 */
	Difference take(String id, String digest) {
		int place = Arrays.binarySearch(this.ids, 0, this.count, number(id) + Long.MIN_VALUE);
		if (place < 0) {
			return Difference.ADDED;
		}
		this.seen.set(place);
		return (this.digests[2 * place] == number(digest.substring(0, DIGITS))
				&& this.digests[2 * place + 1] == number(digest.substring(DIGITS))) ? Difference.NONE
						: Difference.CHANGED;
	}

	/**
	 * Looks for what would change.
	 * @param seed the folder
	 * @param most how many changes are wanted at most
	 * @return the claims that are new or in other words, in the order of the folder
	 * @throws SeedWriter.TooManyChanges if these and those that are gone are more
	 */
	List<Fact<Claim>> changes(CheckedSeed seed, long most) {
		List<Fact<Claim>> changes = new ArrayList<>();
		few(Math.abs(seed.claimCount() - this.count), most);
		seed.claims((fact) -> {
			if (take(fact.fact().id(), fact.digest()) != Difference.NONE) {
				changes.add(fact);
				few(changes.size(), most);
			}
		});
		few((long) changes.size() + this.count - this.seen.cardinality(), most);
		return changes;
	}

	private static void few(long changes, long most) {
		if (changes > most) {
			throw new SeedWriter.TooManyChanges();
		}
	}

	/**
	 * The claims that the folder doesn't have any more.
	 * @param size how many at once
	 * @return their ids in parts
	 */
	List<List<String>> gone(int size) {
		List<List<String>> parts = new ArrayList<>();
		List<String> part = new ArrayList<>();
		for (int place = this.seen.nextClearBit(0); place < this.count; place = this.seen.nextClearBit(place + 1)) {
			part.add(String.format("%016x", this.ids[place] - Long.MIN_VALUE));
			if (part.size() == size) {
				parts.add(part);
				part = new ArrayList<>();
			}
		}
		if (!part.isEmpty()) {
			parts.add(part);
		}
		return parts;
	}

	private static long number(String hex) {
		return Long.parseUnsignedLong(hex, HEX);
	}

}
