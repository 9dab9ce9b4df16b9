package org.guanxi.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Filter;
import org.guanxi.adjacency.Window;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Held;
import org.guanxi.fact.TieType;
import org.guanxi.holding.Portfolio;
import org.jspecify.annotations.Nullable;

/** Whom an entity has in each aspect, within a window of time. */
final class Neighbours {

	private final Adjacency adjacency;

	private final Filter filter;

	private final Window window;

	private final CompareQuestion question;

	private final int node;

	/**
	 * Whom an entity has.
	 * @param adjacency all ties
	 * @param question which of them
	 * @param node the entity's number
	 */
	Neighbours(Adjacency adjacency, CompareQuestion question, int node) {
		this.adjacency = adjacency;
		this.filter = new Filter(adjacency, question.ofAllTypes(question.asOf));
		this.window = new Window(adjacency, question.since, question.until);
		this.question = question;
		this.node = node;
	}

	/**
	 * Whom it has.
	 * @param aspect by which ties
	 * @param other who isn't counted, as it is compared with it
	 * @return each but once
	 */
	Portfolio in(Aspect aspect, int other) {
		TreeMap<Integer, Held> found = new TreeMap<>();
		for (int step = this.adjacency.firstStep(this.node); step < this.adjacency.endOfSteps(this.node); step++) {
			int neighbour = this.adjacency.neighbour(step);
			Held held = (neighbour != other) ? of(step, aspect) : null;
			if (held != null) {
				found.merge(neighbour, held, (one, again) -> (one == Held.YES) ? one : again);
			}
		}
		return Portfolio.of(found);
	}

	private @Nullable Held of(int step, Aspect aspect) {
		int tie = this.adjacency.tieOf(step);
		boolean person = isPerson(this.node) || isPerson(this.adjacency.neighbour(step));
		return aspect.isOf(this.adjacency.type(tie), this.adjacency.isOut(step), person) ? held(tie) : null;
	}

	private boolean isPerson(int entity) {
		return EntityType.PERSON.toString().equals(this.adjacency.node(entity).type());
	}

	private @Nullable Held held(int tie) {
		Held within = this.filter.admits(tie) ? this.window.of(tie) : null;
		boolean open = this.question.asOf != null && !this.adjacency.surelyHeld(tie, this.question.asOf)
				|| this.question.knownBy != null && !this.adjacency.surelyKnown(tie, this.question.knownBy);
		return (within != null && open) ? Held.MAYBE : within;
	}

	/**
	 * The ties by which it has somebody.
	 * @param neighbour whose number
	 * @param aspect by which ties
	 * @return numbers, ascending
	 */
	List<Integer> ties(int neighbour, Aspect aspect) {
		List<Integer> ties = new ArrayList<>();
		for (int step : steps(neighbour)) {
			if (of(step, aspect) != null) {
				ties.add(this.adjacency.tieOf(step));
			}
		}
		return ties;
	}

	/**
	 * All ties between it and somebody.
	 * @param neighbour whose number
	 * @return numbers, by type
	 */
	List<Integer> ties(int neighbour) {
		return steps(neighbour).stream()
			.map(this.adjacency::tieOf)
			.filter((tie) -> held(tie) != null)
			.sorted(Comparator.<Integer, TieType>comparing(this.adjacency::type)
				.thenComparing(Comparator.naturalOrder()))
			.toList();
	}

	private List<Integer> steps(int neighbour) {
		List<Integer> steps = new ArrayList<>();
		int end = this.adjacency.endOfSteps(this.node);
		for (int step = this.adjacency.firstStep(this.node, neighbour); step < end
				&& this.adjacency.neighbour(step) == neighbour; step++) {
			steps.add(step);
		}
		return steps;
	}

}
