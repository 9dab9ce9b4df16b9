package org.guanxi.finding;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * What concerns an entity and should be looked at twice.
 *
 * @param entity whom it is about
 * @param findings by kind; circles of which most may come back first, the others without
 * a doubt first, then the shorter ones
 * @param group who all hold each other over circles, absent if the entity is on none
 * @param none of which kinds there is nothing, in words; empty for a market, which can't
 * be on a side
 * @param method what exactly is looked for, the same in every answer
 * @param methodZh the same in Chinese
 * @param searched how much was gone through
 */
public record FindingsFound(NamedEntity entity, List<Finding> findings, @Nullable Group group, List<None> none,
		String method, String methodZh, Searched searched) implements Resting {

	/** What a sentence ends with that says that there is nothing. */
	public static final String WITHIN = ", under these filters and in this dataset";

	/** What exactly is looked for. */
	public static final String METHOD = "Circles and conflicts of interest are looked for at an entity as follows. "
			+ "A circle: holdings that lead from it back to it. A holder of both sides: whoever holds, over two chains "
			+ "of holdings that have nobody else in common, both sides of a rivalry, a law suit, a regulation or a "
			+ "suspended membership, or is one side and holds the other, if the entity is that holder, a side, or on the "
			+ "two chains that are looked at, a shortest pair. Posts at both: a person with posts at both sides of one "
			+ "of these, of a sale or, at its time, of an investment or an acquisition, if the entity is that person or a "
			+ "side. A post and a holding: whoever has a post at one side and holds the other or, of the first four, is "
			+ "it, if the entity is that person, a side, or on the chain of holdings that is looked at, a shortest one; "
			+ "who is on both sides by holdings alone or by posts alone is not told again.";

	/** The same in Chinese. */
	public static final String METHOD_ZH = "对一个实体查找循环持股和利益冲突的方法如下。循环持股：从该实体出发又回到其自身的持股链。"
			+ "持有双方：有谁通过两条除其自身外互不重合的持股链同时持有竞争、诉讼、监管或成员资格中止的双方，或自身为一方而持有另一方，"
			+ "且该实体是持有者、其中一方，或位于所查看的一对最短持股链上。在双方任职：有人同时在上述各项、交易，或投资、收购（以发生时为准）"
			+ "的双方任职，且该实体是任职者或其中一方。任职与持股：有人在一方任职而持有另一方，或在前四者中自身即为另一方，"
			+ "且该实体是任职者、其中一方，或位于所查看的一条最短持股链上；仅凭持股或仅凭任职即处于双方者不再重复。";

	@Override
	public List<CitedTie> citedTies() {
		return this.findings.stream().flatMap((finding) -> finding.ties().stream()).distinct().toList();
	}

	@Override
	public @Nullable String without(Collection<String> fallen) {
		if (fallen.isEmpty()) {
			return null;
		}
		long left = this.findings.stream()
			.filter((finding) -> finding.ties().stream().map(CitedTie::id).noneMatch(fallen::contains))
			.count();
		return (left == 0) ? "None of these findings is left."
				: "%d of these %d findings %s left.".formatted(left, this.findings.size(), (left == 1) ? "is" : "are");
	}

	/** What is looked for. */
	public enum Kind {

		/** Holdings that lead from an entity back to itself. */
		CIRCLE,
		/** Whoever holds both sides, or is one and holds the other. */
		HOLDER_OF_BOTH,
		/** A person with posts at both sides. */
		POSTS_AT_BOTH,
		/** A person with a post at one side who holds the other, or is it. */
		POST_AND_HOLDING;

		@Override
		public String toString() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * A finding.
	 *
	 * @param kind what it is
	 * @param matter what has the two sides: {@code rivalry}, {@code law-suit},
	 * {@code regulation}, {@code suspension}, {@code sale}, {@code investment},
	 * {@code acquisition}; absent of a circle
	 * @param headline what it is in English, without the path
	 * @param headlineZh the same in Chinese
	 * @param sentence the same with the path, and numbers of footnotes
	 * @param sentenceZh the same in Chinese
	 * @param footnotes source and place by number, from 1 on
	 * @param by who is on both sides, or holds itself
	 * @param sides the two, as subject and object of the tie between them; none of a
	 * circle
	 * @param entities on the path, which ends where it begins: with {@code by}
	 * @param ties between each of them and the next
	 * @param doubts why it is told as what may be; absent if it isn't
	 * @param percentMin of a circle, how much at least comes back: the product of its
	 * stakes
	 * @param percentMax how much at most
	 */
	public record Finding(Kind kind, @Nullable String matter, String headline, String headlineZh, String sentence,
			String sentenceZh, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> footnotes, NamedEntity by,
			@JsonInclude(JsonInclude.Include.NON_EMPTY) List<NamedEntity> sides, List<NamedEntity> entities,
			List<CitedTie> ties,
			@Schema(description = "why it is told as what may be: announced, planned, forecast, alleged, disputed, not sure to have held on "
					+ "the day, to have been known by the day, or when it happened, or, if no day is asked for, not told to "
					+ "have held at one time; absent if it isn't") @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> doubts,
			@Nullable Double percentMin, @Nullable Double percentMax) {
	}

	/**
	 * Who all hold each other over circles, the entity among them.
	 *
	 * @param count how many
	 * @param entities the first 50, by id
	 */
	public record Group(int count, List<NamedEntity> entities) {
	}

	/**
	 * What was looked for and not found.
	 *
	 * @param kind what
	 * @param sentence what it means, in English
	 * @param sentenceZh the same in Chinese
	 */
	@Schema(name = "NoFinding")
	public record None(Kind kind, String sentence, String sentenceZh) {
	}

	/**
	 * How much was gone through.
	 *
	 * @param above how many hold the entity, through any layers
	 * @param below how many it holds, through any layers
	 * @param matters how many rivalries, law suits and other things with two sides
	 * @param ties how often a tie was looked at
	 */
	public record Searched(int above, int below, int matters, long ties) {
	}

}
