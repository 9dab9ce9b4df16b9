package org.guanxi.dossier;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What the templates show of a dossier.
 *
 * @param title of the whole
 * @param name the English name
 * @param nameZh the Chinese name, absent if there is none
 * @param kind what it is
 * @param summary one sentence, absent if nobody wrote one
 * @param rests what the dossier rests on
 * @param cut what isn't all, in a sentence; absent if it is all
 * @param contested what is contested
 * @param chapters in the order in which they are read
 * @param notes the footnotes
 * @param method how conflicts were looked for, absent if they weren't
 * @param style of the page
 * @param paper whether it is for a PDF
 */
record Page(String title, String name, @Nullable String nameZh, String kind, @Nullable String summary, List<Fact> rests,
		@Nullable String cut, List<Dispute> contested, List<Chapter> chapters, List<Note> notes,
		@Nullable String method, String style, boolean paper) {

	boolean hasContested() {
		return !this.contested.isEmpty();
	}

	boolean hasOneNote() {
		return this.notes.size() == 1;
	}

	/** What is said of something that has a name. */
	record Fact(String what, String value) {
	}

	/**
	 * A chapter.
	 *
	 * @param id its name in addresses
	 * @param title its heading
	 * @param lines what is told
	 * @param nothing what is said if nothing is told
	 * @param more how many further ones there are
	 * @param charts what is drawn
	 * @param trees what is drawn, as text
	 * @param events what is dated
	 * @param moreEvents how many further ones there are
	 */
	record Chapter(String id, String title, List<Line> lines, @Nullable String nothing, @Nullable String more,
			List<Chart> charts, List<Tree> trees, List<Event> events, @Nullable String moreEvents) {

		boolean hasLines() {
			return !this.lines.isEmpty();
		}

		/** Whether it has one line and no more. */
		boolean alone() {
			return this.lines.size() == 1;
		}

		boolean hasEvents() {
			return !this.events.isEmpty();
		}

	}

	/** A sentence with its footnotes. */
	record Line(List<Piece> pieces, boolean disputed, List<Reference> references) {
	}

	/**
	 * A part of a sentence in one script.
	 *
	 * @param text the part
	 * @param zh whether it is Chinese
	 * @param kept whether it stays on one line
	 */
	record Piece(String text, boolean zh, boolean kept) {
	}

	/** A place where a footnote is referred to. */
	record Reference(int number, int place) {
	}

	/**
	 * A drawing as text.
	 *
	 * @param title of the drawing
	 * @param root whose it is
	 */
	record Tree(String title, Branch root) {

		/** The same, one after another. */
		List<Row> rows() {
			return rows(this.root, 0).toList();
		}

		private static Stream<Row> rows(Branch branch, int depth) {
			return Stream.concat(Stream.of(new Row("  ".repeat(depth), branch)),
					branch.branches().stream().flatMap((next) -> rows(next, depth + 1)));
		}

	}

	/** An entity in a tree, and how far it is indented. */
	record Row(String indent, Branch branch) {
	}

	/**
	 * An entity in a tree.
	 *
	 * @param name who it is
	 * @param share of it or in it, absent for the root
	 * @param contested whether that is
	 * @param references who says so
	 * @param branches beyond it
	 * @param more how many further ones are left out, in words
	 */
	record Branch(List<Piece> name, @Nullable String share, boolean contested, List<Reference> references,
			List<Branch> branches, @Nullable String more) {

		boolean hasBranches() {
			return !this.branches.isEmpty() || this.more != null;
		}

	}

	/** Something that is dated. */
	record Event(int number, String when, Line what) {
	}

	/**
	 * Two claims that can't both be true.
	 *
	 * @param about whom
	 * @param rule why they can't
	 * @param why what each says
	 * @param sides the two
	 */
	record Dispute(List<Piece> about, String rule, List<Piece> why, List<Side> sides) {
	}

	/**
	 * One of two.
	 *
	 * @param source who says so
	 * @param references where
	 * @param then what follows if it is true
	 * @param note what a reader must know, absent if nothing
	 */
	record Side(List<Piece> source, List<Reference> references, List<Piece> then, List<Piece> note) {

		boolean hasNote() {
			return !this.note.isEmpty();
		}

	}

	/**
	 * A footnote.
	 *
	 * @param number what it is referred to by
	 * @param text the source and the place in it
	 * @param ids of the source and of the claims
	 * @param places where it is referred to
	 * @param more how many further places there are, in words
	 */
	record Note(int number, List<Piece> text, String ids, List<Reference> places, @Nullable String more) {
	}

}
