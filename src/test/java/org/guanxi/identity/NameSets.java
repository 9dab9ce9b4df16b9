package org.guanxi.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.Story;
import org.guanxi.name.Name;
import org.guanxi.name.Role;
import org.guanxi.name.Token;
import org.guanxi.seed.SeedFiles;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;

/** The sets of names to test with; src/test/resources/names says how they were made. */
public final class NameSets {

	private NameSets() {
	}

	/**
	 * Reads a set.
	 * @param file its name
	 * @return rows, by column
	 */
	public static List<Row> rows(String file) {
		try (InputStream csv = NameSets.class.getResourceAsStream("/names/" + file)) {
			return new CsvMapper().readerForMapOf(String.class)
				.with(CsvSchema.emptySchema().withHeader())
				.<Map<String, String>>readValues(Objects.requireNonNull(csv))
				.readAll()
				.stream()
				.map(Row::new)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Reads one half of a set.
	 * @param file its name
	 * @param half {@code development} or {@code judging}
	 * @return rows, by column
	 */
	public static List<Row> rows(String file, String half) {
		return rows(file).stream().filter((row) -> row.get("half").equals(half)).toList();
	}

	/**
	 * The register of well-known names as a folder of facts.
	 * @param folder where to write it
	 * @return its files
	 */
	public static SeedFiles register(Path folder) {
		Story story = new Story("register");
		rows("register.csv").forEach((row) -> {
			String aliases = Arrays.stream(row.get("aliases").split(";"))
				.filter((alias) -> !alias.isBlank())
				.map((alias) -> "short:" + alias.strip())
				.collect(Collectors.joining("|"));
			story.line("entities/all.csv",
					List.of(row.get("id"), row.get("type"), row.get("name"), row.get("nameZh"), aliases,
							row.get("country"), "", row.get("identifiers").replace(';', '|'), "")
						.stream()
						.map((cell) -> '"' + cell.replace("\"", "\"\"") + '"')
						.collect(Collectors.joining(",")));
		});
		return story.in(folder);
	}

	/**
	 * The register of legal names as a folder of facts.
	 * @param folder where to write it
	 * @return its files
	 */
	public static SeedFiles legalNames(Path folder) {
		Story story = new Story("legal-names");
		rows("legal-names.csv").forEach((row) -> story.line("entities/all.csv",
				row.get("id") + ",Company,\"" + row.get("legalName") + "\",,,CN,,,"));
		return story.in(folder);
	}

	/**
	 * Companies whose names are drawn, as a folder of facts.
	 * @param folder where to write them
	 * @param count how many
	 * @return their files
	 */
	public static SeedFiles drawn(Path folder, int count) {
		Story story = new Story("drawn");
		int number = 0;
		for (String name : drawn(count)) {
			story.line("entities/all.csv", "drawn-" + number++ + ",Company,\"" + name + "\",,,CN,,,");
		}
		return story.in(folder);
	}

	/**
	 * Names made of parts of real ones: the place of one, the brand of another, the trade
	 * of a third.
	 * @param count how many
	 * @return different ones, always the same
	 */
	public static List<String> drawn(int count) {
		List<List<Token>> names = rows("legal-names.csv").stream()
			.map((row) -> Name.of(row.get("legalName")).tokens())
			.toList();
		Random random = new Random(20161123);
		Set<String> made = new LinkedHashSet<>();
		while (made.size() < count) {
			made.add(Stream.of(Role.PLACE, Role.DISTINCTIVE, Role.GENERIC, Role.LEGAL_FORM)
				.map((role) -> part(names.get(random.nextInt(names.size())), role))
				.collect(Collectors.joining()));
		}
		return List.copyOf(made);
	}

	private static String part(List<Token> name, Role role) {
		return name.stream().filter((token) -> token.role() == role).map(Token::text).collect(Collectors.joining());
	}

	/**
	 * A row.
	 *
	 * @param cells by column
	 */
	public record Row(Map<String, String> cells) {

		/**
		 * One cell.
		 * @param column its column, which must be there
		 * @return its text
		 */
		public String get(String column) {
			return Objects.requireNonNull(this.cells.get(column));
		}

	}

}
