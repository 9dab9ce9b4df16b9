package org.guanxi.finding;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.guanxi.fact.TieType;

/**
 * What has two sides of which nobody should be on both. A rivalry, a law suit, a
 * regulation and a suspended membership set the interests of the two against each other
 * as long as they last, so that who holds both is told. At a sale, an investment and an
 * acquisition two deal with each other: whoever has posts at both deals with himself. A
 * holder of both is usual there, as groups deal within, and isn't told. Partners, members
 * and joint venturers want the same.
 */
enum Matter {

	/** Rivals in a market. */
	RIVALRY(TieType.COMPETES_WITH, "the rivalry between %1$s and %2$s", "%1$s与%2$s的竞争"),
	/** Plaintiff and defendant. */
	LAW_SUIT(TieType.SUED, "the law suit of %1$s against %2$s", "%1$s对%2$s的诉讼"),
	/** Regulator and regulated. */
	REGULATION(TieType.REGULATES, "the regulation of %2$s by %1$s", "%1$s对%2$s的监管"),
	/** A member, and the body that has suspended it. */
	SUSPENSION(TieType.SUSPENDED_FROM, "the suspension of %1$s from %2$s", "%2$s中止%1$s成员资格一事"),
	/** Customer and supplier. */
	SALE(TieType.CUSTOMER_OF, "the business of %2$s with its customer %1$s", "%1$s作为%2$s客户的交易"),
	/** Who puts money in, and who takes it. */
	INVESTMENT(TieType.INVESTED_IN, "the investment of %1$s in %2$s", "%1$s对%2$s的投资"),
	/** Buyer and bought. */
	ACQUISITION(TieType.ACQUIRED, "the acquisition of %2$s by %1$s", "%1$s对%2$s的收购");

	private final TieType type;

	private final String wording;

	private final String wordingZh;

	Matter(TieType type, String wording, String wordingZh) {
		this.type = type;
		this.wording = wording;
		this.wordingZh = wordingZh;
	}

	static Optional<Matter> of(TieType type) {
		return Arrays.stream(values()).filter((matter) -> matter.type == type).findFirst();
	}

	/**
	 * Whether it is done on a day, and only who was on both sides then matters.
	 * @return {@code false} if it lasts
	 */
	boolean isDeal() {
		return this == INVESTMENT || this == ACQUISITION;
	}

	/**
	 * Whether who holds both sides is told.
	 * @return {@code false} if that is usual
	 */
	boolean isAgainst() {
		return !isDeal() && this != SALE;
	}

	String words(String subject, String object) {
		return this.wording.formatted(subject, object);
	}

	String wordsZh(String subject, String object) {
		return this.wordingZh.formatted(subject, object);
	}

	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
