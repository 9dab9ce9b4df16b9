package org.guanxi.finding;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.EvidenceQuestion;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.springframework.stereotype.Component;

/** Finds what should be looked at twice: in memory alone. */
@Component
public class Findings {

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	Findings(Index index, Entities entities, Evidence evidence) {
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Finds what concerns an entity.
	 * @param id the entity
	 * @param question by which ties, and how many
	 * @param digest of the facts to rest on
	 * @return circles, and who is on both sides
	 * @throws NoSuch if there is no such entity or source
	 * @throws NoIndex if there is no index of these facts
	 */
	public Found<FindingsFound> of(String id, FindingsQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		this.entities.require(Map.of("id", List.of(id)), question, memory);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		FindingsView view = new FindingsView(adjacency, question, adjacency.find(id).orElseThrow());
		Found<FindingsFound> answer = view.shown((ids) -> this.evidence.ties(ids, question, memory));
		return (question.evidence == EvidenceQuestion.Detail.IDS) ? answer.fromMemory() : answer;
	}

}
