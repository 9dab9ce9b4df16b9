package org.guanxi.path;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import org.guanxi.GuanxiTest;
import org.guanxi.path.PathsFound.Explored;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Questions that the database is asked while there is no index. */
@GuanxiTest
class FallbackTests {

	private static final Outcome DONE = new Outcome(List.of(), true, new Explored(Explored.DATABASE, 1L, null, null),
			null);

	@Autowired
	private Fallback fallback;

	@Test
	void oneAfterTheOtherIsSearched() throws InterruptedException {
		CountDownLatch begun = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		CompletableFuture<Outcome> first = CompletableFuture.supplyAsync(() -> this.fallback.inTurn(() -> {
			begun.countDown();
			await(end);
			return DONE;
		}, 1000));
		begun.await();
		Outcome second = this.fallback.inTurn(() -> DONE, 20);
		assertThat(second.inTime()).isFalse();
		assertThat(Objects.requireNonNull(second.explored().cut())).contains("before it was this question's turn");
		end.countDown();
		assertThat(first.join()).isEqualTo(DONE);
		assertThat(this.fallback.inTurn(() -> DONE, 20)).isEqualTo(DONE);
	}

	private static void await(CountDownLatch latch) {
		try {
			latch.await();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
