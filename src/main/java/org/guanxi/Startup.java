package org.guanxi;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.guanxi.seed.LoadRefused;
import org.guanxi.seed.LoadSummary;
import org.guanxi.seed.Progress;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.guanxi.seed.Violations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What must be done before the server answers: the schema, and, in the embedded database
 * alone, the facts that come with Guanxi. A bulk load that was interrupted is taken up
 * while the server answers that it is loading.
 */
@Component
@ConditionalOnWebApplication
class Startup implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Startup.class);

	private static final Duration PAUSE = Duration.ofSeconds(30);

	private final Graph graph;

	private final Schema schema;

	private final SeedLoader loader;

	private final boolean embedded;

	private final ScheduledExecutorService later = Executors
		.newSingleThreadScheduledExecutor(Thread.ofPlatform().daemon().name("taking-up-").factory());

	private boolean running;

	Startup(Graph graph, Schema schema, SeedLoader loader, Environment environment) {
		this.graph = graph;
		this.schema = schema;
		this.loader = loader;
		this.embedded = !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

	@Override
	public void start() {
		this.schema.apply();
		if (State.of(this.graph).filter(State::loading).isPresent()) {
			log.warn("A load was interrupted, or is under way. Until it is done, questions are answered 503, with how"
					+ " far it has got.");
			this.later.execute(this::takeUp);
		}
		else {
			facts();
		}
		this.running = true;
	}

	private void facts() {
		if (this.embedded) {
			tell((progress) -> Optional.of(this.loader.load(SeedFiles.shipped(), progress)));
		}
		else if (State.of(this.graph).isEmpty()) {
			log.info("There are no facts in this database yet. The command 'load' brings those that come with Guanxi,"
					+ " 'load DIR' your own.");
		}
	}

	/**
	 * Finishes a load. Whoever loads may have died a moment ago, which shows only when it
	 * stays silent: as long as it seems to be alive, looks again.
	 */
	void takeUp() {
		try {
			tell(this.loader::resume);
			Optional<State> loading = State.of(this.graph).filter(State::loading);
			if (loading.isEmpty()) {
				facts();
			}
			else {
				lookAgain();
			}
		}
		catch (RuntimeException ex) {
			log.warn("A load that was interrupted can't be taken up yet: {}", ex.getMessage());
			lookAgain();
		}
	}

	private void lookAgain() {
		if (!this.later.isShutdown()) {
			this.later.schedule(this::takeUp, PAUSE.toSeconds(), TimeUnit.SECONDS);
		}
	}

	private static void tell(Function<Progress, Optional<LoadSummary>> load) {
		Optional<LoadSummary> summary;
		try (ConsoleProgress progress = new ConsoleProgress()) {
			summary = load.apply(progress);
		}
		catch (LoadRefused | Violations.Found ex) {
			log.warn("{}", ex.getMessage());
			return;
		}
		summary.ifPresent((done) -> log.info("{}", done));
	}

	@Override
	public void stop() {
		this.later.shutdownNow();
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	/** Before the web server. */
	@Override
	public int getPhase() {
		return 0;
	}

}
