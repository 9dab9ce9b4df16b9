package org.guanxi.path;

import java.time.LocalDate;
import java.util.List;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/** The walking alone, without names, evidence and HTTP: for benchmarks. */
public final class Walking {

	/** About one tie of three passes this filter: types. */
	public static final List<TieType> TYPES = List.of(TieType.OWNS_STAKE_IN, TieType.INVESTED_IN, TieType.PARTNERS_WITH,
			TieType.CUSTOMER_OF, TieType.ACQUIRED);

	/** The day of that filter; its status is established. */
	public static final LocalDate DAY = LocalDate.of(2013, 6, 30);

	private Walking() {
	}

	/**
	 * Finds five paths of at most six ties.
	 * @param adjacency all ties
	 * @param from the id of one end
	 * @param to the id of the other
	 * @return how many there are
	 */
	public static int fivePaths(Adjacency adjacency, String from, String to) {
		PathQuestion question = new PathQuestion();
		question.from = from;
		question.to = to;
		question.type = TYPES;
		question.status = List.of(Status.ESTABLISHED);
		question.asOf = DAY;
		return new MemorySearch(adjacency, question).outcome().walks().size();
	}

}
