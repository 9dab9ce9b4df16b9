package org.guanxi.ownership;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.guanxi.Story;

/**
 * The stakes of the LDBC FinBench driver's example data (Apache-2.0): 5,034 of persons
 * and companies in companies, with circles. {@code -Dguanxi.finbench=} names their
 * folder.
 */
final class Finbench {

	private static final Path FOLDER = Path.of(System.getProperty("guanxi.finbench", "../shared/data/finbench"));

	private final List<Holding> holdings = new ArrayList<>();

	private final Story story = new Story("finbench").source("finbench", "2023-12-31");

	Finbench() throws IOException {
		rows("Company.csv").forEach((row) -> entity(company(row[0]), "Company", row[1]));
		rows("Person.csv").forEach((row) -> entity(person(row[0]), "Person", row[1]));
		rows("CompanyInvestCompany.csv").forEach((row) -> stake(company(row[0]), row));
		rows("PersonInvestCompany.csv").forEach((row) -> stake(person(row[0]), row));
	}

	static boolean isThere() {
		return Files.isDirectory(FOLDER);
	}

	private static List<String[]> rows(String file) throws IOException {
		return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map((line) -> line.split("\\|")).toList();
	}

	private static String company(String id) {
		return "company-" + id;
	}

	private static String person(String id) {
		return "person-" + id;
	}

	private void entity(String id, String type, String name) {
		this.story.line("entities/all.csv", id + "," + type + ",\"" + name + "\",,,,,,");
	}

	private void stake(String investor, String[] row) {
		BigDecimal ratio = new BigDecimal(row[2]);
		this.holdings.add(new Holding(investor, company(row[1]), ratio.doubleValue()));
		String percent = ratio.movePointRight(2).toPlainString();
		this.story.claim("finbench", investor + " OWNS_STAKE_IN " + company(row[1]), Map.of("percentMin", percent,
				"percentMax", percent, "from", row[3].substring(0, 10), "asOf", "2023-12-31"));
	}

	Story story() {
		return this.story;
	}

	List<Holding> holdings() {
		return this.holdings;
	}

	/**
	 * A stake.
	 *
	 * @param holder who holds it
	 * @param held in whom
	 * @param ratio a fraction
	 */
	record Holding(String holder, String held, double ratio) {
	}

}
