package org.guanxi.graph;

import java.util.Objects;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/**
 * Whether the facts can be asked: not while the database is away, nor while a bulk load
 * is under way.
 */
@Component("factsHealthIndicator")
class FactsHealth implements HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(FactsHealth.class);

	private final Graph graph;

	FactsHealth(Graph graph) {
		this.graph = graph;
	}

	@Override
	public Health health() {
		try {
			this.graph.verify();
			return State.now(this.graph)
				.map(FactsHealth::of)
				.orElseGet(() -> Health.up().withDetail("facts", "none").build());
		}
		catch (GraphUnavailable | TookTooLong ex) {
			log.debug("The facts can't be asked", ex);
			return Health.down().withDetail("reason", "The database doesn't answer, or refuses us.").build();
		}
	}

	private static Health of(State state) {
		Health.Builder health = state.loading() ? Health.outOfService() : Health.up();
		health.withDetail("facts", Objects.requireNonNullElse(state.status(), State.READY));
		if (state.loading()) {
			health.withDetail("dataset", Objects.requireNonNullElse(state.dataset(), ""))
				.withDetail("done", Objects.requireNonNullElse(state.done(), 0L))
				.withDetail("total", Objects.requireNonNullElse(state.total(), 0L));
		}
		else {
			health.withDetail("digest", Objects.requireNonNullElse(state.digest(), ""));
		}
		return health.build();
	}

}
