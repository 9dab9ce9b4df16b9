package org.guanxi.network;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.network.Connections.Bridge;
import org.guanxi.network.Connections.Common;
import org.guanxi.network.Connections.CutEntity;
import org.guanxi.network.Connections.Pair;
import org.guanxi.network.Connections.Some;
import org.guanxi.network.ConnectionsSearch.Outcome;
import org.guanxi.network.ConnectionsSearch.Tied;
import org.guanxi.network.Separations.Separation;
import org.guanxi.walk.Counted;
import org.guanxi.walk.Strength;
import org.guanxi.walk.Walk;
import org.jspecify.annotations.Nullable;

/** Puts names and evidence to what a search came to. */
final class ConnectionsAnswer {

	private final Adjacency adjacency;

	private final ConnectionsQuestion question;

	private final Outcome outcome;

	ConnectionsAnswer(Adjacency adjacency, ConnectionsQuestion question, Outcome outcome) {
		this.adjacency = adjacency;
		this.question = question;
		this.outcome = outcome;
	}

	/**
	 * The answer.
	 * @param evidence gives ties by their ids
	 * @return with names and evidence
	 */
	Connections cited(Function<Collection<String>, Map<String, CitedTie>> evidence) {
		Map<String, CitedTie> ties = evidence.apply(Stream
			.of(walks().flatMap((walk) -> walk.ties().stream()), ids(this.outcome.partners()),
					ids(this.outcome.investors()), shown(bridges()).map((one) -> this.adjacency.tie(one.number())))
			.flatMap((ids) -> ids)
			.distinct()
			.toList());
		return new Connections(entities(),
				walks().flatMap((walk) -> walk.ties().stream())
					.distinct()
					.sorted()
					.map(ties::get)
					.filter(Objects::nonNull)
					.toList(),
				this.outcome.pairs().stream().map(this::pair).toList(), commons(this.outcome.partners(), ties),
				commons(this.outcome.investors(), ties),
				some(bridges(),
						(one) -> new Bridge(Objects.requireNonNull(ties.get(this.adjacency.tie(one.number()))),
								one.pairs(), parts(one))),
				some(cuts(), (one) -> new CutEntity(named(one.number()), one.pairs(), parts(one))));
	}

	private Stream<Walk> walks() {
		return this.outcome.pairs().stream().flatMap((pair) -> Stream.ofNullable(pair.walk()));
	}

	private @Nullable List<Separation> bridges() {
		Separations separations = this.outcome.separations();
		return (separations != null) ? separations.ties() : null;
	}

	private @Nullable List<Separation> cuts() {
		Separations separations = this.outcome.separations();
		return (separations != null) ? separations.entities() : null;
	}

	private static Stream<Separation> shown(@Nullable List<Separation> all) {
		return Stream.ofNullable(all).flatMap(List::stream).limit(ConnectionsSearch.MOST);
	}

	private static <T> @Nullable Some<T> some(@Nullable List<Separation> all, Function<Separation, T> shown) {
		return (all == null) ? null
				: new Some<>(shown(all).map(shown).toList(), Math.max(0, all.size() - ConnectionsSearch.MOST));
	}

	private Stream<String> ids(Tied tied) {
		return tied.shown().stream().flatMap((one) -> one.ties().stream()).map(this.adjacency::tie);
	}

	/** Those asked for first. */
	private List<NamedEntity> entities() {
		Stream<String> others = walks().flatMap((walk) -> walk.entities().stream())
			.filter((id) -> !this.question.entities.contains(id))
			.sorted();
		return Stream.concat(this.question.entities.stream(), others)
			.distinct()
			.map((id) -> named(this.adjacency.find(id).orElseThrow()))
			.toList();
	}

	private NamedEntity named(int node) {
		return NamedEntity.of(this.adjacency.node(node));
	}

	private List<String> ids(List<Integer> nodes) {
		return nodes.stream().map((node) -> this.adjacency.node(node).id()).toList();
	}

	private List<List<String>> parts(Separation separation) {
		return separation.parts().stream().map(this::ids).toList();
	}

	private Pair pair(Pairs.Found found) {
		String from = this.adjacency.node(found.from()).id();
		String to = this.adjacency.node(found.to()).id();
		Walk walk = found.walk();
		if (walk != null) {
			return new Pair(from, to, walk.length(), walk.score(), walk.entities(), walk.ties(), null, null);
		}
		return found.inTime() ? new Pair(from, to, null, null, null, null, none(found), null)
				: new Pair(from, to, null, null, null, null, null, true);
	}

	private String none(Pairs.Found found) {
		Separations all = this.outcome.separations();
		boolean separate = found.separate() || (all != null && !all.connected(found.from(), found.to()));
		return separate ? "no path of any length" : "no path of at most " + Counted.ties(this.question.maxHops);
	}

	private Some<Common> commons(Tied tied, Map<String, CitedTie> ties) {
		return new Some<>(tied.shown()
			.stream()
			.map((one) -> new Common(named(one.node()), ids(one.of()), one.strength() / (double) Strength.WHOLE,
					one.ties().stream().map(this.adjacency::tie).map(ties::get).filter(Objects::nonNull).toList()))
			.toList(), tied.more());
	}

}
