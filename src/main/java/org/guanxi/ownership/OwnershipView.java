package org.guanxi.ownership;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Held;
import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.guanxi.ownership.Holders.Owned;
import org.jspecify.annotations.Nullable;

/** What of a structure is shown: the largest shares, and what they rest on. */
final class OwnershipView {

	/** The thresholds that laws of beneficial ownership and of control go by. */
	private static final List<Integer> THRESHOLDS = List.of(10, 25, 50);

	private static final double PERCENT = 100;

	private static final int MOST_CLAIMS = 200;

	/** So many chains are shown. */
	private static final int SHOWN = 3;

	private static final double EXACT = 1e-12;

	private final Adjacency adjacency;

	private final Structure structure;

	private final OwnershipQuestion question;

	private final boolean up;

	private final LookThrough fromRoot;

	private final List<Owned> owned;

	private final boolean tooMany;

	OwnershipView(Adjacency adjacency, Structure structure, OwnershipQuestion question) {
		this.adjacency = adjacency;
		this.structure = structure;
		this.question = question;
		this.up = question.direction == OwnershipQuestion.Direction.UP;
		this.fromRoot = new LookThrough(structure, 0);
		double threshold = question.threshold / PERCENT;
		if (this.up) {
			Holders holders = new Holders(structure);
			this.owned = holders.first(question.limit, threshold);
			this.tooMany = holders.isCut();
		}
		else {
			this.owned = IntStream.range(1, structure.size())
				.mapToObj((place) -> new Owned(place, this.fromRoot.of(place), this.fromRoot.ofItself(),
						structure.layer(place)))
				.filter((holding) -> holding.share().most() >= threshold)
				.sorted(Owned.LARGEST_FIRST)
				.limit(question.limit + 1L)
				.toList();
			this.tooMany = false;
		}
	}

	boolean isCut() {
		return this.structure.isCut() || this.tooMany || this.owned.size() > this.question.limit;
	}

	/**
	 * What cut it.
	 * @return the bound
	 */
	String bound() {
		return this.structure.isCut() ? this.structure.isFull() ? "entities" : "maxLayers"
				: this.tooMany ? "owners" : "limit";
	}

	/**
	 * Where it cut.
	 * @return the bound's value
	 */
	int at() {
		return switch (bound()) {
			case "entities" -> this.structure.size();
			case "maxLayers" -> this.question.maxLayers;
			case "owners" -> Holders.MOST;
			default -> this.question.limit;
		};
	}

	/**
	 * The answer.
	 * @param evidence gives ties by their ids
	 * @return with names and evidence
	 */
	Ownership shown(Function<Collection<String>, Map<String, CitedTie>> evidence) {
		List<Owned> first = this.owned.stream().limit(this.question.limit).toList();
		Chains chains = new Chains(this.structure, this.up,
				first.stream().map(Owned::place).collect(Collectors.toSet()));
		List<Ownership.Owned> shares = first.stream().map((one) -> shown(one, chains.to(one.place()))).toList();
		List<String> ids = shares.stream()
			.flatMap((share) -> share.chains().stream())
			.flatMap((chain) -> chain.stakes().stream())
			.flatMap((link) -> link.ties().stream())
			.distinct()
			.toList();
		Map<String, CitedTie> ties = evidence.apply(ids);
		Share back = this.fromRoot.ofItself();
		return new Ownership(named(0), this.structure.size() - 1, this.up ? unattributed() : null,
				(back.most() > 0) ? part(back, new Between(0, 0).claims().toList()) : null, shares,
				ids.stream().map(ties::get).filter(Objects::nonNull).toList());
	}

	private Ownership.Part unattributed() {
		double most = this.structure.open(0);
		double held = this.structure.in(0).stream().mapToDouble((stake) -> stake.share().most()).sum();
		return part(new Share(Math.min(most, Math.max(0, 1 - held)), most),
				claims(this.structure.allIn(0).stream()).toList());
	}

	private static Ownership.Part part(Share share, List<String> claims) {
		Percent percent = Percent.of(share);
		return new Ownership.Part(percent.min(), percent.max(), claims.stream().limit(MOST_CLAIMS).toList(),
				Math.max(0, claims.size() - MOST_CLAIMS));
	}

	/** Ids, in order, each once. */
	private Stream<String> claims(Stream<Stake> stakes) {
		return stakes.flatMap((stake) -> stake.ties().stream())
			.flatMap((tie) -> this.adjacency.claims(tie).stream())
			.distinct()
			.sorted();
	}

	private NamedEntity named(int place) {
		return NamedEntity.of(this.adjacency.node(this.structure.node(place)));
	}

	private Ownership.Owned shown(Owned one, List<Chains.Chain> chains) {
		int holder = this.up ? one.place() : 0;
		int held = this.up ? 0 : one.place();
		Stake direct = this.structure.stake(holder, held);
		boolean returns = one.back().most() > 0;
		List<String> claims = Stream
			.concat(new Between(holder, held).claims(), returns ? new Between(holder, holder).claims() : Stream.empty())
			.distinct()
			.sorted()
			.toList();
		return new Ownership.Owned(named(one.place()), one.layer(),
				this.up && this.structure.isTop(one.place()) ? Boolean.TRUE : null,
				(direct != null) ? Percent.of(direct.share()) : null, Percent.of(one.share()),
				returns ? Percent.returning(one.share(), one.back()) : null, reaches(one.share()),
				new Control(this.structure, holder).of(held), chains.stream().limit(SHOWN).map(this::chain).toList(),
				isMore(one.share(), chains) ? Boolean.TRUE : null, claims.stream().limit(MOST_CLAIMS).toList(),
				Math.max(0, claims.size() - MOST_CLAIMS));
	}

	private static boolean isMore(Share share, List<Chains.Chain> chains) {
		double shown = chains.stream().limit(SHOWN).mapToDouble((chain) -> chain.product().least()).sum();
		return chains.size() > SHOWN || shown < share.least() - EXACT;
	}

	private static List<Ownership.Reach> reaches(Share share) {
		return THRESHOLDS.stream()
			.filter((percent) -> share.most() >= percent / PERCENT)
			.map((percent) -> new Ownership.Reach(percent,
					(share.least() >= percent / PERCENT) ? Held.YES : Held.MAYBE))
			.toList();
	}

	private Ownership.Chain chain(Chains.Chain chain) {
		List<Stake> stakes = chain.stakes();
		return new Ownership.Chain(Percent.of(chain.product()),
				(this.up ? stakes : stakes.reversed()).stream().map(this::link).toList());
	}

	private Ownership.Link link(Stake stake) {
		return new Ownership.Link(this.adjacency.node(stake.holder()).id(), this.adjacency.node(stake.held()).id(),
				Percent.of(stake.share()), stake.contested() ? Boolean.TRUE : null,
				stake.ties().stream().map(this.adjacency::tie).toList());
	}

	/** All that lies between a holder and what it holds. */
	private final class Between {

		private final List<Integer> places;

		private final BitSet members = new BitSet();

		Between(int holder, int held) {
			Structure all = OwnershipView.this.structure;
			BitSet below = new BitSet();
			Arrays.stream(all.below(holder)).forEach(below::set);
			this.places = Arrays.stream(all.above(held))
				.filter(below::get)
				.filter((place) -> place != holder || holder == held)
				.boxed()
				.toList();
			this.places.forEach(this.members::set);
			this.members.set(holder);
		}

		/** Ids, in order, of what the share rests on. */
		Stream<String> claims() {
			return OwnershipView.this.claims(this.places.stream().flatMap(this::stakes));
		}

		/** What others hold bounds what nobody states. */
		private Stream<Stake> stakes(int place) {
			Structure all = OwnershipView.this.structure;
			List<Stake> within = all.in(place)
				.stream()
				.filter((stake) -> this.members.get(all.place(stake.holder())))
				.toList();
			return within.stream().anyMatch((stake) -> stake.share().isDoubtful()) ? all.allIn(place).stream()
					: within.stream();
		}

	}

}
