package org.guanxi.fact;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import static org.guanxi.fact.EntityType.ASSOCIATION;
import static org.guanxi.fact.EntityType.COMPANY;
import static org.guanxi.fact.EntityType.EVENT;
import static org.guanxi.fact.EntityType.GOVERNMENT_BODY;
import static org.guanxi.fact.EntityType.PERSON;
import static org.guanxi.fact.EntityType.PRODUCT;
import static org.guanxi.fact.TieType.Nature.HAPPENS;
import static org.guanxi.fact.TieType.Nature.HOLDS;

/**
 * The vocabulary of ties, all that the program knows of each type. The name is the
 * relationship's type in the graph; a new type is one entry here.
 */
public enum TieType {

	/** A stake, of whatever size. */
	OWNS_STAKE_IN(Kind.OWNERSHIP, HOLDS, "owns a stake in", "is part-owned by", "%s持有%s的股份", "Ownership", parties(),
			of(COMPANY)),
	/** The company above. */
	PARENT_OF(Kind.OWNERSHIP, HOLDS, "is the parent of", "belongs to", "%s是%s的上级公司", "Ownership",
			of(COMPANY, GOVERNMENT_BODY), of(COMPANY, PRODUCT)),
	/** A department, an arm, a division. */
	PART_OF(Kind.OWNERSHIP, HOLDS, "is part of", "includes", "%s隶属于%s", "UnknownLink",
			of(COMPANY, GOVERNMENT_BODY, ASSOCIATION, PRODUCT, EVENT),
			of(COMPANY, GOVERNMENT_BODY, ASSOCIATION, PRODUCT, EVENT)),
	/** Bought the whole or the control. */
	ACQUIRED(Kind.OWNERSHIP, HAPPENS, "acquired", "was acquired by", "%s收购了%s", "Ownership", of(COMPANY, PERSON),
			of(COMPANY, PRODUCT)),
	/** Put money in. */
	INVESTED_IN(Kind.INVESTMENT, HAPPENS, "invested in", "received an investment from", "%s投资了%s", "Ownership",
			parties(), of(COMPANY, PRODUCT, ASSOCIATION)),
	/** Partners in one joint venture, which {@code scope} names. */
	JOINT_VENTURE_WITH(Kind.PARTNERSHIP, HOLDS, "has a joint venture with", "%s与%s设有合资企业", "UnknownLink",
			organisations()),
	/** Works together with. */
	PARTNERS_WITH(Kind.PARTNERSHIP, HOLDS, "partners with", "%s与%s是合作伙伴", "UnknownLink",
			of(COMPANY, GOVERNMENT_BODY, ASSOCIATION, PERSON, PRODUCT)),
	/** Buys from, or buys through. */
	CUSTOMER_OF(Kind.PARTNERSHIP, HOLDS, "is a customer of", "has as a customer", "%s是%s的客户", "UnknownLink", parties(),
			of(COMPANY, PRODUCT)),
	/** Builds on what another makes. */
	USES_TECHNOLOGY_OF(Kind.PARTNERSHIP, HOLDS, "uses technology of", "provides technology to", "%s使用%s的技术",
			"UnknownLink", of(COMPANY, PRODUCT, GOVERNMENT_BODY, ASSOCIATION), of(COMPANY, PRODUCT)),
	/** Runs a platform, a service, a programme. */
	OPERATES(Kind.OPERATION, HOLDS, "operates", "is operated by", "%s运营%s", "UnknownLink", parties(), of(PRODUCT)),
	/** Brought into being or onto the market. */
	LAUNCHED(Kind.OPERATION, HAPPENS, "launched", "was launched by", "%s推出了%s", "UnknownLink", parties(),
			of(PRODUCT, COMPANY, ASSOCIATION, EVENT)),
	/** Produces or develops. */
	MAKES(Kind.OPERATION, HOLDS, "makes", "is made by", "%s制造%s", "UnknownLink", of(COMPANY), of(PRODUCT)),
	/** Hosted or sponsored an occasion. */
	ORGANISED(Kind.OPERATION, HAPPENS, "organised", "was organised by", "%s举办了%s", "UnknownLink", parties(), of(EVENT)),
	/** Set up. */
	FOUNDED(Kind.PEOPLE, HAPPENS, "founded", "was founded by", "%s创立了%s", "UnknownLink", parties(),
			of(COMPANY, ASSOCIATION, PRODUCT, GOVERNMENT_BODY)),
	/** A post, whose title is the {@code role}. */
	HOLDS_POSITION_AT(Kind.PEOPLE, HOLDS, "holds a position at", "has in a position", "%s任职于%s", "Directorship",
			of(PERSON), of(COMPANY, GOVERNMENT_BODY, ASSOCIATION, PRODUCT, EVENT)),
	/** Took over an office, which {@code role} names, of the body in {@code scope}. */
	SUCCEEDED(Kind.PEOPLE, HAPPENS, "succeeded", "was succeeded by", "%s接替了%s", "Succession", of(PERSON), of(PERSON)),
	/** Belongs to a body of members. */
	MEMBER_OF(Kind.MEMBERSHIP, HOLDS, "is a member of", "has as a member", "%s是%s的成员", "Membership", parties(),
			of(ASSOCIATION, GOVERNMENT_BODY)),
	/** Membership put on hold. */
	SUSPENDED_FROM(Kind.MEMBERSHIP, HOLDS, "is suspended from", "has suspended", "%s被%s中止成员资格", "Membership",
			of(COMPANY, PERSON, ASSOCIATION), of(ASSOCIATION)),
	/** Makes or enforces the rules for. */
	REGULATES(Kind.REGULATION, HOLDS, "regulates", "is regulated by", "%s监管%s", "UnknownLink", of(GOVERNMENT_BODY),
			of(COMPANY, PRODUCT, ASSOCIATION, PERSON)),
	/** Went to court against. */
	SUED(Kind.DISPUTE, HAPPENS, "sued", "was sued by", "%s起诉了%s", "UnknownLink", parties(),
			of(COMPANY, PERSON, ASSOCIATION)),
	/** Rivals in a market. */
	COMPETES_WITH(Kind.DISPUTE, HOLDS, "competes with", "%s与%s是竞争对手", "UnknownLink", of(COMPANY, PRODUCT)),
	/** Sat down together. */
	MET_WITH(Kind.PEOPLE, HAPPENS, "met with", "%s会见了%s", "UnknownLink", parties()),
	/** Attended, spoke at, opened. */
	TOOK_PART_IN(Kind.MEMBERSHIP, HAPPENS, "took part in", "had as a participant", "%s参加了%s", "EventParticipant",
			of(PERSON, COMPANY, GOVERNMENT_BODY, ASSOCIATION, PRODUCT), of(EVENT));

	/** Whether a type of tie is an event or a state. */
	public enum Nature {

		/** An event: holds from its day on. */
		HAPPENS,
		/** A state: may begin and end. */
		HOLDS

	}

	private final Kind kind;

	private final Nature nature;

	private final boolean symmetric;

	private final String wording;

	private final String inverse;

	private final String sentenceZh;

	private final String followTheMoney;

	private final Set<EntityType> subjects;

	private final Set<EntityType> objects;

	TieType(Kind kind, Nature nature, String wording, String inverse, String sentenceZh, String followTheMoney,
			Set<EntityType> subjects, Set<EntityType> objects) {
		this.kind = kind;
		this.nature = nature;
		this.symmetric = wording.equals(inverse);
		this.wording = wording;
		this.inverse = inverse;
		this.sentenceZh = sentenceZh;
		this.followTheMoney = followTheMoney;
		this.subjects = subjects;
		this.objects = objects;
	}

	TieType(Kind kind, Nature nature, String wordingBothWays, String sentenceZh, String followTheMoney,
			Set<EntityType> ends) {
		this(kind, nature, wordingBothWays, wordingBothWays, sentenceZh, followTheMoney, ends, ends);
	}

	public Kind kind() {
		return this.kind;
	}

	public Nature nature() {
		return this.nature;
	}

	/**
	 * Whether it reads the same both ways; such a tie has its ends in the order of their
	 * ids.
	 * @return {@code true} for partners, rivals, joint venturers and those who met
	 */
	public boolean symmetric() {
		return this.symmetric;
	}

	/**
	 * Whether it says that the subject's money or control is in the object. A part is not
	 * invested in its whole.
	 * @return {@code true} for all of investment and ownership but {@code PART_OF}
	 */
	public boolean isHolding() {
		return this != PART_OF && (this.kind == Kind.INVESTMENT || this.kind == Kind.OWNERSHIP);
	}

	/**
	 * How it reads from subject to object.
	 * @return a verb phrase in English
	 */
	public String wording() {
		return this.wording;
	}

	/**
	 * How it reads from subject to object when it is over.
	 * @return the wording of an event, that of a state in the past tense
	 */
	public String past() {
		int end = this.wording.indexOf(' ');
		String verb = (end < 0) ? this.wording : this.wording.substring(0, end);
		return (this.nature == Nature.HAPPENS) ? this.wording : switch (verb) {
			case "is" -> "was";
			case "has" -> "had";
			case "holds" -> "held";
			case "makes" -> "made";
			default -> verb.replaceFirst("e?s$", "ed");
		} + this.wording.substring(verb.length());
	}

	/**
	 * How it reads from subject to object where nobody states when it was so.
	 * @return the wording of an event, that of a state in the present and in the past
	 */
	public String presentOrPast() {
		return (this.nature == Nature.HAPPENS) ? this.wording : this.wording.replaceFirst(" .*", "") + " or " + past();
	}

	/**
	 * How it reads from object to subject.
	 * @return a verb phrase in English
	 */
	public String inverse() {
		return this.inverse;
	}

	/**
	 * How it reads in Chinese.
	 * @param subject the name of the entity on the left
	 * @param object the name of the entity on the right
	 * @return a clause
	 */
	public String sentenceZh(String subject, String object) {
		return this.sentenceZh.formatted(subject, object);
	}

	/**
	 * What comes closest to it in FollowTheMoney.
	 * @return the name of a schema there
	 */
	public String followTheMoney() {
		return this.followTheMoney;
	}

	/**
	 * What may stand on its left.
	 * @return the types, never a market
	 */
	public Set<EntityType> subjects() {
		return this.subjects;
	}

	/**
	 * What may stand on its right.
	 * @return the types, never a market
	 */
	public Set<EntityType> objects() {
		return this.objects;
	}

	private static Set<EntityType> of(EntityType first, EntityType... others) {
		return Collections.unmodifiableSet(EnumSet.of(first, others));
	}

	private static Set<EntityType> parties() {
		return of(COMPANY, PERSON, GOVERNMENT_BODY, ASSOCIATION);
	}

	private static Set<EntityType> organisations() {
		return of(COMPANY, GOVERNMENT_BODY, ASSOCIATION);
	}

}
