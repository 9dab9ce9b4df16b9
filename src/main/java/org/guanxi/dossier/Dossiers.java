package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.DatedQuestion;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.dossier.Dossier.Extent;
import org.guanxi.entity.EntityAnswer;
import org.guanxi.entity.EntityFile;
import org.guanxi.entity.EntityTies;
import org.guanxi.entity.TiesQuestion;
import org.guanxi.fact.Direction;
import org.guanxi.fact.EntityType;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.finding.Findings;
import org.guanxi.finding.FindingsFound;
import org.guanxi.finding.FindingsQuestion;
import org.guanxi.graph.Graph;
import org.guanxi.ownership.Ownership;
import org.guanxi.ownership.OwnershipQuestion;
import org.guanxi.ownership.Ownerships;
import org.guanxi.path.PathsFound;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Collects all that the facts say of one entity. */
@Component
public class Dossiers {

	/** So many ties a chapter tells at most. */
	static final int MOST = 100;

	/** So many it tells at most where the ties alone are wanted. */
	static final int MOST_ROWS = 10_000;

	/** So many ties are asked for at once. */
	private static final int PAGE = 1000;

	/** Of which there are too many where a chapter doesn't tell all its ties. */
	static final String FACTS = "facts in a section";

	private static final List<Status> ALL = List.of(Status.values()).stream().filter(Status::isOfTie).toList();

	private final Graph graph;

	private final EntityFile file;

	private final Ownerships ownerships;

	private final Findings findings;

	private final Connections connections;

	private final Kin kin;

	private final Evidence evidence;

	Dossiers(Graph graph, EntityFile file, Ownerships ownerships, Findings findings, Connections connections, Kin kin,
			Evidence evidence) {
		this.graph = graph;
		this.file = file;
		this.ownerships = ownerships;
		this.findings = findings;
		this.connections = connections;
		this.kin = kin;
		this.evidence = evidence;
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
		Material undated = new Material(entity.what(), left(id, question, entity.what()), ties, counts(id, question),
				ownership(id, question, digest, true), ownership(id, question, digest, false),
				findings(id, question, digest), this.connections.of(id, question, digest),
				this.kin.of(id, question, ties.values().stream().flatMap(List::stream).toList()), extent(id, question),
				sayings(id, question), Map.of());
		Material material = undated.since(begun(undated, question));
		return bounded(new DossierWriter(material, question).written(), most(question), entity, material);
	}

	/** The first bound that left something out is told, by what there is too much of. */
	private static Found<Dossier> bounded(Dossier dossier, int most, Found<EntityAnswer> entity, Material material) {
		boolean more = dossier.sections().stream().anyMatch((section) -> section.more() > 0);
		Optional<Found.Cut> section = more ? Optional.of(new Found.Cut(FACTS, most)) : Optional.empty();
		Found<Dossier> found = Stream
			.of(cut(entity, "claims"), section, cut(material.owners(), "owners"), cut(material.holdings(), "holdings"),
					cut(material.findings(), "findings of a kind"),
					material.searches().flatMap((search) -> cut(search, "paths").stream()).findFirst())
			.flatMap(Optional::stream)
			.findFirst()
			.map((cut) -> Found.cut(dossier, cut.bound(), cut.at()))
			.orElseGet(() -> Found.all(dossier));
		return material.searches().allMatch(Found::repeatable) ? found : found.onceOnly();
	}

	private static Optional<Found.Cut> cut(Found<?> found, String what) {
		return Optional.ofNullable(found.cut()).map((cut) -> switch (cut.bound()) {
			case "limit" -> new Found.Cut(what, cut.at());
			case "maxLayers" -> new Found.Cut("layers of " + what, cut.at());
			default -> cut;
		});
	}

	/** Figures and statements that are told, but not of the day asked for. */
	private Found<List<CitedClaim>> left(String id, DossierQuestion question, EntityAnswer told) {
		if (question.asOf == null) {
			return Found.all(List.of());
		}
		DatedQuestion ever = new DatedQuestion();
		ever.knownBy = question.knownBy;
		Found<EntityAnswer> all = this.file.entity(id, ever);
		Set<String> ids = claims(told).map(CitedClaim::id).collect(Collectors.toSet());
		List<CitedClaim> left = claims(all.what()).filter((claim) -> !ids.contains(claim.id())).toList();
		return (all.cut() != null && all.cut().bound().equals("claims")) ? Found.cut(left, "claims", all.cut().at())
				: Found.all(left);
	}

	private static Stream<CitedClaim> claims(EntityAnswer entity) {
		return Stream.concat(entity.figures().stream(), entity.statements().stream());
	}

	private Map<Chapter, List<CitedTie>> ties(String id, DossierQuestion question) {
		Map<Chapter, List<CitedTie>> ties = new EnumMap<>(Chapter.class);
		for (Chapter chapter : Chapter.values()) {
			chapter.ties()
				.forEach((direction, types) -> tell(ties.computeIfAbsent(chapter, (first) -> new ArrayList<>()), id,
						chapter, asked(question, direction, types), most(question)));
		}
		return ties;
	}

	/**
	 * How many ties a chapter tells at most.
	 * @param question in what form they are wanted
	 * @return more for a table than for people
	 */
	static int most(DossierQuestion question) {
		return (question.format == Form.CSV) ? MOST_ROWS : MOST;
	}

	private void tell(List<CitedTie> told, String id, Chapter chapter, TiesQuestion asked, int most) {
		boolean more = true;
		while (more && told.size() < most) {
			asked.limit = Math.min(PAGE, most - told.size());
			EntityTies page = this.file.ties(id, asked).what();
			page.ties()
				.stream()
				.filter((tie) -> chapter.tells(TieType.valueOf(tie.type()), hasPerson(tie)))
				.forEach(told::add);
			asked.cursor = page.next();
			more = asked.cursor != null;
		}
	}

	private static boolean hasPerson(CitedTie tie) {
		return Stream.of(tie.subject(), tie.object())
			.anyMatch((end) -> EntityType.PERSON.toString().equals(end.type()));
	}

	private static TiesQuestion asked(DossierQuestion question, Direction direction, List<TieType> types) {
		TiesQuestion asked = new TiesQuestion();
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		asked.type = types;
		asked.direction = direction;
		asked.status = ALL;
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

	private Found<Ownership> ownership(String id, DossierQuestion question, String digest, boolean up) {
		OwnershipQuestion asked = new OwnershipQuestion();
		asked.asOf = question.asOf;
		asked.knownBy = question.knownBy;
		asked.direction = up ? OwnershipQuestion.Direction.UP : OwnershipQuestion.Direction.DOWN;
		return this.ownerships.of(id, asked, digest);
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

	private Sayings sayings(String id, DossierQuestion question) {
		Map<String, @Nullable Object> parameters = new HashMap<>(Map.of("id", id));
		parameters.put("asOf", question.asOf);
		parameters.put("knownBy", DatedQuestion.ever(question.knownBy));
		List<String> ids = this.graph.ask("dossier/quoted", parameters, Id.class).stream().map(Id::id).toList();
		return new Sayings(this.evidence.claims(ids.stream().limit(MOST).toList(), question.knownBy),
				Math.max(0, ids.size() - MOST));
	}

	/**
	 * Who or what came into being after the day, of those whose ties may have held on it.
	 */
	private Map<String, Wording.Begun> begun(Material material, DossierQuestion question) {
		if (question.asOf == null) {
			return Map.of();
		}
		List<String> ids = material.all()
			.stream()
			.filter((tie) -> "maybe".equals(tie.held()))
			.flatMap((tie) -> Stream.of(tie.subject().id(), tie.object().id()))
			.distinct()
			.toList();
		return this.graph
			.ask("dossier/begun",
					Map.of("ids", ids, "asOf", question.asOf, "knownBy", DatedQuestion.ever(question.knownBy)),
					Wording.Begun.class)
			.stream()
			.collect(Collectors.toMap(Wording.Begun::id, Function.identity()));
	}

	private record Id(String id) {
	}

	/**
	 * What a person is quoted with on others.
	 *
	 * @param claims the latest first
	 * @param more how many more there are
	 */
	record Sayings(List<CitedClaim> claims, int more) {
	}

	/**
	 * Ties of one type.
	 *
	 * @param type the type
	 * @param direction which way they go from the entity
	 * @param person whether one of the two is a person
	 * @param count how many
	 */
	private record Count(TieType type, Direction direction, boolean person, long count) {

		boolean isOf(Chapter chapter) {
			return chapter.tells(this.type, this.person) && chapter.ties()
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
	 * @param left figures and statements that are left out, as they are told of other
	 * days than the one asked for
	 * @param ties by chapter
	 * @param counts how many there are
	 * @param owners who owns it
	 * @param holdings what it owns
	 * @param findings circles of holdings, and who is on both sides
	 * @param connections with those who were asked for
	 * @param kin who belongs to it, and how much there is of their own
	 * @param extent what was searched
	 * @param sayings what a person is quoted with on others
	 * @param begun who came into being after the day that is asked for, by id
	 */
	record Material(EntityAnswer file, Found<List<CitedClaim>> left, Map<Chapter, List<CitedTie>> ties,
			Map<Chapter, Long> counts, Found<Ownership> owners, Found<Ownership> holdings,
			Found<FindingsFound> findings, List<Connections.Connection> connections, List<Kin.Relative> kin,
			Extent extent, Sayings sayings, Map<String, Wording.Begun> begun) {

		NamedEntity entity() {
			return this.owners.what().entity();
		}

		Material since(Map<String, Wording.Begun> later) {
			return new Material(this.file, this.left, this.ties, this.counts, this.owners, this.holdings, this.findings,
					this.connections, this.kin, this.extent, this.sayings, later);
		}

		/** How connections were looked for. */
		Stream<Found<PathsFound>> searches() {
			return this.connections.stream().map(Connections.Connection::search).flatMap(Stream::ofNullable);
		}

		List<CitedTie> all() {
			Map<String, CitedTie> all = Stream
				.of(this.ties.values().stream().flatMap(List::stream), this.owners.what().ties().stream(),
						this.holdings.what().ties().stream(), this.findings.what().citedTies().stream(),
						this.connections.stream().flatMap((connection) -> connection.ties().stream()))
				.flatMap(Function.identity())
				.collect(Collectors.toMap(CitedTie::id, Function.identity(), (one, same) -> one));
			return new ArrayList<>(new TreeMap<>(all).values());
		}

	}

}
