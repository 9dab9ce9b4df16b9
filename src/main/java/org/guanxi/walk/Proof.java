package org.guanxi.walk;

/**
 * What was gone through, in words.
 *
 * @param english sentences
 * @param chinese the same
 */
public record Proof(String english, String chinese) {

	/**
	 * Adds to it.
	 * @param more what follows
	 * @return both
	 */
	public Proof and(Proof more) {
		return new Proof(this.english + ' ' + more.english, this.chinese + more.chinese);
	}

	/**
	 * Adds to it.
	 * @param moreEnglish a sentence
	 * @param moreChinese the same
	 * @return both
	 */
	public Proof and(String moreEnglish, String moreChinese) {
		return and(new Proof(moreEnglish, moreChinese));
	}

}
