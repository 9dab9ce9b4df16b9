package org.guanxi.audit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.guanxi.audit.Examination.Examined;
import org.guanxi.fact.Claim;
import org.guanxi.seed.CheckedSeed.Fact;
import org.guanxi.seed.Signoff;
import org.jspecify.annotations.Nullable;

/** What persons answer for, and whether it is needed. */
final class Signoffs {

	private final Map<Key, Fact<Signoff>> unused = new LinkedHashMap<>();

	void add(Fact<Signoff> signoff) {
		Signoff signed = signoff.fact();
		this.unused.put(new Key(signed.claim(), signed.part(), signed.value()), signoff);
	}

	/**
	 * Uses a sign-off, if the part needs one.
	 * @param claim the claim
	 * @param part a part of it
	 * @return why it is right all the same and who says so, {@code null} if nobody does
	 * or nobody needs to
	 */
	@Nullable String of(Claim claim, Examined part) {
		if (part.finding().isFound()) {
			return null;
		}
		Fact<Signoff> signoff = this.unused.remove(new Key(claim.id(), part.part().toString(), part.value()));
		return (signoff != null) ? signoff.fact().reason() + " (" + signoff.fact().by() + ")" : null;
	}

	/**
	 * Leaves a claim's sign-offs in peace, because nobody can tell whether they are
	 * needed.
	 * @param claim the claim
	 */
	void keep(Claim claim) {
		this.unused.keySet().removeIf((key) -> key.claim().equals(claim.id()));
	}

	/**
	 * What was signed off without need: the text bears it out by now, or the claim says
	 * something else.
	 * @return a sentence each, with the place in the file
	 */
	List<String> unneeded() {
		return this.unused.values()
			.stream()
			.map((signoff) -> ("%s:%d: claim %s has no part %s '%s' that the text doesn't bear out. "
					+ "Take the line out, or correct part and value.")
				.formatted(signoff.row().file(), signoff.row().line(), signoff.fact().claim(), signoff.fact().part(),
						signoff.fact().value()))
			.toList();
	}

	private record Key(String claim, String part, String value) {
	}

}
