package org.guanxi;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.guanxi.seed.Progress;
import org.jspecify.annotations.Nullable;

/** Shows a load on the console, with its rate and the time left. */
final class ConsoleProgress implements Progress, AutoCloseable {

	private @Nullable ProgressBar bar;

	@Override
	public void at(long done, long total) {
		if (this.bar == null) {
			this.bar = new ProgressBarBuilder().setTaskName("Loading facts")
				.setInitialMax(total)
				.showSpeed()
				.setUpdateIntervalMillis(500)
				.build();
		}
		this.bar.stepTo(done);
	}

	@Override
	public void close() {
		if (this.bar != null) {
			this.bar.close();
		}
	}

}
