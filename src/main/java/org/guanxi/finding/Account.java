package org.guanxi.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.guanxi.adjacency.Adjacency;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Sentence;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;
import org.guanxi.finding.FindingsFound.Finding;
import org.guanxi.finding.FindingsFound.Kind;
import org.guanxi.holding.Share;
import org.jspecify.annotations.Nullable;

/** Tells findings in words: what is in doubt as what may be. */
final class Account {

	private static final double DECIMALS = 1e10;

	private final Adjacency adjacency;

	private final Map<String, CitedTie> cited;

	Account(Adjacency adjacency, Map<String, CitedTie> cited) {
		this.adjacency = adjacency;
		this.cited = cited;
	}

	Finding of(Circle circle, List<Integer> ties, List<String> doubts) {
		boolean may = !doubts.isEmpty();
		NamedEntity entity = named(circle.end());
		String headline = "%s %s a part of itself, over a circle of %d holdings".formatted(entity.name(),
				may ? "may hold" : "holds", circle.length());
		String headlineZh = "%s%s通过%d层循环持股持有自身".formatted(Sentence.chinese(entity), may ? "可能" : "", circle.length());
		Share back = circle.product();
		return finding(Kind.CIRCLE, null, headline, headlineZh, entity, List.of(), circle.path(), ties, doubts, back);
	}

	Finding of(Conflict conflict) {
		NamedEntity by = named(conflict.by());
		NamedEntity subject = named(conflict.subject());
		NamedEntity object = named(conflict.object());
		Status status = this.adjacency.status(conflict.tie());
		boolean may = !conflict.doubts().isEmpty();
		String matter = conflict.matter().words(subject.name(), object.name()) + status.qualifier();
		String matterZh = conflict.matter().wordsZh(Sentence.chinese(subject), Sentence.chinese(object))
				+ status.qualifierZh();
		String headline = "%s %s on both sides of %s, %s".formatted(by.name(), may ? "may be" : "is", matter,
				how(conflict, subject, object));
		String headlineZh = "%s%s同时处于%s的双方：%s".formatted(Sentence.chinese(by), may ? "可能" : "", matterZh,
				howZh(conflict, Sentence.chinese(subject), Sentence.chinese(object)));
		return finding(conflict.kind(), conflict.matter(), headline, headlineZh, by, List.of(subject, object),
				conflict.path(), conflict.ties(), conflict.doubts(), null);
	}

	private String how(Conflict conflict, NamedEntity subject, NamedEntity object) {
		boolean isSubject = conflict.toSubject().size() == 1;
		boolean isObject = conflict.toObject().size() == 1;
		return switch (conflict.kind()) {
			case POSTS_AT_BOTH -> "by posts at both";
			case POST_AND_HOLDING -> isSubject || isObject ? "as one of them with a post at the other"
					: "by a post at %s and as a holder of %s".formatted(
							isPosted(conflict) ? subject.name() : object.name(),
							isPosted(conflict) ? object.name() : subject.name());
			default -> isSubject || isObject ? "as one of them that holds the other" : "as a holder of both";
		};
	}

	private String howZh(Conflict conflict, String subject, String object) {
		boolean isSubject = conflict.toSubject().size() == 1;
		boolean isObject = conflict.toObject().size() == 1;
		return switch (conflict.kind()) {
			case POSTS_AT_BOTH -> "在双方任职";
			case POST_AND_HOLDING -> isSubject || isObject ? "自身为一方，并在另一方任职" : "在%s任职，并持有%s"
				.formatted(isPosted(conflict) ? subject : object, isPosted(conflict) ? object : subject);
			default -> isSubject || isObject ? "自身为一方，并持有另一方" : "持有双方";
		};
	}

	/** Whether the post is at the subject. */
	private boolean isPosted(Conflict conflict) {
		return this.adjacency.type(conflict.ties().getFirst()) == TieType.HOLDS_POSITION_AT;
	}

	private NamedEntity named(int node) {
		return NamedEntity.of(this.adjacency.node(node));
	}

	private Finding finding(Kind kind, @Nullable Matter matter, String headline, String headlineZh, NamedEntity by,
			List<NamedEntity> sides, List<Integer> path, List<Integer> numbers, List<String> doubts,
			@Nullable Share back) {
		List<CitedTie> ties = numbers.stream()
			.map((tie) -> this.cited.get(this.adjacency.tie(tie)))
			.filter(Objects::nonNull)
			.toList();
		Sentence sentence = new Sentence(by, ties);
		return new Finding(kind, (matter != null) ? matter.toString() : null, headline, headlineZh,
				headline + ": " + sentence.english(), headlineZh + "：" + sentence.chinese(), sentence.footnotes(), by,
				sides, path.stream().map(this::named).toList(), ties, doubts,
				(back != null) ? percent(back.least()) : null, (back != null) ? percent(back.most()) : null);
	}

	private static double percent(double fraction) {
		return Math.round(100 * fraction * DECIMALS) / DECIMALS;
	}

}
