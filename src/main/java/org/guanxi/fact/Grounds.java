package org.guanxi.fact;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * What one tie rests on. When it held is told by the claims that an answer holds unless
 * asked for more, by weaker ones only if there are no others: no plan and no accusation
 * dates what is established.
 *
 * @param supporting the claims of one period, in order
 * @param denials the claims that contradict it
 * @param contradicted ids of claims that others contradict
 */
record Grounds(List<TieClaim> supporting, List<TieClaim> denials, Set<String> contradicted) {

	Tie tie() {
		TieClaim any = this.supporting.getFirst();
		List<TieClaim> telling = telling();
		Bound from = from(telling);
		Bound until = until(telling);
		List<Period> periods = telling.stream().map(TieClaim::period).toList();
		Days possible = possible(periods, any.type().nature());
		Days sure = sure(periods, any.type().nature());
		Money money = agreed(Money::of);
		Map<String, Status> sources = sources();
		Confidence confidence = Confidence.of(sources.values(), disputed());
		return new Tie(id(), any.tieKey(), any.ends().getFirst(), any.type(), any.ends().getLast(), any.role(),
				agreed(TieClaim::scope), agreed(TieClaim::purpose),
				this.supporting.stream().map(Grounds::supported).min(Comparator.naturalOrder()).orElseThrow(),
				(from != null) ? from.date() : null, (from != null) ? from.basis() : null,
				(until != null) ? until.date() : null, (until != null) ? until.basis() : null, asOf(telling),
				possible.first(), (sure != null) ? sure.first() : null, (sure != null) ? sure.last() : null,
				possible.last(), (money != null) ? money.amount() : null, (money != null) ? money.currency() : null,
				agreed((claim) -> comparable(claim.percentMin())), agreed((claim) -> comparable(claim.percentMax())),
				disputed(), confidence.value(), confidence.rule(), List.copyOf(sources.keySet()),
				Stream.concat(this.supporting.stream(), this.denials.stream()).map(TieClaim::id).toList());
	}

	/** Only what dates a tie tells it from the others of its key. */
	private String id() {
		TieClaim any = this.supporting.getFirst();
		Bound from = from(this.supporting);
		Bound first = (from != null || any.type().nature() == TieType.Nature.HAPPENS) ? from : until(this.supporting);
		return Hash.of(any.tieKey() + '\u001F' + ((first != null) ? first : ""));
	}

	/** No day is left out on which one of them is sure that a state held. */
	private static Days possible(List<Period> periods, TieType.Nature nature) {
		Days together = Period.together(periods).possible(nature);
		return (nature == TieType.Nature.HAPPENS) ? together : Days.hull(Stream
			.concat(Stream.of(together), periods.stream().map((period) -> period.sure(nature)).filter(Objects::nonNull))
			.toList());
	}

	/** No day is sure that one of them rules out. */
	private static @Nullable Days sure(List<Period> periods, TieType.Nature nature) {
		Days together = Period.together(periods).sure(nature);
		if (together == null) {
			return null;
		}
		Days sure = Days.common(
				Stream.concat(Stream.of(together), periods.stream().map((period) -> period.possible(nature))).toList());
		return sure.isEmpty() ? null : sure;
	}

	private boolean disputed() {
		return !this.denials.isEmpty()
				|| this.supporting.stream().map(TieClaim::id).anyMatch(this.contradicted::contains);
	}

	private List<TieClaim> telling() {
		List<TieClaim> telling = this.supporting.stream()
			.filter((claim) -> Status.BY_DEFAULT.contains(supported(claim)))
			.toList();
		return telling.isEmpty() ? this.supporting : telling;
	}

	/** That something ended says that it was so. */
	private static Status supported(TieClaim claim) {
		return claim.status().isOfTie() ? claim.status() : Status.ESTABLISHED;
	}

	private Map<String, Status> sources() {
		return this.supporting.stream()
			.collect(Collectors.toMap(TieClaim::source, Grounds::supported,
					(one, other) -> (one.compareTo(other) < 0) ? one : other, TreeMap::new));
	}

	private static @Nullable Bound from(List<TieClaim> claims) {
		return claims.stream().map(TieClaim::begin).filter(Objects::nonNull).min(Bound.BEGINNINGS).orElse(null);
	}

	private static @Nullable Bound until(List<TieClaim> claims) {
		return claims.stream().map(TieClaim::end).filter(Objects::nonNull).min(Bound.ENDS).orElse(null);
	}

	private static @Nullable PartialDate asOf(List<TieClaim> claims) {
		return claims.stream()
			.map(TieClaim::held)
			.filter(Objects::nonNull)
			.max(Comparator.comparing(PartialDate::earliest).thenComparing(PartialDate::text))
			.orElse(null);
	}

	private <T> @Nullable T agreed(Function<TieClaim, @Nullable T> field) {
		List<T> values = this.supporting.stream().map(field).filter(Objects::nonNull).distinct().toList();
		return (values.size() == 1) ? values.getFirst() : null;
	}

	private static @Nullable BigDecimal comparable(@Nullable BigDecimal number) {
		return (number != null) ? number.stripTrailingZeros() : null;
	}

	/**
	 * An amount means nothing without its currency.
	 *
	 * @param amount how much
	 * @param currency of what
	 */
	private record Money(BigDecimal amount, @Nullable String currency) {

		static @Nullable Money of(TieClaim claim) {
			BigDecimal amount = comparable(claim.amount());
			return (amount != null) ? new Money(amount, claim.currency()) : null;
		}

	}

}
