package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.dossier.Dossier.Extent;
import org.guanxi.entity.EntityAnswer;
import org.guanxi.entity.EntityFile;
import org.guanxi.entity.TiesQuestion;
import org.guanxi.fact.Direction;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.finding.Findings;
import org.guanxi.finding.FindingsFound;
import org.guanxi.finding.FindingsQuestion;
import org.guanxi.graph.Graph;
import org.guanxi.ownership.Ownership;
import org.guanxi.ownership.OwnershipQuestion;
import org.guanxi.ownership.Ownerships;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects all that the facts say of one entity. */
@Component
public class Dossiers {

	/** So many ties a chapter tells at most. */
	static final int MOST = 100;

	private static final List<Status> ALL = List.of(Status.values()).stream().filter(Status::isOfTie).toList();

	private final Graph graph;

	private final EntityFile file;

	private final Ownerships ownerships;

	private final Findings findings;

	private final Connections connections;

	private final Entities entities;

	Dossiers(Graph graph, EntityFile file, Ownerships ownerships, Findings findings, Connections connections,
			Entities entities) {
		this.graph = graph;
		this.file = file;
		this.ownerships = ownerships;
		this.findings = findings;
		this.connections = connections;
		this.entities = entities;
	}

	/**
	 * All that the facts say of an entity.
	 * @param id the entity
	 * @param question when, and to whom its connections are looked for
	 * @param digest of the facts to rest on
	 * @return its dossier
	 * @throws NoSuch if there is no such entity
	 * @throws NoIndex if there is no index of these facts
	 */
	public Found<Dossier> of(String id, DossierQuestion question, String digest) {
		Found<EntityAnswer> entity = this.file.entity(id, question);
		Map<Chapter, List<CitedTie>> ties = ties(id, question);
		Material material = new Material(entity.what(), ties, counts(id, question),
				ownership(id, question, digest, true), ownership(id, question, digest, false),
				findings(id, question, digest), this.connections.of(id, question, digest), extent(id, question),
				quoted(entity.what(), ties));
		Dossier dossier = new DossierWriter(material, question).written();
		boolean cut = dossier.sections().stream().anyMatch((section) -> section.more() > 0);
		return (entity.cut() != null) ? Found.cut(dossier, entity.cut().bound(), entity.cut().at())
				: cut ? Found.cut(dossier, "facts in a section", MOST) : Found.all(dossier);
	}

	private Map<Chapter, List<CitedTie>> ties(String id, DossierQuestion question) {
		Map<Chapter, List<CitedTie>> ties = new EnumMap<>(Chapter.class);
		for (Chapter chapter : Chapter.values()) {
			chapter.ties()
				.forEach((direction, types) -> ties.computeIfAbsent(chapter, (first) -> new ArrayList<>())
					.addAll(this.file.ties(id, asked(question, direction, types)).what().ties()));
		}
		return ties;
	}

	private static TiesQuestion asked(DossierQuestion question, Direction direction, List<TieType> types) {
		TiesQuestion asked = new TiesQuestion();
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		asked.type = types;
		asked.direction = direction;
		asked.status = ALL;
		asked.limit = MOST;
		return asked;
	}

	/** How many ties each chapter is about, whether it tells them or not. */
	private Map<Chapter, Long> counts(String id, DossierQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id));
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		List<Count> counts = this.graph.ask("dossier/ties", parameters, Count.class);
		return Arrays.stream(Chapter.values())
			.collect(Collectors.toMap(Function.identity(),
					(chapter) -> counts.stream().filter((count) -> count.isOf(chapter)).mapToLong(Count::count).sum()));
	}

	private Ownership ownership(String id, DossierQuestion question, String digest, boolean up) {
		OwnershipQuestion asked = new OwnershipQuestion();
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		asked.direction = up ? OwnershipQuestion.Direction.UP : OwnershipQuestion.Direction.DOWN;
		return this.ownerships.of(id, asked, digest).what();
	}

	private Found<FindingsFound> findings(String id, DossierQuestion question, String digest) {
		FindingsQuestion asked = new FindingsQuestion();
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		asked.status = ALL;
		return this.findings.of(id, asked, digest);
	}

	private Extent extent(String id, DossierQuestion question) {
		return this.graph
			.askOne("dossier/extent", Map.of("id", id, "knownBy", DatedQuestion.ever(question.knownBy)), Extent.class)
			.orElseThrow();
	}

	private Map<String, NamedEntity> quoted(EntityAnswer entity, Map<Chapter, List<CitedTie>> ties) {
		Stream<@Nullable String> speakers = Stream.concat(entity.figures().stream(), entity.statements().stream())
			.map(CitedClaim::saidBy);
		Stream<@Nullable String> scopes = ties.values().stream().flatMap(List::stream).map(CitedTie::scope);
		return this.entities.named(Stream.concat(speakers, scopes).filter(Objects::nonNull).distinct().toList());
	}

	/**
	 * Ties of one type.
	 *
	 * @param type the type
	 * @param direction which way they go from the entity
	 * @param count how many
	 */
	private record Count(TieType type, Direction direction, long count) {

		boolean isOf(Chapter chapter) {
			return chapter.ties()
				.entrySet()
				.stream()
				.anyMatch((ties) -> ties.getValue().contains(this.type)
						&& (ties.getKey() == Direction.ANY || ties.getKey() == this.direction));
		}

	}

	/**
	 * What a dossier is written from.
	 *
	 * @param file who it is about, with figures and statements
	 * @param ties by chapter
	 * @param counts how many there are
	 * @param owners who owns it
	 * @param holdings what it owns
	 * @param findings circles of holdings, and who is on both sides
	 * @param connections with those who were asked for
	 * @param extent what was searched
	 * @param quoted who is quoted, by id
	 */
	record Material(EntityAnswer file, Map<Chapter, List<CitedTie>> ties, Map<Chapter, Long> counts, Ownership owners,
			Ownership holdings, Found<FindingsFound> findings, List<Connections.Connection> connections, Extent extent,
			Map<String, NamedEntity> quoted) {

		NamedEntity entity() {
			return this.owners.entity();
		}

		List<CitedTie> all() {
			Map<String, CitedTie> all = Stream
				.of(this.ties.values().stream().flatMap(List::stream), this.owners.ties().stream(),
						this.holdings.ties().stream(), this.findings.what().citedTies().stream(),
						this.connections.stream().flatMap((connection) -> connection.ties().stream()))
				.flatMap(Function.identity())
				.collect(Collectors.toMap(CitedTie::id, Function.identity(), (one, same) -> one));
			return new ArrayList<>(new TreeMap<>(all).values());
		}

	}

}
