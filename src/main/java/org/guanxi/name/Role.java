package org.guanxi.name;

/** What a part of a name does in it. */
public enum Role {

	/** What the name is remembered by. */
	DISTINCTIVE,
	/** What many names share: technology, group, network. */
	GENERIC,
	/**
	 * What many names share, but a part of a group is named by: international, online.
	 */
	BRANCH,
	/** A country, province or city. */
	PLACE,
	/** A number in any writing: 2, II, second, two. */
	NUMBER,
	/** Limited, 有限公司, GmbH. */
	LEGAL_FORM

}
