package org.guanxi.seed;

/** What a load does to one fact. */
enum Difference {

	/** It is in the graph already, in the same words. */
	NONE,
	/** The graph doesn't have it yet. */
	ADDED,
	/** The graph has it in other words. */
	CHANGED,
	/** The folder doesn't have it any more. */
	REMOVED

}
