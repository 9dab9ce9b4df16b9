package org.guanxi.answer;

import java.util.List;

/** A word of a vocabulary that may be spelt in several ways. */
public interface Spelt {

	/**
	 * How it may be spelt in a request.
	 * @return its own name first, which answers give
	 */
	List<String> spellings();

}
