package org.guanxi.dossier;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.guanxi.ownership.Percent;
import org.jspecify.annotations.Nullable;

/**
 * All that the facts say of one entity, in sentences.
 *
 * @param entity whom it is about
 * @param summary one sentence on who that is, absent if nobody wrote one
 * @param extent what was searched
 * @param sections in the order in which they are read; none is left out, as one that
 * found nothing says so
 * @param owners who owns it, as a tree with the entity as its root
 * @param holdings what it owns, as a tree with the entity as its root
 * @param timeline what is dated, earliest first
 * @param notes the footnotes, in the order of their numbers, which count from 1
 * @param ties all ties that the sentences tell, with their evidence
 * @param claims all claims that the sentences tell and that are no evidence of ties
 */
public record Dossier(NamedEntity entity, @Nullable String summary, Extent extent, List<Section> sections,
		Branch owners, Branch holdings, List<Event> timeline, List<Note> notes, List<CitedTie> ties,
		List<CitedClaim> claims) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.ties;
	}

	@Override
	public List<CitedClaim> citedClaims() {
		return this.claims;
	}

	/**
	 * What was searched: all facts that there are.
	 *
	 * @param entities how many entities
	 * @param claims how many claims
	 * @param sources how many sources
	 * @param sourcesOfEntity how many of them speak of the entity
	 */
	public record Extent(long entities, long claims, long sources, long sourcesOfEntity) {
	}

	/**
	 * A chapter.
	 *
	 * @param id its name in addresses, such as {@code law-suits}
	 * @param title its heading
	 * @param sentences what is found, none if nothing is
	 * @param nothing a sentence that says what was looked for and not found; absent if
	 * something was
	 * @param more how many further facts are left out, absent if none
	 */
	public record Section(String id, String title, List<Sentence> sentences, @Nullable String nothing,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int more) {
	}

	/**
	 * A sentence and who says so.
	 *
	 * @param text without its footnotes, and without a full stop
	 * @param status absent if it is established
	 * @param disputed {@code true} if another claim contradicts it, else absent
	 * @param notes numbers of the footnotes; none where it is the program that says so,
	 * as of what isn't stated
	 */
	public record Sentence(String text, @Nullable String status, @Nullable Boolean disputed, List<Integer> notes) {
	}

	/**
	 * An entity in a tree of owners or holdings.
	 *
	 * @param entity who it is
	 * @param share the stake between it and the entity above it in the tree, absent for
	 * the root and where one is a part of the other
	 * @param part {@code true} if one of the two is a part of the other, which says
	 * nothing of a stake; else absent
	 * @param undated {@code true} if nobody states when it was so, else absent
	 * @param contested {@code true} if that is contested, else absent
	 * @param notes numbers of the footnotes of that stake
	 * @param branches who owns it, or what it owns; the largest first
	 * @param more how many further ones are left out, absent if none; for the root, with
	 * all that a bound of the search left out
	 */
	public record Branch(NamedEntity entity, @Nullable Percent share, @Nullable Boolean part, @Nullable Boolean undated,
			@Nullable Boolean contested, List<Integer> notes, List<Branch> branches,
			@JsonInclude(JsonInclude.Include.NON_DEFAULT) int more) {
	}

	/**
	 * Something that is dated.
	 *
	 * @param from the day, month or year in which it was or began, absent if only its end
	 * is stated
	 * @param fromBasis {@code before} or {@code after} if it was not on that day,
	 * {@code reported} if only the report is of that day; absent if it was
	 * @param until when it ended; absent if that isn't stated, or if it is a matter of
	 * one day
	 * @param untilBasis {@code before} or {@code after} if it did not end on that day;
	 * absent if it did
	 * @param what it is, in words
	 */
	public record Event(@Nullable String from, @Nullable String fromBasis, @Nullable String until,
			@Nullable String untilBasis, Sentence what) {
	}

	/**
	 * A footnote: one place in one source.
	 *
	 * @param number what sentences refer to
	 * @param source id of the source
	 * @param title its own title
	 * @param publisher who published it
	 * @param published the date that it bears, absent if it bears none
	 * @param locator the paragraph
	 * @param claims ids of the claims that are read there
	 */
	public record Note(int number, String source, String title, @Nullable String publisher, @Nullable String published,
			@Nullable String locator, List<String> claims) {
	}

}
