package org.guanxi.audit;

/**
 * What was found of one part of a claim.
 *
 * @param support how the text bears it out
 * @param how by what rule, in words; of what is not found, what was looked for
 */
record Finding(Support support, String how) {

	/** A pronoun or a noun of the place stands for somebody. */
	static final Finding REFERENCE = derived("a word of the place stands for it, and it is the last named before");

	static Finding supported(String how) {
		return new Finding(Support.SUPPORTED, how);
	}

	static Finding derived(String how) {
		return new Finding(Support.DERIVED, how);
	}

	static Finding notFound(String how) {
		return new Finding(Support.NOT_FOUND, how);
	}

	boolean isFound() {
		return this.support != Support.NOT_FOUND;
	}

	/**
	 * The weaker of two, when both are needed.
	 * @param other the other
	 * @return it, or this if they are alike
	 */
	Finding weaker(Finding other) {
		return (other.support.compareTo(this.support) > 0) ? other : this;
	}

}
