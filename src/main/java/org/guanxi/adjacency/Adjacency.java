package org.guanxi.adjacency;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.jspecify.annotations.Nullable;

/**
 * All ties of one state of the graph, as arrays. Entities and ties are numbered in the
 * order of their ids, so that numbers sort as ids do. From each entity its steps lead to
 * its neighbours, in the order of these and of the ties.
 */
public final class Adjacency {

	private final String digest;

	private final Nodes nodes;

	private final Edges edges;

	private final Workspace.Pool workspaces;

	/** Where the steps of each entity begin; one more than there are entities. */
	private final int[] firstStep;

	/** How many ties each entity has, earlier versions not among them. */
	private final int[] degree;

	/** Where each step leads. */
	private final int[] neighbour;

	/** By which tie; its complement if from object to subject. */
	private final int[] by;

	/** What filters ask of that tie, where a search goes by: it looks at most in vain. */
	private final long[] traits;

	/**
	 * A part of the graph.
	 * @param digest of the state
	 * @param nodes the entities of the part
	 * @param edges the ties among them
	 * @param degree how many ties each entity has in the whole graph
	 */
	Adjacency(String digest, Nodes nodes, Edges edges, int[] degree) {
		this(digest, nodes, edges);
		System.arraycopy(degree, 0, this.degree, 0, degree.length);
	}

	Adjacency(String digest, Nodes nodes, Edges edges) {
		this.digest = digest;
		this.nodes = nodes;
		this.edges = edges;
		this.workspaces = new Workspace.Pool(nodes.size());
		this.firstStep = new int[nodes.size() + 1];
		this.degree = new int[nodes.size()];
		for (int tie = 0; tie < edges.size(); tie++) {
			this.firstStep[edges.subject(tie) + 1]++;
			this.firstStep[edges.object(tie) + 1]++;
			this.degree[edges.subject(tie)] += edges.isLast(tie) ? 1 : 0;
			this.degree[edges.object(tie)] += edges.isLast(tie) ? 1 : 0;
		}
		for (int node = 0; node < nodes.size(); node++) {
			this.firstStep[node + 1] += this.firstStep[node];
		}
		this.neighbour = new int[2 * edges.size()];
		this.by = new int[2 * edges.size()];
		this.traits = new long[2 * edges.size()];
		fill();
		sort();
		Arrays.setAll(this.traits, (step) -> edges.traits(tieOf(step)));
	}

	private void fill() {
		int[] next = Arrays.copyOf(this.firstStep, this.firstStep.length);
		for (int tie = 0; tie < this.edges.size(); tie++) {
			int subject = this.edges.subject(tie);
			int object = this.edges.object(tie);
			int out = next[subject]++;
			this.neighbour[out] = object;
			this.by[out] = tie;
			int in = next[object]++;
			this.neighbour[in] = subject;
			this.by[in] = ~tie;
		}
	}

	private void sort() {
		long[] steps = new long[0];
		for (int node = 0; node < this.nodes.size(); node++) {
			int first = this.firstStep[node];
			int count = this.firstStep[node + 1] - first;
			if (steps.length < count) {
				steps = new long[2 * count];
			}
			for (int i = 0; i < count; i++) {
				int tie = this.by[first + i];
				steps[i] = (long) this.neighbour[first + i] << 32 | (long) ((tie < 0) ? ~tie : tie) << 1
						| ((tie < 0) ? 1 : 0);
			}
			Arrays.sort(steps, 0, count);
			for (int i = 0; i < count; i++) {
				int tie = (int) (steps[i] >>> 1) & Integer.MAX_VALUE;
				this.neighbour[first + i] = (int) (steps[i] >>> 32);
				this.by[first + i] = ((steps[i] & 1) == 1) ? ~tie : tie;
			}
		}
	}

	/**
	 * The state of the graph.
	 * @return its digest
	 */
	public String digest() {
		return this.digest;
	}

	/**
	 * How many entities there are.
	 * @return their numbers are below
	 */
	public int size() {
		return this.nodes.size();
	}

	/**
	 * How many ties there are, earlier versions among them.
	 * @return their numbers are below
	 */
	public int ties() {
		return this.edges.size();
	}

	/**
	 * Finds an entity.
	 * @param id its slug
	 * @return its number, empty if there is none
	 */
	public OptionalInt find(String id) {
		return this.nodes.find(id);
	}

	/**
	 * Names an entity.
	 * @param node its number
	 * @return its names
	 */
	public Node node(int node) {
		return this.nodes.node(node);
	}

	/**
	 * A tie's id.
	 * @param tie its number
	 * @return 16 hex digits
	 */
	public String tie(int tie) {
		return HexFormat.of().toHexDigits(this.edges.id(tie));
	}

	/**
	 * Finds a tie.
	 * @param id 16 hex digits
	 * @return its number, empty if there is none
	 */
	public OptionalInt findTie(String id) {
		return this.edges.find(HexFormat.fromHexDigitsToLong(id));
	}

	/**
	 * The entity on the left of a tie.
	 * @param tie its number
	 * @return an entity's number
	 */
	public int subject(int tie) {
		return this.edges.subject(tie);
	}

	/**
	 * The entity on the right of a tie.
	 * @param tie its number
	 * @return an entity's number
	 */
	public int object(int tie) {
		return this.edges.object(tie);
	}

	/**
	 * What else a tie says.
	 * @param tie its number
	 * @return its terms
	 */
	public Terms terms(int tie) {
		return this.edges.terms(tie);
	}

	/**
	 * What a tie rests on.
	 * @param tie its number
	 * @return ids of claims, in order
	 */
	public List<String> claims(int tie) {
		return this.edges.claims(tie);
	}

	/**
	 * Whether a tie is sure to have been known.
	 * @param tie its number
	 * @param day the day
	 * @return {@code false} if only undated sources, or those of a longer time, support
	 * it
	 */
	public boolean surelyKnown(int tie, LocalDate day) {
		return this.edges.surelyKnownOn(tie, (int) day.toEpochDay());
	}

	/**
	 * The day on which another source changed a tie.
	 * @param tie its number
	 * @return {@code null} in the last version
	 */
	public @Nullable LocalDate knownUntil(int tie) {
		return this.edges.knownUntil(tie);
	}

	/**
	 * Whether a tie can have held.
	 * @param tie its number
	 * @param day the day
	 * @return {@code false} if it hadn't begun or had ended
	 */
	public boolean mayHaveHeld(int tie, LocalDate day) {
		return this.edges.mayHoldOn(tie, (int) day.toEpochDay());
	}

	/**
	 * A tie's type.
	 * @param tie its number
	 * @return the type
	 */
	public TieType type(int tie) {
		return this.edges.type(tie);
	}

	/**
	 * A tie's status.
	 * @param tie its number
	 * @return the status
	 */
	public Status status(int tie) {
		return this.edges.status(tie);
	}

	/**
	 * The first step from an entity; the others follow, up to {@link #endOfSteps}.
	 * @param node its number
	 * @return a step
	 */
	public int firstStep(int node) {
		return this.firstStep[node];
	}

	/**
	 * One after the last step from an entity.
	 * @param node its number
	 * @return no step of it
	 */
	public int endOfSteps(int node) {
		return this.firstStep[node + 1];
	}

	/**
	 * The first step from an entity to another; more may follow.
	 * @param node its number
	 * @param other the other's number
	 * @return a step, or, if none leads there, the first that leads beyond it
	 */
	public int firstStep(int node, int other) {
		int low = this.firstStep[node];
		int high = this.firstStep[node + 1];
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (this.neighbour[middle] < other) {
				low = middle + 1;
			}
			else {
				high = middle;
			}
		}
		return low;
	}

	/**
	 * Where a step leads.
	 * @param step a step
	 * @return an entity's number
	 */
	public int neighbour(int step) {
		return this.neighbour[step];
	}

	/**
	 * How sure a tie is.
	 * @param tie its number
	 * @return 0 to 100
	 */
	public int hundredths(int tie) {
		return this.edges.hundredths(tie);
	}

	/**
	 * Whether a tie is sure to have held.
	 * @param tie its number
	 * @param day the day
	 * @return {@code false} if it is open, or hadn't begun or had ended
	 */
	public boolean surelyHeld(int tie, LocalDate day) {
		return this.edges.heldOn(tie, (int) day.toEpochDay());
	}

	/**
	 * Whether a tie can have held when something happened.
	 * @param tie its number
	 * @param event the number of a tie that is an event
	 * @return {@code false} if it hadn't begun or had ended on all days on which that can
	 * have been
	 */
	public boolean mayHaveHeldAt(int tie, int event) {
		return this.edges.mayHoldAt(tie, event);
	}

	/**
	 * Whether a tie is sure to have held when something happened.
	 * @param tie its number
	 * @param event the number of a tie that is an event
	 * @return {@code false} if it is open on one of the days on which that can have been
	 */
	public boolean surelyHeldAt(int tie, int event) {
		return this.edges.heldAt(tie, event);
	}

	/**
	 * Whether there is a day on which several ties are all sure to have held.
	 * @param ties their numbers
	 * @return {@code false} if nothing dates them so
	 */
	public boolean surelyAtOnce(Collection<Integer> ties) {
		return ties.stream().mapToInt(this.edges::holdsFrom).max().orElse(Edges.ALWAYS) <= ties.stream()
			.mapToInt(this.edges::holdsUntil)
			.min()
			.orElse(Edges.NEVER);
	}

	/**
	 * By which tie a step leads there.
	 * @param step a step
	 * @return a tie's number
	 */
	public int tieOf(int step) {
		int tie = this.by[step];
		return (tie < 0) ? ~tie : tie;
	}

	/**
	 * What filters ask of the tie of a step.
	 * @param step a step
	 * @return to be read by {@link Traits}
	 */
	long traits(int step) {
		return this.traits[step];
	}

	/**
	 * Whether a step goes from subject to object.
	 * @param step a step
	 * @return {@code false} if from object to subject
	 */
	public boolean isOut(int step) {
		return this.by[step] >= 0;
	}

	/**
	 * Lends what a search needs of memory.
	 * @return to be closed
	 */
	public Workspace workspace() {
		return this.workspaces.lend();
	}

	/**
	 * Lends what a search needs of memory, if there is some in time.
	 * @param deadline until when to wait, as {@link System#nanoTime()} tells it
	 * @return to be closed, empty if others had all of it until then
	 */
	public Optional<Workspace> workspace(long deadline) {
		return Optional.ofNullable(this.workspaces.lend(deadline));
	}

	/**
	 * How many ties an entity has, earlier versions not among them.
	 * @param node its number
	 * @return at most as many as it has steps
	 */
	public int degree(int node) {
		return this.degree[node];
	}

	Nodes nodes() {
		return this.nodes;
	}

	Edges edges() {
		return this.edges;
	}

}
