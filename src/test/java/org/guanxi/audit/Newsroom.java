package org.guanxi.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.SeedFiles;

/**
 * An invented article, and a folder of facts that cites it.
 *
 * @param home where both lie
 */
public record Newsroom(Path home) {

	private static final List<String> ARTICLE = List.of("Blue Heron buys into Orchid Docks",
			"2016-05-19 | Harbour Gazette", "",
			"Blue Heron Ferries last month paid $1.5 million for a third of Orchid Docks, said Lin Tao, its harbour master.",
			"\u00A0",
			"The company was founded in 2010. It carries over nine million passengers a year. Some 45 percent of them are sailors. "
					+ "Mr. Lin hopes for more.",
			"Heron Holding, which has nothing to do with it, makes paper kites.");

	/** Writes the article and a folder with its entities and no claim. */
	public Newsroom {
		write(home, "articles/gazette.txt", String.join("\n", ARTICLE) + "\n");
		write(home, "seed/dataset.csv", "id,title,licence,maintainer\ndocks,Docks,CC0-1.0,Tests\n");
		write(home, "seed/sources.csv",
				"id,title,published,text,lines,digest\ngazette,Blue Heron buys into Orchid Docks,2016-05-19,gazette.txt,1-7,"
						+ Articles.digest(ARTICLE) + "\nbook,A book,,,,\n");
		write(home, "seed/entities/all.csv",
				"id,type,name,nameZh,aliases\nblue-heron,Company,Blue Heron Ferries,蓝鹭,short:Blue Heron\n"
						+ "heron,Company,Heron,,\nheron-holding,Company,Heron Holding,,\n"
						+ "lin-tao,Person,Lin Tao,,\norchid-docks,Company,Orchid Docks,,\n");
	}

	/**
	 * Adds tie claims.
	 * @param lines of source, locator, subject, type, object, role, amount, currency,
	 * percentMax, from, asOf and saidBy
	 * @return this
	 */
	public Newsroom ties(String... lines) {
		return write("seed/claims/all.csv",
				"source,locator,subject,type,object,role,amount,currency,percentMax,from,asOf,saidBy,status\n"
						+ rows(lines));
	}

	Newsroom figures(String... lines) {
		return write("seed/figures/all.csv",
				"source,locator,subject,measure,value,unit,hedge,scope,from,status\n" + rows(lines));
	}

	Newsroom statements(String... lines) {
		return write("seed/statements/all.csv", "source,locator,subject,topic,text,from,status\n" + rows(lines));
	}

	Newsroom signoffs(String... lines) {
		return write("seed/signoffs.csv", "claim,part,value,reason,by\n" + String.join("\n", lines) + "\n");
	}

	/**
	 * Writes a file.
	 * @param file its name below the home
	 * @param text its text
	 * @return this
	 */
	public Newsroom write(String file, String text) {
		write(this.home, file, text);
		return this;
	}

	AuditReport audit() {
		return Audit.of(CheckedSeed.check(SeedFiles.in(this.home.resolve("seed"))), this.home.resolve("articles"));
	}

	private static String rows(String... lines) {
		return String.join(",established\n", lines) + ",established\n";
	}

	private static void write(Path home, String file, String text) {
		try {
			Files.createDirectories(home.resolve(file).getParent());
			Files.writeString(home.resolve(file), text);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
