package org.guanxi.graph;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** What questions can be put to, within a transaction or without. */
public interface Asking {

	/**
	 * Asks a question.
	 * @param question the file's name, such as {@code path/k-shortest}
	 * @param parameters its parameters; records, enums and dates are turned into what the
	 * database knows
	 * @param shape a record whose components are named after the columns
	 * @return the rows in their order
	 * @throws GraphUnavailable if the database can't be asked
	 * @throws TookTooLong if it takes longer than 20 seconds
	 */
	<T> List<T> ask(String question, Map<String, ? extends @Nullable Object> parameters, Class<T> shape);

}
