package org.guanxi.graph;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why the database can't be used at start, without a stack trace. */
class GraphFailureAnalyzer extends AbstractFailureAnalyzer<GraphUnavailable> {

	@Override
	protected FailureAnalysis analyze(Throwable rootFailure, GraphUnavailable cause) {
		return new FailureAnalysis(String.valueOf(cause.getMessage()),
				"Or leave NEO4J_URI unset to use the database that comes with the program.", cause);
	}

}
