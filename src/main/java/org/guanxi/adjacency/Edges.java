package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HexFormat;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.IntUnaryOperator;
import java.util.stream.LongStream;

import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * Ties by number, in the order of their ids: an array for what most filters ask, and one
 * for each thing that few do. Days count from 1 January 1970.
 */
final class Edges {

	/** Nothing bounds the beginning. */
	static final int ALWAYS = Traits.ALWAYS;

	/** Nothing bounds the end. */
	static final int NEVER = Traits.NEVER;

	private static final TieType[] TYPES = TieType.values();

	private static final Status[] STATUSES = Status.values();

	private long[] ids = new long[1024];

	private int[] subjects = new int[1024];

	private int[] objects = new int[1024];

	private long[] traits = new long[1024];

	private int[] sources = new int[1024];

	private int[] holdsFrom = new int[1024];

	private int[] holdsUntil = new int[1024];

	private int[] knownFrom = new int[1024];

	private int[] knownUntil = new int[1024];

	private int[] surelyKnownFrom = new int[1024];

	/** Where the claims of each tie begin. */
	private int[] firstClaim = new int[1024];

	private int[] claimCounts = new int[1024];

	private int[] terms = new int[1024];

	private long[] claims = new long[1024];

	private int claimCount;

	private final Distinct<List<String>> sourceSets = new Distinct<>();

	private final Distinct<Terms> allTerms = new Distinct<>();

	private int size;

	/** The number that each tie was added with, in the order of their ids. */
	private int[] order = {};

	void add(Edge tie, int subject, int object) {
		int i = next();
		this.ids[i] = HexFormat.fromHexDigitsToLong(tie.id());
		this.subjects[i] = subject;
		this.objects[i] = object;
		this.traits[i] = Traits.of(tie.type(), tie.status(), (int) Math.round(100 * tie.confidence()),
				tie.knownUntil() == null, day(tie.mayHoldFrom(), ALWAYS), day(tie.mayHoldUntil(), NEVER));
		this.sources[i] = this.sourceSets.number(tie.sources());
		this.holdsFrom[i] = day(tie.holdsFrom(), NEVER);
		this.holdsUntil[i] = day(tie.holdsUntil(), ALWAYS);
		this.knownFrom[i] = day(tie.knownFrom(), ALWAYS);
		this.knownUntil[i] = day(tie.knownUntil(), NEVER);
		this.surelyKnownFrom[i] = day(tie.surelyKnownFrom(), NEVER);
		this.terms[i] = this.allTerms.number(tie.terms());
		this.firstClaim[i] = this.claimCount;
		this.claimCounts[i] = tie.claims().size();
		tie.claims().forEach(this::claim);
	}

	/**
	 * Copies these ties, but not all of them.
	 * @param gone the numbers of those that are left out
	 * @param numbers which number each entity has now, by its number here
	 * @return the others, to which more can be added; to be put in order
	 */
	Edges without(BitSet gone, int[] numbers) {
		Edges kept = new Edges();
		IntUnaryOperator sets = this.sourceSets.into(kept.sourceSets);
		IntUnaryOperator said = this.allTerms.into(kept.allTerms);
		for (int tie = gone.nextClearBit(0); tie < this.size; tie = gone.nextClearBit(tie + 1)) {
			int i = kept.next();
			kept.ids[i] = this.ids[tie];
			kept.subjects[i] = numbers[this.subjects[tie]];
			kept.objects[i] = numbers[this.objects[tie]];
			kept.traits[i] = this.traits[tie];
			kept.sources[i] = sets.applyAsInt(this.sources[tie]);
			kept.holdsFrom[i] = this.holdsFrom[tie];
			kept.holdsUntil[i] = this.holdsUntil[tie];
			kept.knownFrom[i] = this.knownFrom[tie];
			kept.knownUntil[i] = this.knownUntil[tie];
			kept.surelyKnownFrom[i] = this.surelyKnownFrom[tie];
			kept.terms[i] = said.applyAsInt(this.terms[tie]);
			kept.firstClaim[i] = kept.claimCount;
			kept.claimCounts[i] = this.firstClaim[tie + 1] - this.firstClaim[tie];
			for (int claim = this.firstClaim[tie]; claim < this.firstClaim[tie + 1]; claim++) {
				kept.claim(this.claims[claim]);
			}
		}
		return kept;
	}

	private int next() {
		if (this.size == this.ids.length) {
			grow();
		}
		return this.size++;
	}

	private void claim(String id) {
		claim(HexFormat.fromHexDigitsToLong(id));
	}

	private void claim(long id) {
		if (this.claimCount == this.claims.length) {
			this.claims = Arrays.copyOf(this.claims, 2 * this.claimCount);
		}
		this.claims[this.claimCount++] = id;
	}

	private static int day(@Nullable LocalDate day, int absent) {
		return (day != null) ? (int) day.toEpochDay() : absent;
	}

	private void grow() {
		int length = 2 * this.ids.length;
		this.ids = Arrays.copyOf(this.ids, length);
		this.subjects = Arrays.copyOf(this.subjects, length);
		this.objects = Arrays.copyOf(this.objects, length);
		this.traits = Arrays.copyOf(this.traits, length);
		this.sources = Arrays.copyOf(this.sources, length);
		this.holdsFrom = Arrays.copyOf(this.holdsFrom, length);
		this.holdsUntil = Arrays.copyOf(this.holdsUntil, length);
		this.knownFrom = Arrays.copyOf(this.knownFrom, length);
		this.knownUntil = Arrays.copyOf(this.knownUntil, length);
		this.surelyKnownFrom = Arrays.copyOf(this.surelyKnownFrom, length);
		this.firstClaim = Arrays.copyOf(this.firstClaim, length);
		this.claimCounts = Arrays.copyOf(this.claimCounts, length);
		this.terms = Arrays.copyOf(this.terms, length);
	}

	/** Numbers the ties in the order of their ids. */
	void inOrder() {
		this.order = sorted();
		this.ids = longs(this.ids);
		this.subjects = ints(this.subjects);
		this.objects = ints(this.objects);
		this.traits = longs(this.traits);
		this.sources = ints(this.sources);
		this.holdsFrom = ints(this.holdsFrom);
		this.holdsUntil = ints(this.holdsUntil);
		this.knownFrom = ints(this.knownFrom);
		this.knownUntil = ints(this.knownUntil);
		this.surelyKnownFrom = ints(this.surelyKnownFrom);
		this.terms = ints(this.terms);
		claimsInOrder();
		this.order = new int[0];
		this.sourceSets.done();
		this.allTerms.done();
	}

	private void claimsInOrder() {
		long[] sorted = new long[this.claimCount];
		int[] first = new int[this.size + 1];
		for (int i = 0; i < this.size; i++) {
			int count = this.claimCounts[this.order[i]];
			System.arraycopy(this.claims, this.firstClaim[this.order[i]], sorted, first[i], count);
			first[i + 1] = first[i] + count;
		}
		this.claims = sorted;
		this.firstClaim = first;
		this.claimCounts = new int[0];
	}

	/**
	 * Sorts by the upper half of the ids and the number; ids that share it are mended.
	 */
	private int[] sorted() {
		long[] keys = new long[this.size];
		for (int i = 0; i < this.size; i++) {
			keys[i] = (this.ids[i] ^ Long.MIN_VALUE) & 0xFFFFFFFF00000000L | i;
		}
		Arrays.sort(keys);
		int[] sorted = new int[this.size];
		for (int i = 0; i < this.size; i++) {
			sorted[i] = (int) keys[i];
			for (int j = i; j > 0 && Long.compareUnsigned(this.ids[sorted[j - 1]], this.ids[sorted[j]]) > 0; j--) {
				int swapped = sorted[j];
				sorted[j] = sorted[j - 1];
				sorted[j - 1] = swapped;
			}
		}
		return sorted;
	}

	private int[] ints(int[] values) {
		int[] sorted = new int[this.size];
		for (int i = 0; i < this.size; i++) {
			sorted[i] = values[this.order[i]];
		}
		return sorted;
	}

	private long[] longs(long[] values) {
		long[] sorted = new long[this.size];
		for (int i = 0; i < this.size; i++) {
			sorted[i] = values[this.order[i]];
		}
		return sorted;
	}

	int size() {
		return this.size;
	}

	long id(int tie) {
		return this.ids[tie];
	}

	int subject(int tie) {
		return this.subjects[tie];
	}

	int object(int tie) {
		return this.objects[tie];
	}

	/**
	 * What filters ask of a tie.
	 * @param tie its number
	 * @return to be read by {@link Traits}
	 */
	long traits(int tie) {
		return this.traits[tie];
	}

	TieType type(int tie) {
		return TYPES[Traits.type(this.traits[tie])];
	}

	Status status(int tie) {
		return STATUSES[Traits.status(this.traits[tie])];
	}

	int hundredths(int tie) {
		return Traits.hundredths(this.traits[tie]);
	}

	int sourceSet(int tie) {
		return this.sources[tie];
	}

	List<List<String>> sourceSets() {
		return this.sourceSets.items();
	}

	Terms terms(int tie) {
		return this.allTerms.items().get(this.terms[tie]);
	}

	List<String> claims(int tie) {
		return LongStream.of(Arrays.copyOfRange(this.claims, this.firstClaim[tie], this.firstClaim[tie + 1]))
			.mapToObj(HexFormat.of()::toHexDigits)
			.toList();
	}

	/**
	 * Finds a tie.
	 * @param id its id
	 * @return its number, empty if there is none
	 */
	OptionalInt find(long id) {
		int low = 0;
		int high = this.size - 1;
		while (low <= high) {
			int middle = (low + high) >>> 1;
			int order = Long.compareUnsigned(this.ids[middle], id);
			if (order == 0) {
				return OptionalInt.of(middle);
			}
			low = (order < 0) ? middle + 1 : low;
			high = (order < 0) ? high : middle - 1;
		}
		return OptionalInt.empty();
	}

	boolean mayHoldOn(int tie, int day) {
		return Traits.mayHoldOn(this.traits[tie], Traits.day(day));
	}

	boolean heldOn(int tie, int day) {
		return this.holdsFrom[tie] <= day && day <= this.holdsUntil[tie];
	}

	int mayHoldFrom(int tie) {
		return Traits.mayHoldFrom(this.traits[tie]);
	}

	int mayHoldUntil(int tie) {
		return Traits.mayHoldUntil(this.traits[tie]);
	}

	int holdsFrom(int tie) {
		return this.holdsFrom[tie];
	}

	int holdsUntil(int tie) {
		return this.holdsUntil[tie];
	}

	/** The first day on which an event can have happened. */
	private int firstDay(int event) {
		return mayHoldFrom(event);
	}

	/** The last such day. */
	private int lastDay(int event) {
		return Math.min(this.holdsFrom[event], mayHoldUntil(event));
	}

	boolean mayHoldAt(int tie, int event) {
		return mayHoldFrom(tie) <= lastDay(event) && firstDay(event) <= mayHoldUntil(tie);
	}

	boolean heldAt(int tie, int event) {
		return this.holdsFrom[tie] <= firstDay(event) && lastDay(event) <= this.holdsUntil[tie];
	}

	boolean isKnownOn(int tie, int day) {
		return this.knownFrom[tie] <= day && day < this.knownUntil[tie];
	}

	boolean surelyKnownOn(int tie, int day) {
		return this.surelyKnownFrom[tie] <= day;
	}

	@Nullable LocalDate knownUntil(int tie) {
		return (this.knownUntil[tie] != NEVER) ? LocalDate.ofEpochDay(this.knownUntil[tie]) : null;
	}

	boolean isLast(int tie) {
		return Traits.isLast(this.traits[tie]);
	}

}
