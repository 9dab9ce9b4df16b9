package org.guanxi.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.guanxi.answer.Cursor;
import org.guanxi.answer.Found;
import org.guanxi.answer.NoSuch;
import org.guanxi.change.ChangesFound.Change;
import org.guanxi.change.ChangesFound.Load;
import org.guanxi.graph.Graph;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Pages through what loads have changed. */
@Component
class Changes {

	/** How many loads an answer may name. */
	private static final int LOADS = 1000;

	/** As many as a page of the graph may hold, twice: the rest of one and the next. */
	private static final int PAGES = 2;

	private static final int PLACE = 3;

	private final Graph graph;

	private final JsonMapper json;

	Changes(Graph graph, JsonMapper json) {
		this.graph = graph;
		this.json = json;
	}

	Found<ChangesFound> since(ChangesQuestion question) {
		Place next = Place.of(Cursor.place(question.cursor, PLACE));
		List<Load> loads = loads(question.since, next.load());
		List<Change> changes = new ArrayList<>();
		while (next != null && changes.size() < question.limit) {
			next = read(loads, next, question.limit, changes);
		}
		if (next != null) {
			return Found.cut(new ChangesFound(loads, changes, next.cursor()), "limit", question.limit);
		}
		if (loads.size() == LOADS) {
			Place after = new Place(loads.getLast().number() + 1, 0, 0);
			return Found.cut(new ChangesFound(loads, changes, after.cursor()), "loads", LOADS);
		}
		return Found.all(new ChangesFound(loads, changes, null));
	}

	private List<Load> loads(@Nullable String since, long first) {
		boolean digest = since != null && !since.contains("-");
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("digest", digest ? since : null);
		if (digest && this.graph.askOne("change/known", parameters, Number.class).isEmpty()) {
			throw new NoSuch("since", "load that led to the digest", String.valueOf(since));
		}
		parameters.put("at", (digest || since == null) ? null : Moment.of(since).toString());
		parameters.put("first", first);
		parameters.put("most", LOADS);
		return this.graph.ask("change/loads", parameters, Load.class);
	}

	/** Reads some pages from a place on, and says where to go on, if there is more. */
	private @Nullable Place read(List<Load> loads, Place from, int limit, List<Change> changes) {
		List<Page> pages = this.graph.ask("change/pages", Map.of("loads", loads.stream().map(Load::number).toList(),
				"load", from.load(), "page", from.page(), "most", PAGES), Page.class);
		for (Page page : pages) {
			boolean first = page.load() == from.load() && page.page() == from.page();
			for (int entry = first ? from.entry() : 0; entry < page.entries().size(); entry++) {
				if (changes.size() == limit) {
					return new Place(page.load(), page.page(), entry);
				}
				changes.add(this.json.readValue(page.entries().get(entry), Entry.class).of(page.load()));
			}
		}
		return (pages.size() == PAGES) ? new Place(pages.getLast().load(), pages.getLast().page() + 1, 0) : null;
	}

	private record Number(long number) {
	}

	private record Page(long load, long page, List<String> entries) {
	}

	private record Entry(String what, String id, String change, @Nullable Map<String, Object> before,
			@Nullable Map<String, Object> after) {

		Change of(long load) {
			return new Change(load, this.what, this.id, this.change, this.before, this.after);
		}

	}

	private record Place(long load, long page, int entry) {

		static Place of(@Nullable List<String> place) {
			return (place != null) ? new Place(Cursor.number(place.get(0), Long.MAX_VALUE),
					Cursor.number(place.get(1), Long.MAX_VALUE), (int) Cursor.number(place.get(2), Integer.MAX_VALUE))
					: new Place(0, 0, 0);
		}

		String cursor() {
			return Cursor
				.after(List.of(String.valueOf(this.load), String.valueOf(this.page), String.valueOf(this.entry)));
		}

	}

}
