package org.guanxi.audit;

import java.util.regex.Pattern;

import org.guanxi.fact.EntityType;

/** The words that stand for somebody who was named before. */
final class References {

	private static final Pattern PERSON = words("he|she|him|his|her|hers|i|my|mr|ms|mrs|former|founder");

	private static final Pattern COMPANY = words(
			"it|its|company|companies|firm|group|giant|we|our|us|they|their|business"
					+ "|venture|enterprise|brand|operator|producer|parent|start-?up|platforms?|sites?");

	private static final Pattern GOVERNMENT_BODY = words("it|its|ministry|government|authorit(?:y|ies)|regulator|agency"
			+ "|council|committee|commission|bureau|office|department|city|province|metropolis|administration|country|"
			+ "state|party|officials?");

	private static final Pattern ASSOCIATION = words(
			"it|its|coalition|association|alliance|organi[sz]ation|group|academy"
					+ "|body|members?|membership|service|they|their|we|our");

	private static final Pattern PRODUCT = words("it|its|sites?|platforms?|services?|website|program(?:me)?s?|apps?"
			+ "|hospital|game|system|store|marketplace|partners?|centers?|centres?|product|stations?|they|their");

	private static final Pattern EVENT = words(
			"it|its|conference|event|forum|seminar|summit|week|meeting|workshop|" + "mission|festival|exposition");

	private References() {
	}

	/**
	 * Whether a text refers to one of a type without the name.
	 * @param text the text
	 * @param type the type
	 * @return never of a market, which nobody calls it
	 */
	static boolean in(String text, EntityType type) {
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
