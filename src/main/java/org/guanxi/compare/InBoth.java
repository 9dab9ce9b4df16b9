package org.guanxi.compare;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Sentence;
import org.guanxi.compare.Compared.InCommon;
import org.guanxi.compare.Compared.Shared;
import org.guanxi.fact.Held;
import org.guanxi.holding.Portfolio;
import org.guanxi.holding.Range;
import org.guanxi.holding.Similarity;

/** What two have in common in one aspect. */
final class InBoth {

	private final Adjacency adjacency;

	private final Aspect aspect;

	private final Neighbours one;

	private final Neighbours other;

	private final Portfolio ofOne;

	private final Portfolio ofOther;

	private final Similarity similarity;

	/** The first that both have. */
	private final List<Item> items;

	InBoth(Adjacency adjacency, CompareQuestion question, Aspect aspect, int one, int other) {
		this.adjacency = adjacency;
		this.aspect = aspect;
		this.one = new Neighbours(adjacency, question, one);
		this.other = new Neighbours(adjacency, question, other);
		this.ofOne = this.one.in(aspect, other);
		this.ofOther = this.other.in(aspect, one);
		this.similarity = Similarity.of(this.ofOne, this.ofOther);
		this.items = Stream.of(Held.values()).flatMap(this::shared).limit(question.limit).toList();
	}

	private Stream<Item> shared(Held held) {
		return IntStream.range(0, this.ofOne.size())
			.filter((place) -> this.ofOther.held(this.ofOne.entity(place)) != null)
			.filter((place) -> held == held(place))
			.mapToObj((place) -> new Item(this.ofOne.entity(place), held));
	}

	private Held held(int place) {
		return (this.ofOne.isSure(place) && this.ofOther.held(this.ofOne.entity(place)) == Held.YES) ? Held.YES
				: Held.MAYBE;
	}

	/**
	 * The ties that are to be shown.
	 * @return numbers
	 */
	List<Integer> ties() {
		return this.items.stream()
			.flatMap((item) -> Stream.concat(this.one.ties(item.entity(), this.aspect).stream(),
					this.other.ties(item.entity(), this.aspect).stream()))
			.toList();
	}

	/**
	 * The same with names and evidence.
	 * @param first the one
	 * @param second the other
	 * @param cited ties by their ids
	 * @return for the answer
	 */
	InCommon shown(NamedEntity first, NamedEntity second, Map<String, CitedTie> cited) {
		List<Shared> shared = this.items.stream()
			.map((item) -> new Shared(NamedEntity.of(this.adjacency.node(item.entity())), item.held(),
					cited(this.one.ties(item.entity(), this.aspect), cited),
					cited(this.other.ties(item.entity(), this.aspect), cited)))
			.toList();
		boolean nothing = shared.isEmpty();
		return new InCommon(this.aspect.toString(), Range.of(this.ofOne), Range.of(this.ofOther),
				Range.both(this.similarity), Range.either(this.similarity),
				(this.similarity.either() > 0) ? Range.of(this.similarity) : null, shared,
				this.similarity.both() - shared.size(),
				nothing ? this.aspect.nothing(first.name(), second.name()) : null,
				nothing ? this.aspect.nothingZh(Sentence.chinese(first), Sentence.chinese(second)) : null);
	}

	private List<CitedTie> cited(List<Integer> ties, Map<String, CitedTie> cited) {
		return ties.stream().map((tie) -> cited.get(this.adjacency.tie(tie))).filter(Objects::nonNull).toList();
	}

	private record Item(int entity, Held held) {
	}

}
