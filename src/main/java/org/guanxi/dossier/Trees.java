package org.guanxi.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.dossier.Dossier.Branch;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.ownership.Ownership;
import org.guanxi.ownership.Ownership.Link;
import org.guanxi.ownership.Percent;
import org.jspecify.annotations.Nullable;

/** The tree of owners or of holdings, made of the chains of an answer. */
final class Trees {

	/** So many branches are drawn of any entity. */
	private static final int MOST = 8;

	private static final int LAYERS = 4;

	private final Ownership ownership;

	/** How many a bound left out. */
	private final int left;

	private final boolean up;

	/** What the entity is part of, or what is part of it. */
	private final List<CitedTie> parts;

	private final Map<String, NamedEntity> named;

	private final Map<String, CitedTie> ties;

	private final Footnotes footnotes;

	/**
	 * Prepares a tree.
	 * @param found the chains
	 * @param direct all ties of owning that the entity has to others itself; of these,
	 * wholes and parts, which have no stakes, stand beside the chains if they are as
	 * strong as those
	 * @param up to owners, or to holdings
	 * @param footnotes number the sources
	 */
	Trees(Found<Ownership> found, List<CitedTie> direct, boolean up, Footnotes footnotes) {
		this.parts = direct.stream()
			.filter((tie) -> tie.type().equals(TieType.PART_OF.name()))
			.filter((tie) -> Status.BY_DEFAULT.contains(Status.valueOf(tie.status().toUpperCase(Locale.ROOT))))
			.toList();
		this.ownership = found.what();
		this.left = (found.cut() != null) ? Math.max(1, this.ownership.reached() - this.ownership.shares().size()) : 0;
		this.up = up;
		this.footnotes = footnotes;
		this.ties = this.ownership.ties().stream().collect(Collectors.toMap(CitedTie::id, Function.identity()));
		this.named = this.ties.values()
			.stream()
			.flatMap((tie) -> Stream.of(tie.subject(), tie.object()))
			.collect(Collectors.toMap(NamedEntity::id, Function.identity(), (one, same) -> one));
	}

	Branch tree() {
		Twig root = new Twig(null);
		for (Ownership.Owned share : this.ownership.shares()) {
			for (Ownership.Chain chain : share.chains()) {
				Twig twig = root;
				for (Link link : this.up ? chain.stakes().reversed() : chain.stakes()) {
					twig = twig.next().computeIfAbsent(this.up ? link.holder() : link.held(), (id) -> new Twig(link));
				}
			}
		}
		Branch tree = branch(this.ownership.entity(), root, 0);
		List<Branch> branches = new ArrayList<>(tree.branches());
		this.parts.stream().limit(MOST).map(this::part).forEach(branches::add);
		return new Branch(tree.entity(), null, null, null, null, List.of(), branches,
				tree.more() + this.left + Math.max(0, this.parts.size() - MOST));
	}

	private Branch part(CitedTie tie) {
		return new Branch(this.up ? tie.object() : tie.subject(), null, true, undated(Stream.of(tie)),
				tie.disputed() ? Boolean.TRUE : null, this.footnotes.of(tie.claims().stream()), List.of(), 0);
	}

	private static @Nullable Boolean undated(Stream<CitedTie> ties) {
		return ties.allMatch(Wording::isUndated) ? Boolean.TRUE : null;
	}

	private Branch branch(NamedEntity entity, Twig twig, int layer) {
		List<Branch> branches = new ArrayList<>();
		twig.next()
			.forEach((id, next) -> branches.add(branch(Objects.requireNonNull(this.named.get(id)), next, layer + 1)));
		Link link = twig.link();
		boolean deep = layer >= LAYERS;
		return new Branch(entity, (link != null) ? link.share() : null, null,
				(link != null) ? undated(ties(link)) : null, (link != null) ? link.contested() : null,
				(link != null) ? this.footnotes.of(ties(link).flatMap((tie) -> tie.claims().stream())) : List.of(),
				deep ? List.of() : branches.stream().limit(MOST).toList(),
				deep ? branches.size() : Math.max(0, branches.size() - MOST));
	}

	private Stream<CitedTie> ties(Link link) {
		Stream<@Nullable CitedTie> ties = link.ties().stream().map(this.ties::get);
		return ties.filter(Objects::nonNull);
	}

	/**
	 * A share in words.
	 * @param share in percent
	 * @return such as {@code 30 %}, {@code 0 to 70 %}
	 */
	static String words(Percent share) {
		String least = Wording.number(share.min());
		Double max = share.max();
		String most = (max != null) ? Wording.number(max) : "any number of";
		return least.equals(most) ? least + " %" : least + " to " + most + " %";
	}

	/**
	 * The most that a share can be.
	 * @param share in percent
	 * @return such as {@code , at most 70 %}; empty if it can be the whole
	 */
	static String most(Percent share) {
		Double max = share.max();
		return (max != null && max < 100) ? ", at most " + Wording.number(max) + " %" : "; how much isn't stated";
	}

	/** An entity in the making of the tree; the first chains are the largest. */
	private record Twig(@Nullable Link link, Map<String, Twig> next) {

		Twig(@Nullable Link link) {
			this(link, new LinkedHashMap<>());
		}

	}

}
