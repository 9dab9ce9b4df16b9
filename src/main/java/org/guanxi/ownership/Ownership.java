package org.guanxi.ownership;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.fact.Held;
import org.jspecify.annotations.Nullable;

/**
 * Who owns an entity, or what it owns, through all layers.
 *
 * @param entity whom it is about
 * @param reached how many were reached over stakes, whatever their share
 * @param unattributed what nobody is told to hold of the entity directly; absent if what
 * it owns was asked for
 * @param back what comes back to the entity of itself over circles of stakes; absent if
 * it is on none
 * @param shares who may own most of it first, or what it may own most of; then by what is
 * owned at least, by layer, by id
 * @param ties those that the chains are made of
 */
public record Ownership(NamedEntity entity, int reached, @Nullable Part unattributed, @Nullable Part back,
		List<Owned> shares, List<CitedTie> ties) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.ties;
	}

	/**
	 * A part of the entity, in percent, and what that rests on.
	 *
	 * @param min the least that it can be
	 * @param max the most
	 * @param claims ids of the claims that it rests on, the first 200
	 * @param moreClaims how many more there are, absent if none
	 */
	public record Part(double min, @Nullable Double max, List<String> claims,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreClaims) {
	}

	/**
	 * A share of one entity in another, through all chains.
	 *
	 * @param entity the owner, or what is owned
	 * @param layer over how many stakes it is reached, at least
	 * @param top {@code true} if nobody is told to own it, else absent
	 * @param direct the share without others between; absent if there is none
	 * @param share the share through all chains, each followed up to where it first
	 * reaches the owner
	 * @param returning the same with what comes back to the owner over circles counted
	 * again and again, which is the fixed point of the matrix of stakes; absent if the
	 * owner is on no circle
	 * @param reaches which thresholds the share reaches
	 * @param control whether the owner controls what is owned; absent if it can't
	 * @param chains the three largest, by their products
	 * @param more {@code true} if there are other chains, else absent
	 * @param claims ids of the claims that the share rests on: those of all chains, and
	 * of the circles over which it returns, and, where a stake is doubtful, of all other
	 * stakes in the same entity; the first 200
	 * @param moreClaims how many more there are, absent if none
	 */
	public record Owned(NamedEntity entity, int layer, @Nullable Boolean top, @Nullable Percent direct, Percent share,
			@Nullable Percent returning, List<Reach> reaches, @Nullable Held control, List<Chain> chains,
			@Nullable Boolean more, List<String> claims, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int moreClaims) {
	}

	/**
	 * Whether a share reaches a threshold.
	 *
	 * @param percent the threshold
	 * @param reached {@code maybe} if only the most that it can be does; those that it
	 * can't reach are left out
	 */
	public record Reach(int percent, Held reached) {
	}

	/**
	 * A chain of stakes.
	 *
	 * @param share the product of its stakes
	 * @param stakes from the owner to what is owned
	 */
	public record Chain(Percent share, List<Link> stakes) {
	}

	/**
	 * A stake.
	 *
	 * @param holder the id of the holder
	 * @param held the id of the entity that is held
	 * @param share how much of it
	 * @param contested {@code true} if its ties contradict each other or are
	 * contradicted, else absent
	 * @param ties ids of the ties that state it
	 */
	public record Link(String holder, String held, Percent share, @Nullable Boolean contested, List<String> ties) {
	}

}
