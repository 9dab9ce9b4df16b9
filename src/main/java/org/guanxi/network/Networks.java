package org.guanxi.network;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Excerpt;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Cursor;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.TieFilter;
import org.guanxi.network.Page.Place;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds who is around an entity: in memory, or in the database while there is no index of
 * the facts as they are.
 */
@Component
class Networks {

	private final Index index;

	private final Excerpt excerpt;

	private final Entities entities;

	private final Evidence evidence;

	Networks(Index index, Excerpt excerpt, Entities entities, Evidence evidence) {
		this.index = index;
		this.excerpt = excerpt;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Looks around.
	 * @param id the entity in the middle
	 * @param question how far, by which ties, and which page
	 * @param digest of the facts to rest on
	 * @return what is around it
	 * @throws NoIndex if there is none of these facts, and too much is around it without
	 */
	Found<Network> around(String id, NetworkQuestion question, String digest) {
		Optional<Adjacency> index = this.index.at(digest, Duration.ofMillis(question.budget));
		this.entities.require(Map.of("id", List.of(id)), question, index);
		String words = question.words(id, digest);
		Place from = place(question.cursor, words);
		Adjacency adjacency = index.or(() -> this.excerpt.around(id, question.depth, question.parameters(), digest))
			.orElseThrow(NoIndex::new);
		Page page = new MemoryNetwork(adjacency, question).around(id, from);
		Place next = page.next();
		String cursor = (next != null)
				? Cursor.after(words, List.of(String.valueOf(next.entities()), String.valueOf(next.ties()))) : null;
		Network network = new Network(index.isPresent() ? Network.MEMORY : Network.DATABASE,
				named(page.entities(), adjacency), cited(page.ties(), question, adjacency), page.more(), cursor);
		Found<Network> found = !page.inTime() ? Found.cut(network, Found.TIME, question.budget + " ms")
				: (next == null) ? Found.all(network)
						: Found.cut(network, "limit", page.full() ? question.ties() + " ties" : question.limit);
		return index.isEmpty() ? found.onceOnly()
				: (question.evidence == TieFilter.Detail.IDS) ? found.fromMemory() : found;
	}

	private static Place place(@Nullable String cursor, String words) {
		List<String> place = Cursor.place(cursor, 2, words);
		return (place != null) ? new Place((int) Cursor.number(place.getFirst(), Integer.MAX_VALUE / 2),
				(int) Cursor.number(place.getLast(), Integer.MAX_VALUE / 2)) : Place.FIRST;
	}

	private List<NamedEntity> named(List<String> ids, Adjacency adjacency) {
		Map<String, NamedEntity> named = this.entities.named(ids, Optional.of(adjacency));
		return ids.stream().map(named::get).filter(Objects::nonNull).toList();
	}

	private List<CitedTie> cited(List<String> ids, NetworkQuestion question, Adjacency adjacency) {
		Map<String, CitedTie> ties = this.evidence.ties(ids, question, Optional.of(adjacency));
		return ids.stream().map(ties::get).filter(Objects::nonNull).toList();
	}

}
