package org.guanxi.audit;

import java.util.regex.Pattern;

import org.guanxi.fact.EntityType;

/** The words that stand for somebody who was named before. */
final class References {

	private static final Pattern HE = words("he|she|him|his|her|hers|i|my");

	private static final Pattern IT = words("it|its|we|our|us|they|their");

	private static final Pattern PERSON = words("former|founder|mr|ms|mrs");

	private static final Pattern COMPANY = words("company|companies|firm|group|giant|business"
			+ "|venture|enterprise|brand|operator|producer|parent|start-?up|platforms?|sites?");

	private static final Pattern GOVERNMENT_BODY = words("ministry|government|authorit(?:y|ies)|regulator|agency"
			+ "|council|committee|commission|bureau|office|department|city|province|metropolis|administration|country|"
			+ "state|party|officials?");

	private static final Pattern ASSOCIATION = words(
			"coalition|association|alliance|organi[sz]ation|group|academy" + "|body|members?|membership|service");

	private static final Pattern PRODUCT = words("sites?|platforms?|services?|website|program(?:me)?s?|apps?"
			+ "|hospital|game|system|store|marketplace|partners?|centers?|centres?|product|stations?");

	private static final Pattern EVENT = words(
			"conference|event|forum|seminar|summit|week|workshop|" + "mission|festival|exposition");

	private References() {
	}

	/**
	 * Whether a text refers to one of a type without the name.
	 * @param text the text
	 * @param type the type
	 * @return whether it has a pronoun or a noun for it; never of a market
	 */
	static boolean in(String text, EntityType type) {
		return byNoun(text, type) || switch (type) {
			case PERSON -> HE.matcher(text).find();
			case COMPANY, GOVERNMENT_BODY, ASSOCIATION, PRODUCT, EVENT -> IT.matcher(text).find();
			case MARKET -> false;
		};
	}

	/**
	 * Whether a text refers to one of a type by a noun such as company.
	 * @param text the text
	 * @param type the type
	 * @return never of a market
	 */
	static boolean byNoun(String text, EntityType type) {
		return switch (type) {
			case PERSON -> PERSON.matcher(text).find();
			case COMPANY -> COMPANY.matcher(text).find();
			case GOVERNMENT_BODY -> GOVERNMENT_BODY.matcher(text).find();
			case ASSOCIATION -> ASSOCIATION.matcher(text).find();
			case PRODUCT -> PRODUCT.matcher(text).find();
			case EVENT -> EVENT.matcher(text).find();
			case MARKET -> false;
		};
	}

	private static Pattern words(String words) {
		return Pattern.compile("(?i)\\b(?:" + words + ")\\b");
	}

}
