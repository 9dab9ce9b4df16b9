package org.guanxi.ownership;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Terms;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.EvidenceQuestion;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.holding.Share;
import org.guanxi.holding.Stake;
import org.guanxi.holding.Stakes;
import org.springframework.stereotype.Component;

/** Looks through who owns whom: in memory alone. */
@Component
public class Ownerships {

	/** So many entities are looked through at most. */
	private static final int MOST = 50_000;

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	Ownerships(Index index, Entities entities, Evidence evidence) {
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Finds who owns an entity, or what it owns.
	 * @param id the entity
	 * @param question which way, how far and by which ties
	 * @param digest of the facts to rest on
	 * @return the largest shares
	 * @throws NoSuch if there is no such entity or source
	 * @throws NoIndex if there is no index of these facts
	 */
	public Found<Ownership> of(String id, OwnershipQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		this.entities.require(Map.of("id", List.of(id)), question, memory);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		int root = adjacency.find(id).orElseThrow();
		Structure structure = structure(adjacency, root, question, Map.of());
		Map<Integer, Share> told = told(adjacency, structure, question);
		if (!told.isEmpty()) {
			structure = structure(adjacency, root, question, told);
		}
		OwnershipView view = new OwnershipView(adjacency, structure, question);
		Ownership found = view.shown((ids) -> this.evidence.ties(ids, question, memory));
		Found<Ownership> answer = view.isCut() ? Found.cut(found, view.bound(), view.at()) : Found.all(found);
		return (question.evidence == EvidenceQuestion.Detail.IDS && told.isEmpty()) ? answer.fromMemory() : answer;
	}

	private static Structure structure(Adjacency adjacency, int root, OwnershipQuestion question,
			Map<Integer, Share> told) {
		return new Structure(new Stakes(adjacency, question.ofAllTypes(question.asOf), told), root,
				question.direction == OwnershipQuestion.Direction.UP, question.maxLayers, MOST);
	}

	/** What the claims say of the size of those ties that don't, as these disagree. */
	private Map<Integer, Share> told(Adjacency adjacency, Structure structure, OwnershipQuestion question) {
		Map<Integer, List<String>> claims = IntStream.range(0, structure.size())
			.mapToObj(structure::in)
			.flatMap(List::stream)
			.map(Stake::ties)
			.flatMap(List::stream)
			.distinct()
			.filter((tie) -> isOpen(adjacency.terms(tie)) && adjacency.claims(tie).size() > 1)
			.collect(Collectors.toMap(Function.identity(), adjacency::claims));
		if (claims.isEmpty()) {
			return Map.of();
		}
		Map<String, CitedClaim> cited = this.evidence
			.claims(claims.values().stream().flatMap(List::stream).distinct().toList(), question.knownBy)
			.stream()
			.collect(Collectors.toMap(CitedClaim::id, Function.identity()));
		Map<Integer, Share> told = new HashMap<>();
		claims.forEach((tie, ids) -> ids.stream()
			.map(cited::get)
			.filter(Objects::nonNull)
			.filter((claim) -> claim.percentMin() != null || claim.percentMax() != null)
			.map(Ownerships::size)
			.reduce(Share::or)
			.ifPresent((share) -> told.put(tie, share)));
		return told;
	}

	private static boolean isOpen(Terms terms) {
		return terms.percentMin() == null || terms.percentMax() == null;
	}

	private static Share size(CitedClaim claim) {
		return Share.ofPercent(claim.percentMin(), claim.percentMax());
	}

}
