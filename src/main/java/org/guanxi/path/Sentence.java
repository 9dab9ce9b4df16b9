package org.guanxi.path;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.fact.Status;
import org.guanxi.fact.TieType;

/**
 * A path in words, each hop as its tie reads, with the numbers of its footnotes: one for
 * each source and paragraph. Where only the ids of claims were asked for, there are none.
 */
final class Sentence {

	private final List<String> english = new ArrayList<>();

	private final List<String> chinese = new ArrayList<>();

	private final Map<String, Integer> footnotes = new LinkedHashMap<>();

	Sentence(List<CitedTie> ties) {
		for (CitedTie tie : ties) {
			String cited = tie.claims()
				.stream()
				.filter((claim) -> claim.source() != null)
				.map(this::footnote)
				.distinct()
				.map((number) -> "[" + number + "]")
				.collect(Collectors.joining());
			String role = (tie.role() != null) ? tie.role() : "";
			this.english.add(tie.subject().name() + " " + tie.wording() + " " + tie.object().name()
					+ (role.isEmpty() ? "" : " as " + role) + (cited.isEmpty() ? "" : " " + cited));
			this.chinese.add(TieType.valueOf(tie.type()).sentenceZh(chinese(tie.subject()), chinese(tie.object()))
					+ (role.isEmpty() ? "" : "（" + role + "）")
					+ Status.valueOf(tie.status().toUpperCase(Locale.ROOT)).qualifierZh() + cited);
		}
	}

	/**
	 * The path from an entity to itself.
	 * @param entity both ends
	 * @return a sentence without a footnote
	 */
	static Sentence nowhere(NamedEntity entity) {
		Sentence sentence = new Sentence(List.of());
		sentence.english.add("Both ends are " + entity.name());
		sentence.chinese.add("两端都是" + chinese(entity));
		return sentence;
	}

	private static String chinese(NamedEntity entity) {
		return Objects.requireNonNullElse(entity.nameZh(), entity.name());
	}

	private int footnote(CitedClaim claim) {
		CitedClaim.CitedSource source = Objects.requireNonNull(claim.source());
		String publisher = (source.publisher() != null) ? source.publisher() + ", " : "";
		String published = (source.published() != null) ? source.published() : "undated";
		String words = publisher + "“" + source.title() + "”, " + published + ", " + claim.locator();
		return this.footnotes.computeIfAbsent(words, (added) -> this.footnotes.size() + 1);
	}

	String english() {
		return String.join("; ", this.english) + ".";
	}

	String chinese() {
		return String.join("；", this.chinese) + "。";
	}

	/**
	 * Who says so, and where.
	 * @return by their numbers, from 1 on
	 */
	List<String> footnotes() {
		return List.copyOf(this.footnotes.keySet());
	}

}
