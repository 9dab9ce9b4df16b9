package org.guanxi;

import java.util.Optional;
import java.util.stream.Stream;

import org.guanxi.answer.Unaskable;
import org.guanxi.embedded.EmbeddedFailure;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.graph.SchemaRefused;
import org.guanxi.graph.TookTooLong;
import org.guanxi.seed.LoadRefused;
import org.guanxi.seed.Violations;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;
import org.springframework.boot.diagnostics.FailureAnalyzer;

/**
 * Says in a sentence or two why the program doesn't start and what to do, without a stack
 * trace.
 */
class Explained implements FailureAnalyzer, FailureAnalysisReporter {

	/**
	 * What a failure says to whoever runs the program.
	 * @param failure a failure
	 * @return the sentence of the first of its causes that has one, empty if the failure
	 * is a fault of the program
	 */
	static Optional<String> in(@Nullable Throwable failure) {
		return Stream.<Throwable>iterate(failure, (cause) -> cause != null, Throwable::getCause)
			.filter(Explained::sentence)
			.map((cause) -> String.valueOf(cause.getMessage()))
			.findFirst();
	}

	private static boolean sentence(Throwable failure) {
		return switch (failure) {
			case EmbeddedFailure embedded -> true;
			case GraphUnavailable unavailable -> true;
			case TookTooLong slow -> true;
			case SchemaRefused refused -> true;
			case LoadRefused refused -> true;
			case Violations.Found found -> true;
			case Unaskable unaskable -> true;
			default -> false;
		};
	}

	@Override
	public @Nullable FailureAnalysis analyze(Throwable failure) {
		return in(failure).map((sentence) -> new FailureAnalysis(sentence, null, failure)).orElse(null);
	}

	@Override
	public void report(FailureAnalysis analysis) {
		String action = (analysis.getAction() != null) ? "%n%s".formatted(analysis.getAction()) : "";
		System.err.printf("%nGuanxi doesn't start.%n%s%s%n%n", analysis.getDescription(), action);
	}

}
