package org.guanxi.investor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.adjacency.Window;
import org.guanxi.answer.Cursor;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.answer.TieFilter;
import org.guanxi.holding.Holdings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds who holds the same: in memory alone. */
@Component
class Investors {

	private final Index index;

	private final Entities entities;

	private final Evidence evidence;

	Investors(Index index, Entities entities, Evidence evidence) {
		this.index = index;
		this.entities = entities;
		this.evidence = evidence;
	}

	/**
	 * Finds who holds what an entity holds.
	 * @param id the entity
	 * @param question by which ties, when, and which page
	 * @param digest of the facts to rest on
	 * @return a page of them
	 * @throws NoSuch if there is no such entity or source
	 * @throws NoIndex if there is no index of these facts
	 */
	Found<CoInvestors> of(String id, InvestorQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		this.entities.require(Map.of("id", List.of(id)), question, memory);
		String words = question.words(id, digest);
		int skip = skip(question.cursor, words);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		CoInvestorPage page = new CoInvestorPage(adjacency, holdings(adjacency, question), node(adjacency, id), skip,
				question.limit);
		String next = next(words, skip + page.size(), page.all());
		CoInvestors found = page.cited(next, (ids) -> this.evidence.ties(ids, question, memory));
		boolean more = found.coInvestors().stream().anyMatch((one) -> one.more() > 0);
		return from((next != null) ? Found.cut(found, "limit", question.limit)
				: more ? Found.cut(found, "shared", CoInvestorPage.SHOWN) : Found.all(found), question);
	}

	/**
	 * Compares what two entities hold.
	 * @param id the one
	 * @param other the other
	 * @param question by which ties, when, and which page
	 * @param digest of the facts to rest on
	 * @return how similar it is, and a page of it
	 * @throws NoSuch if there is no such entity or source
	 * @throws NoIndex if there is no index of these facts
	 */
	Found<Comparison> compared(String id, String other, InvestorQuestion question, String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		this.entities.require(Map.of("id", List.of(id), "other", List.of(other)), question, memory);
		String words = question.words(id + " " + other, digest);
		int skip = skip(question.cursor, words);
		Adjacency adjacency = memory.orElseThrow(NoIndex::new);
		ComparisonPage page = new ComparisonPage(adjacency, holdings(adjacency, question), node(adjacency, id),
				node(adjacency, other), skip, question.limit);
		String next = next(words, skip + page.size(), page.all());
		Comparison found = page.cited(next, (ids) -> this.evidence.ties(ids, question, memory));
		return from((next != null) ? Found.cut(found, "limit", question.limit) : Found.all(found), question);
	}

	private static int skip(@Nullable String cursor, String words) {
		List<String> place = Cursor.place(cursor, 1, words);
		return (place != null) ? (int) Cursor.number(place.getFirst(), Integer.MAX_VALUE / 2) : 0;
	}

	private static @Nullable String next(String words, int end, int all) {
		return (end < all) ? Cursor.after(words, List.of(String.valueOf(end))) : null;
	}

	private static Holdings holdings(Adjacency adjacency, InvestorQuestion question) {
		return new Holdings(adjacency, question.wanted(), new Window(adjacency, question.since, question.until));
	}

	private static int node(Adjacency adjacency, String id) {
		return adjacency.find(id).orElseThrow();
	}

	private static <T> Found<T> from(Found<T> found, InvestorQuestion question) {
		return (question.evidence == TieFilter.Detail.IDS) ? found.fromMemory() : found;
	}

}
