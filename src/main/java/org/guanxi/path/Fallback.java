package org.guanxi.path;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.guanxi.adjacency.Index;
import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.path.PathsFound.Explored;
import org.springframework.stereotype.Component;

/**
 * Searches the database while there is no index: one question at a time, so that many
 * together don't hold up the index, which is read from the same database; all at once if
 * the facts are too many for an index.
 */
@Component
class Fallback {

	private final Graph graph;

	private final Index index;

	private final Semaphore turn = new Semaphore(1, true);

	Fallback(Graph graph, Index index) {
		this.graph = graph;
		this.index = index;
	}

	/**
	 * Searches, within the question's budget.
	 * @param question from where to where
	 * @param digest of the facts to rest on
	 * @return what it came to
	 */
	Outcome search(PathQuestion question, String digest) {
		DatabaseSearch search = new DatabaseSearch(this.graph, question);
		return this.index.isTooLarge(digest) ? search.outcome() : inTurn(search::outcome, question.budget);
	}

	/**
	 * Searches when it is its turn.
	 * @param search the search
	 * @param budget how many milliseconds to wait for that
	 * @return what it came to, or that it was never its turn
	 */
	Outcome inTurn(Supplier<Outcome> search, long budget) {
		try {
			if (!this.turn.tryAcquire(budget, TimeUnit.MILLISECONDS)) {
				return Outcome.waited(Explored.DATABASE);
			}
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw GraphUnavailable.stopped(ex);
		}
		try {
			return search.get();
		}
		finally {
			this.turn.release();
		}
	}

}
