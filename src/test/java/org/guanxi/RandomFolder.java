package org.guanxi;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;

/**
 * A large folder of facts for benchmarks: companies with few ties and hubs with many, of
 * which the largest has two in a hundred of all ties if there are a million. The same
 * seed makes the same folder.
 */
public final class RandomFolder {

	private static final List<String> TYPES = List.of("OWNS_STAKE_IN", "INVESTED_IN", "PARTNERS_WITH", "CUSTOMER_OF",
			"COMPETES_WITH", "ACQUIRED", "USES_TECHNOLOGY_OF", "PARENT_OF");

	private static final int SOURCES = 100;

	private RandomFolder() {
	}

	/**
	 * Writes a folder with as many ties as asked for, and three entities for ten of them.
	 * @param folder where to
	 * @param ties how many
	 * @param seed what chance begins with
	 * @throws IOException if it can't be written
	 */
	public static void write(Path folder, int ties, long seed) throws IOException {
		Files.createDirectories(folder.resolve("entities"));
		Files.createDirectories(folder.resolve("claims"));
		Files.writeString(folder.resolve("dataset.csv"), "id,title,licence,maintainer\nrandom,Random,CC0-1.0,Tests\n");
		int entities = 3 * ties / 10;
		try (BufferedWriter sources = Files.newBufferedWriter(folder.resolve("sources.csv"));
				BufferedWriter all = Files.newBufferedWriter(folder.resolve("entities/all.csv"));
				BufferedWriter claims = Files.newBufferedWriter(folder.resolve("claims/all.csv"))) {
			sources.write("id,title,publisher,author,published,url,carriedBy,text,lines,digest,note\n");
			for (int i = 0; i < SOURCES; i++) {
				sources.write("source-" + i + ",Source " + i + ",,," + (2020 + i % 5) + ",,,,,,\n");
			}
			all.write("id,type,name,nameZh,aliases,country,region,identifiers,summary\n");
			for (int i = 0; i < entities; i++) {
				all.write(name(i) + ",Company,Company " + i + ",公司" + i + ",,CN,,,\n");
			}
			claims.write("source,locator,subject,type,object,role,purpose,scope,amount,currency,percentMin,percentMax,"
					+ "from,fromBasis,until,untilBasis,asOf,status,saidBy,note,key\n");
			claims(claims, entities, ties, new Random(seed));
		}
	}

	private static void claims(BufferedWriter claims, int entities, int ties, Random random) throws IOException {
		for (int i = 0; i < ties; i++) {
			int subject = (i < entities) ? i : random.nextInt(entities);
			claims.write("source-" + random.nextInt(SOURCES) + ",line " + i + "," + name(subject) + ","
					+ TYPES.get(random.nextInt(TYPES.size())) + "," + name(other(subject, entities, random))
					+ ",,,,,,,," + (2000 + random.nextInt(20)) + ",,,,,"
					+ (random.nextInt(4) > 0 ? "established" : "planned") + ",,,\n");
		}
	}

	/**
	 * Puts claims of a folder into other words: what was established is planned, and the
	 * other way round. They are spread evenly.
	 * @param folder the folder
	 * @param claims how many
	 * @return how many were changed
	 * @throws IOException if it can't be written
	 */
	public static int edit(Path folder, int claims) throws IOException {
		Path file = folder.resolve("claims/all.csv");
		List<String> lines = Files.readAllLines(file);
		int step = Math.max(1, (lines.size() - 1) / claims);
		int edited = 0;
		for (int line = 1; line < lines.size() && edited < claims; line += step) {
			String before = lines.get(line);
			lines.set(line, before.contains(",planned,") ? before.replace(",planned,", ",established,")
					: before.replace(",established,", ",planned,"));
			edited++;
		}
		Files.write(file, lines);
		return edited;
	}

	/**
	 * Whom an entity is tied to: in half of all cases any other, else the more likely one
	 * the lower its number is.
	 * @param entity its number
	 * @param entities how many there are
	 * @param random decides
	 * @return another number
	 */
	public static int other(int entity, int entities, Random random) {
		int other = entity;
		while (other == entity) {
			other = random.nextBoolean() ? (int) (entities * Math.pow(random.nextDouble(), 4))
					: random.nextInt(entities);
		}
		return other;
	}

	/**
	 * The id of an entity.
	 * @param number below three tenths of the number of ties
	 * @return a slug
	 */
	public static String name(int number) {
		return "company-" + number;
	}

}
