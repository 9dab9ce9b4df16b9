package org.guanxi.dossier;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.guanxi.fact.Direction;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.TieType;

import static org.guanxi.fact.TieType.ACQUIRED;
import static org.guanxi.fact.TieType.COMPETES_WITH;
import static org.guanxi.fact.TieType.CUSTOMER_OF;
import static org.guanxi.fact.TieType.FOUNDED;
import static org.guanxi.fact.TieType.HOLDS_POSITION_AT;
import static org.guanxi.fact.TieType.INVESTED_IN;
import static org.guanxi.fact.TieType.JOINT_VENTURE_WITH;
import static org.guanxi.fact.TieType.LAUNCHED;
import static org.guanxi.fact.TieType.MAKES;
import static org.guanxi.fact.TieType.MEMBER_OF;
import static org.guanxi.fact.TieType.MET_WITH;
import static org.guanxi.fact.TieType.OPERATES;
import static org.guanxi.fact.TieType.ORGANISED;
import static org.guanxi.fact.TieType.OWNS_STAKE_IN;
import static org.guanxi.fact.TieType.PARENT_OF;
import static org.guanxi.fact.TieType.PARTNERS_WITH;
import static org.guanxi.fact.TieType.PART_OF;
import static org.guanxi.fact.TieType.REGULATES;
import static org.guanxi.fact.TieType.SUCCEEDED;
import static org.guanxi.fact.TieType.SUED;
import static org.guanxi.fact.TieType.SUSPENDED_FROM;
import static org.guanxi.fact.TieType.TOOK_PART_IN;
import static org.guanxi.fact.TieType.USES_TECHNOLOGY_OF;

/** The chapters of a dossier that tell of ties, in their order. */
enum Chapter {

	/** Who owns it. */
	OWNERS("owners", "Owners",
			"nobody who owns, has acquired or is the parent of %1$s, and nothing that %1$s is part of",
			EnumSet.of(OWNS_STAKE_IN, PARENT_OF, ACQUIRED, PART_OF), Direction.IN),
	/** What it owns. */
	HOLDINGS("holdings", "Holdings", "nothing that %1$s owns, has acquired, is the parent of or includes",
			EnumSet.of(OWNS_STAKE_IN, PARENT_OF, ACQUIRED, PART_OF), Direction.OUT),
	/** Who put money in whom. */
	INVESTMENTS("investments", "Investments", "no investment between %1$s and anybody who is named",
			EnumSet.of(INVESTED_IN), Direction.ANY),
	/** With whom it works. */
	PARTNERS("partners", "Partners, joint ventures, customers and suppliers",
			"no partner, joint venture, customer or supplier of %1$s",
			EnumSet.of(PARTNERS_WITH, JOINT_VENTURE_WITH, CUSTOMER_OF, USES_TECHNOLOGY_OF), Direction.ANY),
	/** Who runs and founded it. */
	PEOPLE("people", "People and posts", "no post, and no person as founder, successor or in a meeting, of %1$s",
			EnumSet.of(HOLDS_POSITION_AT, FOUNDED, SUCCEEDED, MET_WITH), Direction.ANY),
	/** What it runs. */
	PLATFORMS("platforms", "Platforms, products, programmes and foundings",
			"nothing that %1$s operates, launched, makes or organised, nobody of whom that is told of %1$s, and no "
					+ "founding of or by %1$s that is without a person",
			EnumSet.of(OPERATES, LAUNCHED, MAKES, ORGANISED, FOUNDED), Direction.ANY),
	/** Where it belongs. */
	MEMBERSHIPS("memberships", "Memberships, events and meetings",
			"no membership and no event of %1$s, and no meeting that is without a person",
			EnumSet.of(MEMBER_OF, TOOK_PART_IN, MET_WITH), Direction.ANY),
	/** Who watches over it. */
	REGULATORS("regulators", "Regulators", "no regulator of %1$s, and nobody whom %1$s regulates",
			EnumSet.of(REGULATES), Direction.ANY),
	/** With whom it is at court. */
	LAW_SUITS("law-suits", "Law suits, suspensions and adverse statements",
			"no law suit by or against %1$s, no suspension of %1$s, and no statement that accuses "
					+ "%1$s (none is alleged, and none has a topic such as fraud, fine or complaint)",
			EnumSet.of(SUED, SUSPENDED_FROM), Direction.ANY),
	/** With whom it competes. */
	RIVALS("rivals", "Rivals", "no rival of %1$s", EnumSet.of(COMPETES_WITH), Direction.ANY);

	private final String id;

	private final String title;

	private final String nothing;

	private final Set<TieType> types;

	private final Direction direction;

	Chapter(String id, String title, String nothing, Set<TieType> types, Direction direction) {
		this.id = id;
		this.title = title;
		this.nothing = nothing;
		this.types = types;
		this.direction = direction;
	}

	String id() {
		return this.id;
	}

	String title() {
		return this.title;
	}

	/**
	 * Whether it can be told of an entity: nobody owns a person, and no market has ties.
	 * @param type of the entity
	 * @return {@code false} if there is nothing to look for
	 */
	boolean isFor(String type) {
		return this == LAW_SUITS || ties().entrySet()
			.stream()
			.anyMatch((way) -> way.getValue().stream().anyMatch((tie) -> fits(tie, way.getKey(), type)));
	}

	private static boolean fits(TieType tie, Direction direction, String type) {
		Stream<EntityType> out = (direction != Direction.IN) ? tie.subjects().stream() : Stream.empty();
		Stream<EntityType> in = (direction != Direction.OUT) ? tie.objects().stream() : Stream.empty();
		return Stream.concat(out, in).anyMatch((fit) -> fit.toString().equals(type));
	}

	/**
	 * Whether it is where a tie is told that is of one of its types: who founded or met
	 * whom is told among people only if one of the two is a person.
	 * @param type the tie's type
	 * @param person whether one of the two is a person
	 * @return {@code false} if another chapter tells it
	 */
	boolean tells(TieType type, boolean person) {
		return !EnumSet.of(FOUNDED, MET_WITH).contains(type) || person == (this == PEOPLE);
	}

	/**
	 * What was looked for in vain.
	 * @param name of the entity
	 * @return words that follow "there is"
	 */
	String nothing(String name) {
		return this.nothing.formatted(name);
	}

	/**
	 * The ties that it tells, by the way they go from the entity. A part has its whole
	 * above it.
	 * @return types by way, in the order of telling
	 */
	Map<Direction, List<TieType>> ties() {
		Direction other = (this.direction == Direction.IN) ? Direction.OUT : Direction.IN;
		boolean parts = this.types.contains(PART_OF);
		Map<Direction, List<TieType>> ties = new EnumMap<>(Direction.class);
		ties.put(this.direction, this.types.stream().filter((type) -> type != PART_OF).toList());
		if (parts) {
			ties.put(other, List.of(PART_OF));
		}
		return ties;
	}

}
