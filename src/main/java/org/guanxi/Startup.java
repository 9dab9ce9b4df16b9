package org.guanxi;

import org.guanxi.graph.Schema;
import org.guanxi.seed.LoadSummary;
import org.guanxi.seed.SeedFiles;
import org.guanxi.seed.SeedLoader;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/**
 * What must be done before the server answers: the schema, a bulk load that was
 * interrupted, and, in the embedded database alone, the facts that come with Guanxi.
 */
@Component
@ConditionalOnWebApplication
class Startup implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Startup.class);

	private final Schema schema;

	private final SeedLoader loader;

	private final boolean embedded;

	private boolean running;

	Startup(Schema schema, SeedLoader loader, Environment environment) {
		this.schema = schema;
		this.loader = loader;
		this.embedded = !StringUtils.hasText(environment.getProperty("spring.neo4j.uri"));
	}

	@Override
	public void start() {
		this.schema.apply();
		try (ConsoleProgress progress = new ConsoleProgress()) {
			this.loader.resume(progress).ifPresent(Startup::tell);
			if (this.embedded) {
				tell(this.loader.load(SeedFiles.shipped(), progress));
			}
		}
		this.running = true;
	}

	private static void tell(LoadSummary summary) {
		log.info("{}", summary);
	}

	@Override
	public void stop() {
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
