package org.guanxi;

import java.time.Duration;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.guanxi.seed.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows a load on the console: a bar on a terminal, else a line every few seconds.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

	private static final long PAUSE = Duration.ofSeconds(3).toNanos();

	private final boolean terminal = System.console() != null;

	private @Nullable ProgressBar bar;

	private @Nullable Long said;

	/**
	 * Makes sure that a console is a terminal, which JDK 22 to 24 take another view of.
	 */
	static void prepare() {
		System.setProperty("jdk.console", "java.base");
	}

	@Override
	public void at(long done, long total) {
		if (this.terminal) {
			draw(done, total);
		}
		else if (this.said == null || System.nanoTime() - this.said > PAUSE) {
			this.said = System.nanoTime();
			System.out.printf("Loading facts: %,d of %,d%n", done, total);
		}
	}

	private void draw(long done, long total) {
		if (this.bar == null) {
			this.bar = new ProgressBarBuilder().setTaskName("Loading facts")
				.setInitialMax(total)
				.showSpeed()
				.setUpdateIntervalMillis(500)
				.build();
		}
		this.bar.maxHint(total).stepTo(done);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
