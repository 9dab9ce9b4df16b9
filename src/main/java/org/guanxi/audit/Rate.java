package org.guanxi.audit;

import java.util.List;

/**
 * How much of one part is borne out.
 *
 * @param part the part
 * @param stated how many claims state it; of a joint subject, each
 * @param supported how many stand in the cited place
 * @param derived how many elsewhere in the same text
 * @param signedOff how many a person answers for
 * @param notFound how many nobody bears out
 */
public record Rate(Part part, long stated, long supported, long derived, long signedOff, long notFound) {

	static Rate of(Part part, List<PartVerdict> verdicts) {
		List<PartVerdict> all = verdicts.stream().filter((verdict) -> verdict.part() == part).toList();
		long signedOff = all.stream().filter((verdict) -> verdict.signedOff() != null).count();
		long missing = count(all, Support.NOT_FOUND);
		return new Rate(part, all.size(), count(all, Support.SUPPORTED), count(all, Support.DERIVED), signedOff,
				missing - signedOff);
	}

	private static long count(List<PartVerdict> verdicts, Support support) {
		return verdicts.stream().filter((verdict) -> verdict.support() == support).count();
	}

}
