package org.guanxi.match;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.guanxi.fact.EntityType;

import static org.guanxi.fact.EntityType.ASSOCIATION;
import static org.guanxi.fact.EntityType.COMPANY;
import static org.guanxi.fact.EntityType.EVENT;
import static org.guanxi.fact.EntityType.GOVERNMENT_BODY;
import static org.guanxi.fact.EntityType.PERSON;

/**
 * FollowTheMoney's kinds of entity, and what they may be here. One that includes another
 * there may be that one here: who calls an association a company means the association.
 */
final class Schemata {

	private static final Map<String, List<EntityType>> TYPES = new TreeMap<>(Map.of("Thing", List.of(), "LegalEntity",
			List.of(COMPANY, GOVERNMENT_BODY, ASSOCIATION, PERSON), "Organization",
			List.of(COMPANY, GOVERNMENT_BODY, ASSOCIATION), "Company", List.of(COMPANY, ASSOCIATION), "PublicBody",
			List.of(GOVERNMENT_BODY, ASSOCIATION), "Person", List.of(PERSON), "Event", List.of(EVENT)));

	private Schemata() {
	}

	/**
	 * What an entity may be here.
	 * @param schema its kind there
	 * @return empty in the one case for anything, in the other if the kind is unknown
	 */
	static Optional<List<EntityType>> types(String schema) {
		return Optional.ofNullable(TYPES.get(schema));
	}

	/**
	 * What an entity may be here that isn't of some kinds there.
	 * @param types what it may be, empty for anything
	 * @param excluded kinds that it isn't
	 * @return what is left; all types if it may be anything and nothing is excluded
	 */
	static List<EntityType> without(List<EntityType> types, Collection<String> excluded) {
		return (types.isEmpty() ? List.of(EntityType.values()) : types).stream()
			.filter((type) -> !excluded.contains(of(type)))
			.toList();
	}

	/**
	 * Lists the kinds of which an entity here can be.
	 * @return their names, in order
	 */
	static List<String> excludable() {
		return Arrays.stream(EntityType.values()).map(Schemata::of).distinct().sorted().toList();
	}

	/**
	 * Lists the kinds.
	 * @return their names, with commas between
	 */
	static String known() {
		return String.join(", ", TYPES.keySet());
	}

	/**
	 * What an entity is there.
	 * @param type its type here
	 * @return the kind that comes closest
	 */
	static String of(EntityType type) {
		return switch (type) {
			case COMPANY -> "Company";
			case GOVERNMENT_BODY -> "PublicBody";
			case ASSOCIATION -> "Organization";
			case PERSON -> "Person";
			case EVENT -> "Event";
			case PRODUCT, MARKET -> "Thing";
		};
	}

}
