package org.guanxi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.guanxi.audit.ClaimVerdict.Verdict;
import org.guanxi.audit.Mutation.What;
import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The audit bites: one cell of a true claim made wrong, and the claim is no longer fully
 * supported. What is made wrong is spread evenly over all claims that have the cell.
 */
class MutationTests {

	private final Map<String, Spreadsheet> sheets = new TreeMap<>();

	@TempDir
	private Path folder;

	@ParameterizedTest
	@EnumSource
	void catches(What what) throws IOException {
		Path articles = ShippedSeed.articles();
		copy();
		Map<String, ClaimVerdict> before = audit(articles);
		List<Mutation> mutations = spread(possible(what, before), what.count());
		assertThat(mutations).hasSize(what.count());
		for (Mutation mutation : mutations) {
			Spreadsheet sheet = Objects.requireNonNull(this.sheets.get(mutation.file()));
			sheet.set(mutation.line(), mutation.column(), mutation.wrong());
			sheet.set(mutation.line(), "key", "wrong");
			sheet.save();
		}
		Map<String, ClaimVerdict> after = audit(articles);
		List<Mutation> missed = mutations.stream()
			.filter((mutation) -> at(after, mutation.file(), mutation.line()).verdict() == Verdict.FULL)
			.toList();
		System.out.printf("%s: %d of %d wrong cells caught%n", what, mutations.size() - missed.size(),
				mutations.size());
		assertThat(missed).isEmpty();
	}

	private List<Mutation> possible(What what, Map<String, ClaimVerdict> before) {
		Map<String, String> others = (what == What.ROLE) ? others(roles()) : entities();
		List<Mutation> possible = new ArrayList<>();
		this.sheets.forEach((file, sheet) -> {
			for (int line = 1; line < sheet.lines().size(); line++) {
				if (at(before, file, line).verdict() == Verdict.FULL) {
					Mutation.of(what, file, sheet, line, others).filter(this::isWrong).ifPresent(possible::add);
				}
			}
		});
		return possible;
	}

	/**
	 * What another line of the file claims of the same place is true. And that an entity
	 * has to do with a place which speaks of it is all that an audit of parts can see.
	 */
	private boolean isWrong(Mutation mutation) {
		Spreadsheet sheet = Objects.requireNonNull(this.sheets.get(mutation.file()));
		return IntStream.range(1, sheet.lines().size())
			.filter((line) -> sheet.get(line, "locator").equals(sheet.get(mutation.line(), "locator")))
			.noneMatch((line) -> Stream.of("subject", "object", "role")
				.anyMatch((column) -> sheet.get(line, column).equals(mutation.wrong())));
	}

	private static List<Mutation> spread(List<Mutation> all, int count) {
		List<Mutation> spread = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			spread.add(all.get(i * all.size() / count));
		}
		return spread;
	}

	/** For each entity the next of its file, in the order of their ids. */
	private Map<String, String> entities() {
		Map<String, String> others = new HashMap<>();
		for (Path file : files("entities")) {
			Spreadsheet sheet = Spreadsheet.open(file);
			TreeSet<String> ids = new TreeSet<>();
			for (int line = 1; line < sheet.lines().size(); line++) {
				ids.add(sheet.get(line, "id"));
			}
			others.putAll(others(ids));
		}
		return others;
	}

	private TreeSet<String> roles() {
		TreeSet<String> roles = new TreeSet<>();
		this.sheets.values().forEach((sheet) -> {
			for (int line = 1; line < sheet.lines().size(); line++) {
				Optional.of(sheet.get(line, "role")).filter((role) -> !role.isEmpty()).ifPresent(roles::add);
			}
		});
		return roles;
	}

	private static Map<String, String> others(TreeSet<String> all) {
		return all.stream()
			.collect(Collectors.toMap((one) -> one, (one) -> Optional.ofNullable(all.higher(one)).orElse(all.first())));
	}

	private Map<String, ClaimVerdict> audit(Path articles) {
		return Audit.of(CheckedSeed.check(SeedFiles.in(this.folder)), articles)
			.claims()
			.stream()
			.collect(Collectors.toMap((claim) -> claim.file() + ":" + claim.line(), (claim) -> claim));
	}

	/** The header is line 1 of the file, and no fact of the seed spans lines. */
	private static ClaimVerdict at(Map<String, ClaimVerdict> verdicts, String file, int line) {
		return Objects.requireNonNull(verdicts.get(file + ":" + (line + 1)));
	}

	private void copy() throws IOException {
		try (var all = Files.walk(ShippedSeed.FOLDER)) {
			for (Path path : all.filter(Files::isRegularFile).toList()) {
				Path copy = this.folder.resolve(ShippedSeed.FOLDER.relativize(path));
				Files.createDirectories(copy.getParent());
				Files.copy(path, copy);
			}
		}
		for (String table : List.of("claims", "figures", "statements")) {
			files(table).forEach((file) -> this.sheets.put(this.folder.relativize(file).toString().replace('\\', '/'),
					Spreadsheet.open(file)));
		}
	}

	private List<Path> files(String table) {
		try (var files = Files.list(this.folder.resolve(table))) {
			return files.sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
