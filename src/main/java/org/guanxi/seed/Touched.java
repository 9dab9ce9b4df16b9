package org.guanxi.seed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph.Writing;

/**
 * What a batch touches: of these entities the disputes must be found anew, of these keys
 * the ties. It is kept in the graph, by the transaction that touches it, until it is
 * derived: whoever takes up a load that was interrupted derives that too.
 */
final class Touched {

	/** How many of them are derived at once. */
	private static final int PAGE = 5000;

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

	void all(Touched other) {
		this.entities.addAll(other.entities);
		this.ties.putAll(other.ties);
	}

	void entities(Collection<String> ids) {
		this.entities.addAll(ids);
	}

	/**
	 * Keeps it.
	 * @param writing the batch's transaction
	 */
	void write(Writing writing) {
		pages(List.copyOf(this.entities), (page) -> writing.write("load/touch-entities", Map.of("ids", page)));
		pages(List.copyOf(this.ties.values()), (page) -> writing.write("load/touch-ties", Keys.of(page)));
	}

	private static <T> void pages(List<T> all, Consumer<List<T>> write) {
		for (int from = 0; from < all.size(); from += PAGE) {
			write.accept(all.subList(from, Math.min(from + PAGE, all.size())));
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

	/**
	 * A page of keys, and between whom the ties of each are.
	 *
	 * @param keys the keys
	 * @param subjects one end of each
	 * @param objects the other
	 */
	record Keys(List<String> keys, List<String> subjects, List<String> objects) {

		static Map<String, List<String>> of(List<Ends> ties) {
			return Map.of("keys", ties.stream().map(Ends::key).toList(), "subjects",
					ties.stream().map(Ends::subject).toList(), "objects", ties.stream().map(Ends::object).toList());
		}

		List<Ends> ends() {
			return IntStream.range(0, this.keys.size())
				.mapToObj((i) -> new Ends(this.keys.get(i), this.subjects.get(i), this.objects.get(i)))
				.toList();
		}

	}

}
