package org.guanxi.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.guanxi.fact.Basis;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/**
 * A path in words, each hop as its tie reads, with the numbers of its footnotes: one for
 * each source and paragraph. Where only the ids of claims were asked for, there are none.
 * No tie reads stronger than it is: its status, its end and doubts about the day asked
 * for follow it, and who denies it is told from who says so.
 */
public final class Sentence {

	private static final String BEFORE = Basis.BEFORE.toString();

	private static final String AFTER = Basis.AFTER.toString();

	private final List<String> english = new ArrayList<>();

	private final List<String> chinese = new ArrayList<>();

	private final Map<String, Integer> footnotes = new LinkedHashMap<>();

	/**
	 * A path in words.
	 * @param start where it begins: symmetric ties are told from the side that it comes
	 * from
	 * @param ties its ties in their order
	 */
	public Sentence(NamedEntity start, List<CitedTie> ties) {
		String here = start.id();
		for (CitedTie tie : ties) {
			boolean back = tie.object().id().equals(here);
			here = back ? tie.subject().id() : tie.object().id();
			TieType type = TieType.valueOf(tie.type());
			boolean swap = back && type.symmetric();
			NamedEntity left = swap ? tie.object() : tie.subject();
			NamedEntity right = swap ? tie.subject() : tie.object();
			Status status = Status.valueOf(tie.status().toUpperCase(Locale.ROOT));
			Backing backing = backing(tie);
			String role = (tie.role() != null) ? tie.role() : "";
			this.english.add(left.name() + " " + verb(tie, type) + " " + right.name()
					+ (role.isEmpty() ? "" : " as " + role) + status.qualifier() + until(tie)
					+ held(tie, " (may have held then)", " (may have happened by then)")
					+ ("maybe".equals(tie.known()) ? " (may have been known then)" : "") + backing.english());
			this.chinese.add(type.sentenceZh(chinese(left), chinese(right)) + (role.isEmpty() ? "" : "（" + role + "）")
					+ status.qualifierZh() + untilZh(tie) + held(tie, "（当时可能有效）", "（当时可能已发生）")
					+ ("maybe".equals(tie.known()) ? "（当时可能已知）" : "") + backing.chinese());
		}
	}

	/** Whether it is over can only be told by who is shown the days of its sources. */
	private static String verb(CitedTie tie, TieType type) {
		boolean unseen = tie.until() != null && tie.claims().stream().allMatch((claim) -> claim.source() == null);
		return unseen ? type.presentOrPast() : tie.hasEnded() ? type.past() : type.wording();
	}

	/** A state may have held on the day asked for, an event have happened by then. */
	private static String held(CitedTie tie, String state, String event) {
		return !"maybe".equals(tie.held()) ? ""
				: (TieType.valueOf(tie.type()).nature() == TieType.Nature.HAPPENS) ? event : state;
	}

	private Backing backing(CitedTie tie) {
		return new Backing(tie.disputed(), cited(tie, (status) -> !status.equals(Status.DENIED.toString())),
				cited(tie, Status.DENIED.toString()::equals));
	}

	private List<String> cited(CitedTie tie, Predicate<String> wanted) {
		return tie.claims()
			.stream()
			.filter((claim) -> claim.source() != null && claim.status() != null && wanted.test(claim.status()))
			.map(this::footnote)
			.distinct()
			.map((number) -> "[" + number + "]")
			.toList();
	}

	private static String until(CitedTie tie) {
		return (tie.until() == null) ? ""
				: BEFORE.equals(tie.untilBasis()) ? " (until some time before " + tie.until() + ")"
						: AFTER.equals(tie.untilBasis()) ? " (until some time after " + tie.until() + ")"
								: " (until " + tie.until() + ")";
	}

	private static String untilZh(CitedTie tie) {
		return (tie.until() == null) ? "" : BEFORE.equals(tie.untilBasis()) ? "（至" + tie.until() + "之前）"
				: AFTER.equals(tie.untilBasis()) ? "（至" + tie.until() + "之后）" : "（至" + tie.until() + "）";
	}

	/**
	 * The path from an entity to itself.
	 * @param entity both ends
	 * @return a sentence without a footnote
	 */
	public static Sentence nowhere(NamedEntity entity) {
		Sentence sentence = new Sentence(entity, List.of());
		sentence.english.add("Both ends are " + entity.name());
		sentence.chinese.add("两端都是" + chinese(entity));
		return sentence;
	}

	/**
	 * What an entity is called in Chinese.
	 * @param entity the entity
	 * @return its English name if it has no Chinese one
	 */
	public static String chinese(NamedEntity entity) {
		return Objects.requireNonNullElse(entity.nameZh(), entity.name());
	}

	private int footnote(CitedClaim claim) {
		CitedClaim.CitedSource source = Objects.requireNonNull(claim.source());
		String publisher = (source.publisher() != null) ? source.publisher() + ", " : "";
		String published = (source.published() != null) ? source.published() : "undated";
		String words = publisher + "“" + source.title() + "”, " + published + ", " + claim.locator();
		return this.footnotes.computeIfAbsent(words, (added) -> this.footnotes.size() + 1);
	}

	/**
	 * The path in English.
	 * @return a sentence
	 */
	public String english() {
		return String.join("; ", this.english) + ".";
	}

	/**
	 * The path in Chinese.
	 * @return a sentence
	 */
	public String chinese() {
		return String.join("；", this.chinese) + "。";
	}

	/**
	 * Who says so, and where.
	 * @return by their numbers, from 1 on
	 */
	public List<String> footnotes() {
		return List.copyOf(this.footnotes.keySet());
	}

	/**
	 * Who says so, and who denies it.
	 *
	 * @param disputed whether anybody contradicts it
	 * @param says numbers of footnotes
	 * @param denies the same
	 */
	private record Backing(boolean disputed, List<String> says, List<String> denies) {

		String english() {
			if (this.says.isEmpty() || this.denies.isEmpty()) {
				return (this.disputed ? " (disputed)" : "") + (this.says.isEmpty() ? "" : " " + all(this.says));
			}
			return " (disputed: %s %s so, %s %s it)".formatted(all(this.says), (this.says.size() > 1) ? "say" : "says",
					all(this.denies), (this.denies.size() > 1) ? "deny" : "denies");
		}

		String chinese() {
			return (this.says.isEmpty() || this.denies.isEmpty()) ? (this.disputed ? "（有争议）" : "") + all(this.says)
					: "（有争议：%s如此称，%s予以否认）".formatted(all(this.says), all(this.denies));
		}

		private static String all(List<String> numbers) {
			return String.join("", numbers);
		}

	}

}
