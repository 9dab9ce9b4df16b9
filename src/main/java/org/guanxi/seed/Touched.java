package org.guanxi.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.guanxi.fact.Claim;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph.Writing;

/**
 * What a batch touches: of these entities the disputes must be found anew, of these keys
 * the ties. It is kept in the graph, by the transaction that touches it, until it is
 * derived: whoever takes up a load that was interrupted derives that too.
 */
final class Touched {

	private final Set<String> entities = new TreeSet<>();

	private final Map<String, Ends> ties = new LinkedHashMap<>();

	void claim(Claim claim) {
		this.entities.addAll(claim.subjects());
		if (claim instanceof TieClaim tie) {
			this.entities.add(tie.object());
			tie(tie);
		}
	}

	void tie(TieClaim claim) {
		tie(new Ends(claim.tieKey(), claim.subject(), claim.object()));
	}

	void tie(Ends ends) {
		this.ties.put(ends.key(), ends);
	}

	void entities(Collection<String> ids) {
		this.entities.addAll(ids);
	}

	/**
	 * Keeps it.
	 * @param writing the batch's transaction
	 */
	void write(Writing writing) {
		if (!this.entities.isEmpty()) {
			writing.write("load/touch-entities", Map.of("ids", this.entities));
		}
		if (!this.ties.isEmpty()) {
			writing.write("load/touch-ties", Map.of("rows", List.copyOf(this.ties.values())));
		}
	}

	/**
	 * Between whom the ties of a key are.
	 *
	 * @param key the key
	 * @param subject one end
	 * @param object the other
	 */
	record Ends(String key, String subject, String object) {
	}

}
