package org.guanxi.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Found;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Sentence;
import org.guanxi.fact.EntityType;
import org.guanxi.finding.FindingsFound.Finding;
import org.guanxi.finding.FindingsFound.Group;
import org.guanxi.finding.FindingsFound.Kind;
import org.guanxi.finding.FindingsFound.None;
import org.guanxi.finding.FindingsFound.Searched;
import org.jspecify.annotations.Nullable;

/** What of all that concerns an entity is shown, and what it means that there is none. */
final class FindingsView {

	/** So often a search for circles, and one for conflicts, looks at a tie at most. */
	private static final long MOST = 4_000_000;

	/** So many of a group are named. */
	private static final int NAMED = 50;

	private static final String WITHIN = FindingsFound.WITHIN + ".";

	private static final String WITHIN_ZH = "在此筛选条件和数据集下，";

	private final Adjacency adjacency;

	private final FindingsQuestion question;

	private final int entity;

	private final Doubts doubts;

	private final Work circling = new Work("ties looked at", MOST);

	private final Work comparing = new Work("ties looked at", MOST);

	private final Circles circles;

	private final Conflicts conflicts;

	private final List<Circle> firstCircles;

	private final List<Conflict> firstConflicts;

	FindingsView(Adjacency adjacency, FindingsQuestion question, int entity) {
		this.adjacency = adjacency;
		this.question = question;
		this.entity = entity;
		this.doubts = new Doubts(adjacency, question.asOf, question.knownBy);
		this.circles = new Circles(adjacency, question, this.doubts, entity, this.circling);
		this.conflicts = new Conflicts(adjacency, question, this.doubts, entity, this.comparing);
		this.firstCircles = this.circles.found().stream().limit(question.limit).toList();
		this.firstConflicts = Arrays.stream(Kind.values()).flatMap(this::first).toList();
	}

	private Stream<Conflict> first(Kind kind) {
		return this.conflicts.found().stream().filter((conflict) -> conflict.kind() == kind).limit(this.question.limit);
	}

	/**
	 * The answer.
	 * @param evidence gives ties by their ids
	 * @return with names and evidence, and what cut it
	 */
	Found<FindingsFound> shown(Function<Collection<String>, Map<String, CitedTie>> evidence) {
		List<String> ids = Stream
			.concat(this.firstCircles.stream().map(this.circles::ties),
					this.firstConflicts.stream().map(Conflict::ties))
			.flatMap(List::stream)
			.distinct()
			.map(this.adjacency::tie)
			.toList();
		Account account = new Account(this.adjacency, evidence.apply(ids));
		List<Finding> findings = Stream
			.concat(this.firstCircles.stream().map((circle) -> told(circle, account)),
					this.firstConflicts.stream().map(account::of))
			.toList();
		NamedEntity named = NamedEntity.of(this.adjacency.node(this.entity));
		return bounded(new FindingsFound(named, findings, group(), none(named, findings), FindingsFound.METHOD,
				FindingsFound.METHOD_ZH, new Searched(this.conflicts.above(), this.conflicts.below(),
						this.conflicts.matters(), this.circling.done() + this.comparing.done())));
	}

	private Finding told(Circle circle, Account account) {
		List<Integer> ties = this.circles.ties(circle);
		return account.of(circle, ties, this.doubts.about(ties));
	}

	private Found<FindingsFound> bounded(FindingsFound found) {
		Work cut = (this.circles.cut() != null) ? this.circles.cut() : this.conflicts.cut();
		boolean more = this.circles.found().size() > this.firstCircles.size()
				|| this.conflicts.found().size() > this.firstConflicts.size();
		return (cut != null) ? Found.cut(found, cut.bound(), cut.most())
				: more ? Found.cut(found, "limit", this.question.limit) : Found.all(found);
	}

	private @Nullable Group group() {
		return (this.circles.group().size() < 2) ? null : new Group(this.circles.group().size(),
				this.circles.group().stream().limit(NAMED).map(this.adjacency::node).map(NamedEntity::of).toList());
	}

	private List<None> none(NamedEntity named, List<Finding> findings) {
		List<None> none = new ArrayList<>();
		if (named.type().equals(EntityType.MARKET.toString())) {
			return none;
		}
		for (Kind kind : Kind.values()) {
			if (findings.stream().noneMatch((finding) -> finding.kind() == kind)) {
				boolean cut = ((kind == Kind.CIRCLE) ? this.circles.cut() : this.conflicts.cut()) != null;
				String sentence = nothing(kind).formatted(named.name());
				String sentenceZh = nothingZh(kind).formatted(Sentence.chinese(named));
				none.add(cut ? new None(kind, "Not all could be looked at; as far as it was, " + lower(sentence),
						"未能全部查看；就已查看的部分而言，" + sentenceZh) : new None(kind, sentence, sentenceZh));
			}
		}
		return none;
	}

	private static String lower(String sentence) {
		return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
	}

	private static String nothing(Kind kind) {
		return switch (kind) {
			case CIRCLE -> "No circle of holdings leads from %1$s back to %1$s" + WITHIN;
			case HOLDER_OF_BOTH -> "No owner, direct or indirect, was found on both sides of a rivalry, law suit, "
					+ "regulation or suspension with %1$s" + WITHIN;
			case POSTS_AT_BOTH ->
				"No person with posts at both sides of a rivalry, law suit, regulation, suspension or deal with %1$s was "
						+ "found" + WITHIN;
			case POST_AND_HOLDING ->
				"No person with a post at one side of a rivalry, law suit, regulation, suspension or deal with %1$s, and "
						+ "a holding in the other, was found" + WITHIN;
		};
	}

	private static String nothingZh(Kind kind) {
		return WITHIN_ZH + switch (kind) {
			case CIRCLE -> "没有从%1$s出发又回到其自身的循环持股。";
			case HOLDER_OF_BOTH -> "没有发现任何直接或间接的所有者同时处于与%1$s有关的竞争、诉讼、监管或成员资格中止的双方。";
			case POSTS_AT_BOTH -> "没有发现任何人同时在与%1$s有关的竞争、诉讼、监管、成员资格中止或交易的双方任职。";
			case POST_AND_HOLDING -> "没有发现任何人在与%1$s有关的竞争、诉讼、监管、成员资格中止或交易的一方任职而持有另一方。";
		};
	}

}
