package org.guanxi.fact;

/** What an entity is; also its label in the graph. */
public enum EntityType {

	/** A business, listed or not. */
	COMPANY("Company"),
	/** A state body, ministry, department, court or party organ. */
	GOVERNMENT_BODY("GovernmentBody"),
	/** An association, alliance, coalition, institute or other body of members. */
	ASSOCIATION("Association"),
	/** A human being. */
	PERSON("Person"),
	/** A platform, service, app, game or programme. */
	PRODUCT("Product"),
	/** A conference, seminar, summit or other occasion. */
	EVENT("Event"),
	/** What a figure without an owner is about; never has ties. */
	MARKET("Market");

	private final String label;

	EntityType(String label) {
		this.label = label;
	}

	/**
	 * The label in the graph, and the word in the seed and in answers.
	 * @return the label, in PascalCase
	 */
	@Override
	public String toString() {
		return this.label;
	}

}
