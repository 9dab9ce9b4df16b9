package org.guanxi.network;

import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;

/** Ties of which only the id matters. */
final class Cited {

	private Cited() {
	}

	static CitedTie tie(String id) {
		NamedEntity nobody = new NamedEntity("", "", "", null);
		return new CitedTie(id, "", "", "", nobody, nobody, null, null, null, "", 0, "", null, null, null, null, null,
				null, null, null, null, null, null, null, false, List.of());
	}

}
