package org.guanxi.network;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.TieFilter;
import org.guanxi.network.ConnectionsSearch.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds how some entities are connected among themselves: in memory alone. */
@Component
class ConnectionsFinder {

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	ConnectionsFinder(Index index, Entities entities, Evidence evidence) {
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Finds how they are connected.
	 * @param question which ones, and by which ties
	 * @param digest of the facts to rest on
	 * @return what was found in time
	 * @throws NoIndex if there is no index of these facts
	 */
	Found<Connections> among(ConnectionsQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest, Duration.ofMillis(question.budget));
		this.entities.require(Map.of("entities", question.entities), question, memory);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		Outcome outcome = new ConnectionsSearch(adjacency, question).outcome();
		Connections connections = new ConnectionsAnswer(adjacency, question, outcome)
			.cited((ids) -> this.evidence.ties(ids, question, memory));
		Found<Connections> found = outcome.inTime() ? cut(connections)
				: Found.cut(connections, Found.TIME, question.budget + " ms");
		return (question.evidence == TieFilter.Detail.IDS) ? found.fromMemory() : found;
	}

	private static Found<Connections> cut(Connections found) {
		return Stream
			.of(new Bound("partners", found.partners()), new Bound("investors", found.investors()),
					new Bound("bridges", found.bridges()), new Bound("cutEntities", found.cutEntities()))
			.filter((bound) -> bound.some() != null && bound.some().more() > 0)
			.findFirst()
			.map((bound) -> Found.cut(found, bound.name(), ConnectionsSearch.MOST))
			.orElseGet(() -> Found.all(found));
	}

	private record Bound(String name, Connections.@Nullable Some<?> some) {
	}

}
