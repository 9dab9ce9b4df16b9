package org.guanxi.dossier;

import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.Cell;
import org.guanxi.answer.CitedClaim;
import org.guanxi.answer.CitedTie;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SequenceWriter;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import tools.jackson.dataformat.csv.CsvWriteFeature;

/** The ties of a dossier as a table, one a row, in the order of their ids. */
final class TiesTable {

	private static final List<String> COLUMNS = List.of("id", "kind", "type", "subject", "subjectName", "subjectNameZh",
			"object", "objectName", "objectNameZh", "role", "purpose", "scope", "status", "confidence", "from",
			"fromBasis", "until", "untilBasis", "asOf", "held", "known", "amount", "currency", "percentMin",
			"percentMax", "disputed", "saidBy", "note", "claims", "sources");

	private static final String BETWEEN = " | ";

	private TiesTable() {
	}

	/**
	 * The ties of an entity as a table.
	 * @param dossier of the entity; ties of others, which lie on its chains and paths,
	 * are left out
	 * @return CSV with a header
	 */
	static String of(Dossier dossier) {
		StringWriter out = new StringWriter();
		try (SequenceWriter rows = CsvMapper.builder()
			.enable(CsvWriteFeature.STRICT_CHECK_FOR_QUOTING)
			.build()
			.writerFor(String[].class)
			.with(CsvSchema.emptySchema())
			.writeValues(out)) {
			rows.write(COLUMNS.toArray(String[]::new));
			dossier.ties()
				.stream()
				.filter((tie) -> Stream.of(tie.subject(), tie.object()).anyMatch(dossier.entity()::equals))
				.map(TiesTable::row)
				.forEach(rows::write);
		}
		return out.toString();
	}

	private static String[] row(CitedTie tie) {
		return Stream.<@Nullable Object>of(tie.id(), tie.kind(), tie.type(), tie.subject().id(), tie.subject().name(),
				tie.subject().nameZh(), tie.object().id(), tie.object().name(), tie.object().nameZh(), tie.role(),
				tie.purpose(), tie.scope(), tie.status(), tie.confidence(), tie.from(), tie.fromBasis(), tie.until(),
				tie.untilBasis(), tie.asOf(), tie.held(), tie.known(), tie.amount(), tie.currency(), tie.percentMin(),
				tie.percentMax(), tie.disputed(), joined(tie, (claim) -> text(claim.saidBy())),
				joined(tie, (claim) -> text(claim.note())), joined(tie, CitedClaim::id), joined(tie, TiesTable::place))
			.map((cell) -> Cell.harmless(Objects.toString(cell, "")))
			.toArray(String[]::new);
	}

	private static String joined(CitedTie tie, Function<CitedClaim, String> what) {
		return tie.claims()
			.stream()
			.map(what)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining(BETWEEN));
	}

	private static String text(@Nullable String text) {
		return (text != null) ? text : "";
	}

	private static String place(CitedClaim claim) {
		CitedClaim.CitedSource source = claim.source();
		return (source == null) ? ""
				: Stream.of(source.title(), source.publisher(), source.published(), claim.locator())
					.filter(Objects::nonNull)
					.collect(Collectors.joining(", "));
	}

}
