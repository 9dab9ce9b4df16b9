package org.guanxi.graph;

import java.nio.file.Path;
import java.util.List;

/**
 * Writes an empty database as a whole from files, past all transactions. Only who runs
 * the database can. As long as an import isn't {@link #end() ended}, it is not whole: the
 * next start throws away what it finds.
 */
public interface Importer {

	/**
	 * Whether the database is one that this process runs.
	 * @return {@code false} if there is no way but through transactions
	 */
	boolean isPossible();

	/**
	 * Begins an import.
	 * @return an empty folder for its files
	 */
	Path begin();

	/**
	 * Writes the database, which doesn't answer meanwhile. Afterwards it holds what is in
	 * the files and nothing else, not even a schema.
	 * @param nodes files of nodes
	 * @param relationships files of relationships
	 * @throws GraphUnavailable if it can't; the database is lost then
	 */
	void write(List<Sheet> nodes, List<Sheet> relationships);

	/** Ends it: removes the folder. What was imported stays. */
	void end();

	/**
	 * A CSV file with a header as the offline import of Neo4j takes it. Nodes are
	 * numbered from 0 over all files, arrays separated by U+001F.
	 *
	 * @param labels of the nodes, separated by colons; empty if a column has them
	 * @param file the file
	 * @param multiline whether a value may have a line break in it
	 */
	record Sheet(String labels, Path file, boolean multiline) {
	}

}
