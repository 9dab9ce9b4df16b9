package org.guanxi;

import java.util.Optional;

import org.guanxi.embedded.BrowserAccess;
import org.guanxi.explorer.BrowserAddress;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Tells the explorer where Neo4j Browser is, and keeps the password to itself. */
@Component
class BrowserDoor implements BrowserAddress {

	private final ObjectProvider<BrowserAccess> access;

	BrowserDoor(ObjectProvider<BrowserAccess> access) {
		this.access = access;
	}

	@Override
	public Optional<String> url() {
		return Optional.ofNullable(this.access.getIfAvailable()).map(BrowserAccess::url);
	}

}
