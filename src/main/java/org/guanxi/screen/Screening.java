package org.guanxi.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.adjacency.Index;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.Unaskable;
import org.guanxi.graph.Graph;
import org.guanxi.graph.GraphUnavailable;
import org.guanxi.graph.State;
import org.guanxi.graph.TookTooLong;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.Sought;
import org.guanxi.screen.Screened.Hit;
import org.guanxi.screen.Screened.Status;
import org.guanxi.screen.Screened.Weighed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Screens tables, row by row: as many rows come out as went in, in their order, each with
 * its own cells first. All rows rest on one state of the facts: those that were looked up
 * after it changed are errors.
 */
@Component
public class Screening {

	private static final Logger log = LoggerFactory.getLogger(Screening.class);

	private static final int BATCH = 64;

	private static final int REMEMBERED = 1000;

	private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors(), 2, 8);

	private final Graph graph;

	private final Index index;

	private final Identities identities;

	private final Concerns concerns;

	Screening(Graph graph, Index index, Identities identities, Concerns concerns) {
		this.graph = graph;
		this.index = index;
		this.identities = identities;
		this.concerns = concerns;
	}

	/**
	 * Looks whether a table can be screened.
	 * @param sheet the table
	 * @throws Unaskable if its header says not who is meant
	 */
	public void check(Sheet sheet) {
		new Columns(sheet.header());
	}

	/**
	 * Screens a table.
	 * @param sheet the table
	 * @param question how
	 * @param digest of the facts to rest on
	 * @param out takes the same table with more columns; is not closed
	 * @param progress is told of each row, in their order
	 * @return how many rows ended how
	 * @throws Unaskable if the header says not who is meant
	 */
	public Map<Status, Long> of(Sheet sheet, ScreeningQuestion question, String digest, Writer out, Progress progress) {
		Map<Status, Long> counts = new EnumMap<>(Status.class);
		Columns columns = new Columns(sheet.header());
		if (sheet.marked()) {
			mark(out);
		}
		Table table = new Table(out, sheet.header().size(), question.limit);
		table.header(sheet.header());
		Run run = new Run(columns, question, digest, memory(digest));
		try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
			List<String[]> batch = new ArrayList<>(BATCH);
			Runnable screen = () -> {
				List<Screened> screened = run.of(batch, threads);
				for (int i = 0; i < batch.size(); i++) {
					table.row(batch.get(i), screened.get(i));
					counts.merge(screened.get(i).status(), 1L, Long::sum);
					tell(progress, screened.get(i));
				}
				table.flush();
				batch.clear();
			};
			sheet.read((cells) -> {
				batch.add(cells);
				if (batch.size() == BATCH) {
					screen.run();
				}
			});
			screen.run();
		}
		return counts;
	}

	private static void tell(Progress progress, Screened row) {
		try {
			progress.at(row);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static void mark(Writer out) {
		try {
			out.write(Sheet.BYTE_ORDER_MARK);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** For the whole table or not at all, so that like rows get like answers. */
	private Optional<Adjacency> memory(String digest) {
		Optional<Adjacency> memory = this.index.at(digest);
		if (memory.isEmpty()) {
			log.warn("There is no index of the facts: the rows are screened for what concerns those who are meant "
					+ "themselves, not for what concerns others, and say so");
		}
		return memory;
	}

	/** Is told what was found. */
	public interface Progress {

		/**
		 * A row is done.
		 * @param row what was found for it
		 * @throws IOException if it can't take note of that; the screening ends
		 */
		void at(Screened row) throws IOException;

	}

	private final class Run {

		private final Columns columns;

		private final ScreeningQuestion question;

		private final String digest;

		private final Optional<Adjacency> memory;

		/** The same names come again and again. */
		private final Map<Sought, List<Hit>> found = Collections.synchronizedMap(new Latest<>());

		private final Map<String, Weighed> known = Collections.synchronizedMap(new Latest<>());

		Run(Columns columns, ScreeningQuestion question, String digest, Optional<Adjacency> memory) {
			this.columns = columns;
			this.question = question;
			this.digest = digest;
			this.memory = memory;
		}

		List<Screened> of(List<String[]> rows, ExecutorService threads) {
			List<Callable<Screened>> tasks = rows.stream().map((row) -> (Callable<Screened>) () -> one(row)).toList();
			try {
				List<Screened> screened = new ArrayList<>();
				for (Future<Screened> future : threads.invokeAll(tasks)) {
					screened.add(future.get());
				}
				return isSame() ? screened : rows.stream()
					.map((row) -> Screened.error("the facts have changed since the first row; screen this one again"))
					.toList();
			}
			catch (ExecutionException ex) {
				throw (ex.getCause() instanceof RuntimeException cause) ? cause : new IllegalStateException(ex);
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new IllegalStateException("The screening was interrupted", ex);
			}
		}

		/** While a bulk load is under way the digest is still that of before. */
		private boolean isSame() {
			try {
				return State.of(Screening.this.graph)
					.filter((state) -> !state.loading() && this.digest.equals(state.digest()))
					.isPresent();
			}
			catch (GraphUnavailable | TookTooLong ex) {
				return false;
			}
		}

		private Screened one(String[] row) {
			Columns.Entry entry = this.columns.entry(row);
			if (!entry.fault().isEmpty()) {
				return Screened.error(entry.fault());
			}
			try {
				List<Hit> hits = hits(entry.sought());
				Status status = hits.isEmpty() ? Status.NONE : hits.getFirst().status();
				return new Screened(status, hits, String.join("; ", entry.notes()));
			}
			catch (GraphUnavailable | TookTooLong ex) {
				return Screened.error("the database didn't answer in time; screen this row again");
			}
			catch (NoIndex ex) {
				return Screened.error("who may be meant has too many ties to go through them while there is no index "
						+ "of the facts; screen this row again");
			}
		}

		private List<Hit> hits(Sought sought) {
			List<Hit> hits = this.found.get(sought);
			if (hits == null) {
				hits = Screening.this.identities.of(sought, this.question.limit)
					.stream()
					.filter((who) -> who.score() >= this.question.cutoff)
					.map((who) -> new Hit(status(who.score()), who, weighed(who)))
					.toList();
				this.found.put(sought, hits);
			}
			return hits;
		}

		private Status status(double score) {
			return (score >= this.question.threshold) ? Status.MATCH : Status.CANDIDATE;
		}

		private Weighed weighed(Identified who) {
			String id = who.entity().id();
			Weighed found = this.known.get(id);
			if (found == null) {
				found = Screening.this.concerns.of(id, this.question.hops, this.memory, this.digest);
				this.known.put(id, found);
			}
			return found;
		}

	}

	/** The latest of very many. */
	private static final class Latest<K, V> extends LinkedHashMap<K, V> {

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
			return size() > REMEMBERED;
		}

	}

}
