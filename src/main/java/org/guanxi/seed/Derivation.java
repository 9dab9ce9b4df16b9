package org.guanxi.seed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Disputes;
import org.guanxi.fact.Figure;
import org.guanxi.fact.TieClaim;
import org.guanxi.graph.Graph.Writing;
import org.guanxi.seed.Touched.Ends;
import org.guanxi.seed.Touched.Keys;
import org.jspecify.annotations.Nullable;

/**
 * Brings what is derived up to date with the claims: finds the disputes about the
 * entities that were touched, then derives the ties that were.
 */
final class Derivation {

	/**
	 * Names the rules by which disputes are found, ties derived, and keys made of names.
	 * Raise it with every change that makes others, or other properties of them, of the
	 * same claims and names: then the next load derives all of them anew.
	 */
	static final long VERSION = 5;

	private final Bounds bounds;

	private final Set<String> found = new HashSet<>();

	Derivation(Bounds bounds) {
		this.bounds = bounds;
	}

	/**
	 * Touches everything, if it was derived by other rules.
	 * @param writer runs the batches
	 * @throws SeedWriter.TooManyChanges if that is more than the bound
	 */
	void renew(SeedWriter writer) {
		Derived derived = writer
			.run((batch) -> batch.writing().ask("load/derivation", Map.of(), Derived.class).getFirst());
		if (Objects.equals(derived.version(), VERSION)) {
			return;
		}
		if (derived.claims() > this.bounds.changes()) {
			throw new SeedWriter.TooManyChanges();
		}
		writer.pages("load/all-entities", Map.of(), (batch, ids) -> {
			batch.touched().entities(ids);
			names(batch.writing(), ids);
			batch.writing().ask("load/keys-of-entities", Map.of("ids", ids), Ends.class).forEach(batch.touched()::tie);
		});
		writer.run((batch) -> {
			batch.writing().write("load/state", Map.of("state", Map.of("derivation", VERSION)));
			return derived;
		});
	}

	private static void names(Writing writing, List<String> ids) {
		List<Map<String, String>> rows = writing.ask("load/names-of-entities", Map.of("ids", ids), Named.class)
			.stream()
			.map((named) -> Map.of("id", named.id(), "keys", EntityRows.keys(named.names())))
			.toList();
		writing.write("load/keys", Map.of("rows", rows));
	}

	/**
	 * Derives all that is touched, by this load or by one that was interrupted.
	 * @param writer runs the batches
	 */
	void derive(SeedWriter writer) {
		Left left = left(writer);
		writer.course().left(left.entities() + left.ties());
		parts(writer, this::entities);
		writer.course().left(left(writer).ties());
		parts(writer, Derivation::ties);
	}

	private static Left left(SeedWriter writer) {
		return writer.run((batch) -> batch.writing().ask("load/touched", Map.of(), Left.class).getFirst());
	}

	private static void parts(SeedWriter writer, Function<Batch, Integer> part) {
		int size;
		do {
			size = writer.run(part);
			writer.course().through(size);
		}
		while (size > 0);
	}

	/** An entity is touched by many batches; its disputes are found once. */
	private int entities(Batch batch) {
		List<Entities> taken = batch.writing().ask("load/take-entities", Map.of(), Entities.class);
		List<String> ids = taken.stream().flatMap((page) -> page.ids().stream()).toList();
		disputes(batch, ids.stream().filter((id) -> !this.found.contains(id)).toList());
		batch.committed(() -> this.found.addAll(ids));
		return ids.size();
	}

	private static int ties(Batch batch) {
		List<Ends> taken = batch.writing()
			.ask("load/take-ties", Map.of("load", batch.load()), Keys.class)
			.stream()
			.flatMap((page) -> page.ends().stream())
			.toList();
		DerivedTies.write(batch, taken);
		return taken.size();
	}

	/** The ties whose claims these disputes are between follow. */
	private static void disputes(Batch batch, List<String> entities) {
		if (entities.isEmpty()) {
			return;
		}
		Writing writing = batch.writing();
		writing.ask("load/removed-disputes", Map.of("ids", entities), Ends.class).forEach(batch.touched()::tie);
		Map<String, TieClaim> byId = new HashMap<>();
		Map<String, List<Claim>> claims = new TreeMap<>();
		writing
			.ask("load/tie-claims-about",
					Map.of("ids", entities, "exclusive", Disputes.EXCLUSIVE, "beginnings", Disputes.BEGINNINGS),
					AboutTie.class)
			.forEach((about) -> {
				byId.put(about.claim().id(), about.claim());
				claims.computeIfAbsent(about.entity(), (entity) -> new ArrayList<>()).add(about.claim());
			});
		writing.ask("load/figures-about", Map.of("ids", entities), AboutFigure.class)
			.forEach((about) -> claims.computeIfAbsent(about.entity(), (entity) -> new ArrayList<>())
				.add(about.claim()));
		List<Map<String, Object>> rows = new ArrayList<>();
		claims.forEach((entity, all) -> Disputes.about(entity, inOrder(all)).forEach((dispute) -> {
			rows.add(Map.of("entity", entity, "dispute", dispute));
			Stream.of(dispute.first(), dispute.second())
				.map(byId::get)
				.filter(Objects::nonNull)
				.forEach(batch.touched()::tie);
		}));
		writing.write("load/disputes", Map.of("rows", rows));
	}

	/**
	 * A dispute is worded in the order of the claims: it must not be that of the
	 * database.
	 */
	private static List<Claim> inOrder(List<Claim> claims) {
		return claims.stream().sorted(Comparator.comparing(Claim::id)).toList();
	}

	/**
	 * How everything was derived.
	 *
	 * @param version of the rules, absent if there is none yet or it was never noted
	 * @param claims how many claims of ties there are
	 */
	private record Derived(@Nullable Long version, long claims) {
	}

	private record Named(String id, String names) {
	}

	private record Left(long entities, long ties) {
	}

	private record Entities(List<String> ids) {
	}

	private record AboutTie(String entity, TieClaim claim) {
	}

	private record AboutFigure(String entity, Figure claim) {
	}

}
