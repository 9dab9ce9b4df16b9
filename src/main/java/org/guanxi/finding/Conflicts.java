package org.guanxi.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.finding.FindingsFound.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is on both sides of something that concerns an entity: the entity itself, who
 * holds it, and whoever is on both sides of what it is a side of. Things with two sides
 * are looked for at the entity, at all that it holds and where it has posts.
 * <p>
 * Who holds both sides is told if two chains lead there that have nobody else in common:
 * otherwise it is somebody below who is on both sides, and is told.
 */
final class Conflicts {

	private final Adjacency adjacency;

	private final Filter lastingTies;

	private final Filter everTies;

	private final Doubts doubts;

	private final Work work;

	private final int entity;

	/** By ties of any time. */
	private final Interests ever;

	/** By ties that hold on the day, or have not ended. */
	private final Interests lasting;

	private final Set<Integer> matters = new LinkedHashSet<>();

	private final List<Conflict> found = new ArrayList<>();

	private Map<Integer, Integer> above = Map.of();

	private Map<Integer, Integer> below = Map.of();

	private @Nullable Work cut;

	/**
	 * Finds conflicts.
	 * @param adjacency all ties
	 * @param question which of them
	 * @param doubts about them
	 * @param entity the number of the entity
	 * @param work how much may be looked at
	 */
	Conflicts(Adjacency adjacency, FindingsQuestion question, Doubts doubts, int entity, Work work) {
		this.adjacency = adjacency;
		this.lastingTies = new Filter(adjacency, question.lasting());
		this.everTies = new Filter(adjacency, question.ever());
		this.doubts = doubts;
		this.entity = entity;
		this.work = work;
		this.ever = new Interests(adjacency, this.everTies::admits, doubts, work);
		this.lasting = this.ever.by(this.lastingTies::admits);
		try {
			search();
		}
		catch (Work.TooMuch ex) {
			this.cut = ex.work();
		}
		this.found.sort(Conflict.FIRST);
	}

	private void search() {
		this.below = this.ever.below(this.entity);
		this.above = this.ever.above(this.entity);
		IntStream posts = Arrays.stream(this.ever.posts(this.entity))
			.filter((place) -> this.ever.hasPost(this.entity, place));
		IntStream.concat(this.below.keySet().stream().mapToInt(Integer::intValue), posts).forEach(this::collect);
		this.matters.forEach(this::look);
	}

	private void collect(int node) {
		int first = this.adjacency.firstStep(node);
		int end = this.adjacency.endOfSteps(node);
		this.work.look(end - first);
		for (int step = first; step < end; step++) {
			int tie = this.adjacency.tieOf(step);
			Matter.of(this.adjacency.type(tie))
				.filter((matter) -> (matter.isDeal() ? this.everTies : this.lastingTies).admits(tie))
				.ifPresent((matter) -> this.matters.add(tie));
		}
	}

	private void look(int tie) {
		Matter matter = Matter.of(this.adjacency.type(tie)).orElseThrow();
		Interests interests = matter.isDeal() ? this.ever.by((other) -> this.adjacency.mayHaveHeldAt(other, tie))
				: this.lasting;
		new Sides(tie, matter, interests).look();
	}

	List<Conflict> found() {
		return this.found;
	}

	/**
	 * What bounded the search.
	 * @return absent if nothing did
	 */
	@Nullable Work cut() {
		return (this.cut != null) ? this.cut : (this.ever.cut() != null) ? this.ever.cut() : this.lasting.cut();
	}

	int above() {
		return Math.max(0, this.above.size() - 1);
	}

	int below() {
		return Math.max(0, this.below.size() - 1);
	}

	int matters() {
		return this.matters.size();
	}

	/** Who is on both sides of one thing. */
	private final class Sides {

		private final int tie;

		private final Matter matter;

		private final Interests interests;

		private final Chains chains;

		private final int subject;

		private final int object;

		/** Who is told already. */
		private final Set<Integer> told = new HashSet<>();

		Sides(int tie, Matter matter, Interests interests) {
			this.tie = tie;
			this.matter = matter;
			this.interests = interests;
			this.chains = new Chains(interests);
			this.subject = Conflicts.this.adjacency.subject(tie);
			this.object = Conflicts.this.adjacency.object(tie);
		}

		void look() {
			if (this.matter.isAgainst()) {
				Map<Integer, Integer> other = this.interests.above(this.object);
				this.interests.above(this.subject)
					.keySet()
					.stream()
					.filter(other::containsKey)
					.filter(this::mayConcern)
					.forEach(this::holder);
			}
			int[] atSubject = this.interests.posts(this.subject);
			int[] atObject = this.interests.posts(this.object);
			if (atSubject.length + atObject.length > 0) {
				Set<Integer> people = new LinkedHashSet<>();
				IntStream.concat(holders(atSubject, this.subject), holders(atObject, this.object))
					.filter(this::mayConcern)
					.forEach(people::add);
				people.forEach(this::person);
			}
		}

		/** A person's posts are among what ties it by posts as well. */
		private IntStream holders(int[] posted, int at) {
			return Arrays.stream(posted).filter((person) -> this.interests.hasPost(person, at));
		}

		private boolean mayConcern(int by) {
			int entity = Conflicts.this.entity;
			return by == entity || this.subject == entity || this.object == entity
					|| Conflicts.this.above.containsKey(by);
		}

		private void holder(int by) {
			List<List<Integer>> both = this.chains.apart(by, this.subject, this.object);
			if (both != null) {
				tell(Kind.HOLDER_OF_BOTH, both.getFirst(), this.interests.ties(both.getFirst()), both.getLast(),
						this.interests.ties(both.getLast()));
			}
		}

		private void person(int by) {
			int atSubject = this.interests.post(by, this.subject);
			int atObject = this.interests.post(by, this.object);
			List<Integer> toSubject = List.of(by, this.subject);
			List<Integer> toObject = List.of(by, this.object);
			if (atSubject >= 0 && atObject >= 0) {
				tell(Kind.POSTS_AT_BOTH, toSubject, List.of(atSubject), toObject, List.of(atObject));
			}
			else if (!this.told.contains(by)) {
				boolean posted = atSubject >= 0;
				List<Integer> chain = held(by, posted ? this.object : this.subject,
						posted ? this.subject : this.object);
				if (chain != null && posted) {
					tell(Kind.POST_AND_HOLDING, toSubject, List.of(atSubject), chain, this.interests.ties(chain));
				}
				else if (chain != null) {
					tell(Kind.POST_AND_HOLDING, chain, this.interests.ties(chain), toObject, List.of(atObject));
				}
			}
		}

		/** Whoever deals with where it has a post is no third on both sides. */
		private @Nullable List<Integer> held(int by, int node, int other) {
			return (by == node && !this.matter.isAgainst()) ? null : this.chains.chain(by, node, other);
		}

		private void tell(Kind kind, List<Integer> toSubject, List<Integer> subjectTies, List<Integer> toObject,
				List<Integer> objectTies) {
			int entity = Conflicts.this.entity;
			if (toSubject.contains(entity) || toObject.contains(entity)) {
				if (kind == Kind.HOLDER_OF_BOTH) {
					this.told.add(toSubject.getFirst());
				}
				List<Integer> ties = new ArrayList<>(subjectTies);
				ties.add(this.tie);
				ties.addAll(objectTies.reversed());
				Conflicts.this.found
					.add(new Conflict(kind, this.matter, this.tie, toSubject, toObject, ties, doubts(ties)));
			}
		}

		private List<String> doubts(List<Integer> ties) {
			return this.matter.isDeal() ? Conflicts.this.doubts.about(ties, this.tie)
					: Conflicts.this.doubts.about(ties);
		}

	}

}
