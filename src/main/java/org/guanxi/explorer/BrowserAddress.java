package org.guanxi.explorer;

import java.util.Optional;

/** Where Neo4j Browser is. */
@FunctionalInterface
public interface BrowserAddress {

	/**
	 * The address of the one that this program serves.
	 * @return an address with the connection filled in, without a password; empty if the
	 * database is elsewhere
	 */
	Optional<String> url();

}
