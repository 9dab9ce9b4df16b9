package org.guanxi;

import java.io.PrintStream;
import java.time.Duration;
import java.util.function.LongSupplier;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.guanxi.seed.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Shows a load on the console: a line when a part of it begins and when a long one ends,
 * and in between a bar on a terminal, else a line every few seconds.
 */
final class ConsoleProgress implements Progress, AutoCloseable {

	private static final long PAUSE = Duration.ofSeconds(3).toNanos();

	private final PrintStream console;

	private final LongSupplier clock;

	private final boolean terminal;

	private @Nullable ProgressBar bar;

	private @Nullable String phase;

	private Pace pace;

	private long begun;

	private long said;

	ConsoleProgress() {
		this(System.out, System::nanoTime, System.console() != null);
	}

	/**
	 * Shows it elsewhere.
	 * @param console where
	 * @param clock nanoseconds since any moment; they only grow
	 * @param terminal whether it can show a bar
	 */
	ConsoleProgress(PrintStream console, LongSupplier clock, boolean terminal) {
		this.console = console;
		this.clock = clock;
		this.terminal = terminal;
		this.pace = new Pace(clock);
	}

	/**
	 * Makes sure that a console is a terminal, which JDK 22 to 24 take another view of.
	 */
	static void prepare() {
		System.setProperty("jdk.console", "java.base");
	}

	@Override
	public void phase(String what) {
		end();
		this.console.println(what + " ...");
		this.phase = what;
		this.pace = new Pace(this.clock);
		this.begun = this.clock.getAsLong();
		this.said = this.begun;
	}

	@Override
	public void at(long done, long total) {
		if (this.phase == null) {
			phase("Loading facts");
		}
		if (this.terminal) {
			draw(done, total);
		}
		else if (this.clock.getAsLong() - this.said >= PAUSE) {
			this.said = this.clock.getAsLong();
			this.console.println(this.phase + ": " + this.pace.at(done, total));
		}
	}

	private void draw(long done, long total) {
		if (this.bar == null) {
			this.bar = new ProgressBarBuilder().setTaskName(this.phase)
				.setInitialMax(total)
				.hideEta()
				.setUpdateIntervalMillis(500)
				.build();
		}
		this.bar.maxHint(total).stepTo(done).setExtraMessage(this.pace.at(done, total));
	}

	private void end() {
		if (this.bar != null) {
			this.bar.close();
			this.bar = null;
		}
		long took = this.clock.getAsLong() - this.begun;
		if (this.phase != null && took >= PAUSE) {
			this.console.println(this.phase + " took " + Pace.inWords(took / 1e9));
		}
		this.phase = null;
	}

	@Override
	public void close() {
		end();
	}

}
