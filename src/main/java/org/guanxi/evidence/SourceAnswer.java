package org.guanxi.evidence;

import java.util.List;

import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * A source and what rests on it.
 *
 * @param source its bibliography
 * @param carries the sources that it reprints
 * @param claims in the order of its paragraphs
 * @param next the cursor of the next page, absent on the last
 * @param wouldFall ties that have no other support: what would go if it were withdrawn;
 * the first 200
 */
public record SourceAnswer(FullSource source, List<CitedClaim.CitedSource> carries, List<CitedClaim> claims,
		@Nullable String next, List<CitedTie> wouldFall) implements Resting {

	@Override
	public List<CitedClaim> citedClaims() {
		return this.claims;
	}

	/**
	 * A source with all that is known of it.
	 *
	 * @param id its slug
	 * @param title its own title
	 * @param publisher who published it
	 * @param author who wrote it
	 * @param published the date that it bears
	 * @param url where it can be read
	 * @param carriedBy the source that reprints it
	 * @param carrier the same as it is cited
	 * @param text the name of the file that it was read from
	 * @param lines first and last line in that file
	 * @param digest SHA-256 of those lines
	 * @param note what a reader must know
	 * @param dataset which dataset holds it
	 */
	public record FullSource(String id, String title, @Nullable String publisher, @Nullable String author,
			@Nullable String published, @Nullable String url, @Nullable String carriedBy,
			CitedClaim.@Nullable CitedSource carrier, @Nullable String text, @Nullable String lines,
			@Nullable String digest, @Nullable String note, String dataset) {
	}

}
