package org.guanxi.seed;

import java.util.List;
import java.util.function.Consumer;

import org.guanxi.seed.CheckedSeed.Fact;

/**
 * The facts of one form that a dataset holds in the graph: takes on what the folder says,
 * and gives up what it lacks. Every try of a transaction does the same.
 *
 * @param <T> the form
 */
interface Stored<T> {

	/**
	 * Makes ready all that needs no database, while others write.
	 * @param facts some facts of the folder
	 * @return writes what the graph lacks or has in other words, in a batch
	 */
	Consumer<Batch> ready(List<Fact<T>> facts);

	/**
	 * Removes what was never taken.
	 * @param batch what it is done in
	 * @param ids some facts that the dataset holds in the graph
	 */
	void giveUp(Batch batch, List<String> ids);

}
