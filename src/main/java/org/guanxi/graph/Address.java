package org.guanxi.graph;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Where a Neo4j answers. */
public final class Address {

	private static final Pattern SCHEME = Pattern.compile("(bolt|neo4j)(\\+s|\\+ssc)?");

	private Address() {
	}

	/**
	 * Looks whether an address can be one, before anything is connected to it.
	 * @param address what a person has set
	 * @throws GraphUnavailable if not
	 */
	public static void check(String address) {
		try {
			URI uri = new URI(address);
			if (uri.getScheme() != null && SCHEME.matcher(uri.getScheme()).matches() && uri.getHost() != null) {
				return;
			}
			throw new URISyntaxException(address, "no Bolt address");
		}
		catch (URISyntaxException ex) {
			throw new GraphUnavailable("NEO4J_URI is '" + address + "', which is no Bolt address. Write it like "
					+ "bolt://HOST:7687, neo4j://HOST:7687 for a cluster, or neo4j+s://HOST for one with encryption.",
					ex);
		}
	}

	/**
	 * An address as it may be shown.
	 * @param address an address
	 * @return what it says of the place, and no more
	 */
	public static String shown(URI address) {
		String port = (address.getPort() < 0) ? "" : ":" + address.getPort();
		return address.getScheme() + "://" + address.getHost() + port;
	}

}
