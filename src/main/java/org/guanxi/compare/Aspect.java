package org.guanxi.compare;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

import org.guanxi.fact.Direction;
import org.guanxi.fact.Kind;
import org.guanxi.fact.TieType;

/** In what two may be alike: whom they both have, by some ties. */
enum Aspect {

	/** Who put money in, owns, has acquired or is the parent. */
	OWNERS(TieType::isHolding, Direction.IN,
			"Nobody directly owns, has acquired, has invested in or is the parent of both %s and %s",
			"没有谁同时直接持有、收购、投资%s和%s或为其上级公司"),
	/** Whom they hold. */
	HOLDINGS(TieType::isHolding, Direction.OUT,
			"There is nothing that both %s and %s directly own, have acquired, have invested in or are the parent of",
			"没有%s和%s共同直接持有、收购、投资或为其上级公司的对象"),
	/** Of what they are departments, arms or divisions. */
	WHOLES((type) -> type == TieType.PART_OF, Direction.OUT,
			"There is nothing that both %s and %s are directly part of", "没有%s和%s共同直接隶属的对象"),
	/** Their departments, arms and divisions. */
	PARTS((type) -> type == TieType.PART_OF, Direction.IN, "There is nothing that is directly part of both %s and %s",
			"没有同时直接隶属于%s和%s的对象"),
	/** With whom they work and trade. */
	PARTNERS(Kind.PARTNERSHIP, Direction.ANY, "Nobody is a partner, customer or supplier of both %s and %s",
			"%s和%s没有共同的合作伙伴、客户或供应商"),
	/** Who leads, founded or met them. */
	PEOPLE(Kind.PEOPLE, Direction.ANY, "No person has posts at, founded, succeeded or met both %s and %s",
			"没有人在%s和%s均有任职、创立、接替或会见关系"),
	/** What they run, make or launched. */
	PLATFORMS(Kind.OPERATION, Direction.ANY,
			"There is nothing that both %s and %s operate, make, launched or organised or, as bodies, founded, and "
					+ "nobody who does so with both",
			"%s和%s没有共同运营、制造、推出、举办或（作为机构）创立的对象"),
	/** Where they belong and took part. */
	MEMBERSHIPS(Kind.MEMBERSHIP, Direction.ANY,
			"There is nothing that both %s and %s are members of or took part in, no body that both, as bodies, met, and no "
					+ "member or participant that both have",
			"%s和%s没有共同的成员关系、活动或（作为机构）会见的机构"),
	/** Who watches over them. */
	REGULATORS(Kind.REGULATION, Direction.IN, "Nobody regulates both %s and %s", "没有同时监管%s和%s的机构"),
	/** Whom they watch over. */
	REGULATED(Kind.REGULATION, Direction.OUT, "There is nobody whom both %s and %s regulate", "没有%s和%s共同监管的对象"),
	/** With whom they compete. */
	RIVALS((type) -> type == TieType.COMPETES_WITH, Direction.ANY, "Nobody is a rival of both %s and %s",
			"%s和%s没有共同的竞争对手"),
	/** With whom they are at court. */
	OPPONENTS((type) -> type == TieType.SUED, Direction.ANY, "Nobody is at court with both %s and %s",
			"%s和%s没有共同的诉讼对方");

	private final Predicate<TieType> types;

	private final Direction direction;

	private final String nothing;

	private final String nothingZh;

	Aspect(Predicate<TieType> types, Direction direction, String nothing, String nothingZh) {
		this.types = types;
		this.direction = direction;
		this.nothing = nothing;
		this.nothingZh = nothingZh;
	}

	Aspect(Kind kind, Direction direction, String nothing, String nothingZh) {
		this((type) -> type.kind() == kind, direction, nothing, nothingZh);
	}

	/**
	 * Whether a tie is of it.
	 * @param type the tie's type
	 * @param out whether it goes from one of the two
	 * @param person whether it is with a person: no company that founded another is among
	 * the people
	 * @return {@code false} if not
	 */
	boolean isOf(TieType type, boolean out, boolean person) {
		return isOf(type, person) && (this.direction == Direction.ANY || out == (this.direction == Direction.OUT));
	}

	private boolean isOf(TieType type, boolean person) {
		boolean bodies = !person && Set.of(TieType.FOUNDED, TieType.MET_WITH).contains(type);
		return bodies ? this == ((type == TieType.FOUNDED) ? PLATFORMS : MEMBERSHIPS) : this.types.test(type);
	}

	String nothing(String one, String other) {
		return this.nothing.formatted(one, other) + ", under these filters and in this dataset.";
	}

	String nothingZh(String one, String other) {
		return "在此筛选条件和数据集下，" + this.nothingZh.formatted(one, other) + "。";
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
