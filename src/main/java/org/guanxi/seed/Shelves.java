package org.guanxi.seed;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.guanxi.fact.Claim;
import org.guanxi.seed.CheckedSeed.Fact;

/**
 * Claims laid aside in files by a key, to be taken up again with all others of that key:
 * those of one shelf fit into memory, however many there are in all.
 */
final class Shelves implements AutoCloseable {

	/** How many claims are on one shelf, more or less. */
	private static final int SHELF = 20_000;

	/** No cell has a control character in it. */
	private static final String SEPARATOR = "\u001F";

	private final List<Path> files = new ArrayList<>();

	private final List<BufferedWriter> writers = new ArrayList<>();

	/**
	 * Begins with empty shelves.
	 * @param folder where the files will be
	 * @param name how they are called, but for a number
	 * @param claims how many there may be
	 */
	Shelves(Path folder, String name, long claims) {
		try {
			for (int i = 0; i <= claims / SHELF; i++) {
				this.files.add(folder.resolve(name + "-" + i + ".shelf"));
				this.writers.add(Files.newBufferedWriter(this.files.getLast()));
			}
		}
		catch (IOException ex) {
			close();
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Lays a claim aside.
	 * @param key its key, one of several perhaps
	 * @param fact the claim
	 */
	synchronized void put(String key, Fact<? extends Claim> fact) {
		try {
			this.writers.get(Math.floorMod(key.hashCode(), this.files.size()))
				.append(key)
				.append(SEPARATOR)
				.append(String.valueOf(fact.place()))
				.append(SEPARATOR)
				.append(fact.digest())
				.append(SEPARATOR)
				.append(fact.row().canonical())
				.append('\n');
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	int count() {
		return this.files.size();
	}

	/** No more claims are laid aside. */
	@Override
	public void close() {
		this.writers.forEach((writer) -> {
			try {
				writer.close();
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		});
	}

	/**
	 * Takes up what is on one shelf.
	 * @param shelf its number, from 0
	 * @return the claims by key
	 */
	Map<String, List<Fact<Claim>>> get(int shelf) {
		FactReader reader = new FactReader(new References());
		Map<String, List<Fact<Claim>>> claims = new TreeMap<>();
		try (BufferedReader lines = Files.newBufferedReader(this.files.get(shelf))) {
			lines.lines().forEach((line) -> {
				String[] cells = line.split(SEPARATOR, -1);
				Row row = row(cells);
				claims.computeIfAbsent(cells[0], (key) -> new ArrayList<>())
					.add(new Fact<>(Long.parseLong(cells[1]), row,
							reader.claim(new Cells(row, new Violations())).orElseThrow(), cells[2]));
			});
			return claims;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** After key, place and digest it is the canonical row. */
	private static Row row(String[] cells) {
		Table table = Table.valueOf(cells[3]);
		Map<String, String> stated = new HashMap<>();
		List<String> values = Arrays.asList(cells).subList(4, cells.length);
		for (int i = 0; i < values.size(); i++) {
			if (!values.get(i).isEmpty()) {
				stated.put(table.columns().get(i), values.get(i));
			}
		}
		return new Row(table, "", 0, stated);
	}

}
