package org.guanxi.seed;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables of a folder, and their columns as design and seed/README.md name them. */
public enum Table {

	/** One line: what the folder is. */
	DATASET("dataset.csv", "id!,title!,licence!,maintainer!"),
	/** Who says so. */
	SOURCES("sources.csv", "id!,title!,publisher,author,published,url,carriedBy,text,lines,digest,note"),
	/** Whom claims are about. */
	ENTITIES("entities/", "id!,type!,name!,nameZh,aliases,country,region,identifiers,summary"),
	/** Claims of ties. */
	CLAIMS("claims/",
			"source!,locator!,subject!,type!,object!,role,purpose,scope,amount,currency,percentMin,percentMax,from,"
					+ "fromBasis,until,untilBasis,asOf,status!,saidBy,note,key"),
	/** Claims of numbers. */
	FIGURES("figures/",
			"source!,locator!,subject!,measure!,value!,unit!,hedge,scope,from,until,asOf,status!,saidBy,note,key"),
	/** Claims about one entity. */
	STATEMENTS("statements/", "source!,locator!,subject!,topic!,text!,from,until,asOf,status!,saidBy,note,key"),
	/** What a person answers for where no rule of the audit can tell. */
	SIGNOFFS("signoffs.csv", "claim!,part!,value!,reason!,by!"),
	/** Counts that must hold. */
	EXPECTATIONS("expectations.csv", "what!,min,max");

	private final String place;

	private final List<String> columns;

	private final List<String> required;

	Table(String place, String columns) {
		this.place = place;
		this.columns = Arrays.stream(columns.split(",")).map((column) -> column.replace("!", "")).toList();
		this.required = Arrays.stream(columns.split(","))
			.filter((column) -> column.endsWith("!"))
			.map((column) -> column.replace("!", ""))
			.toList();
	}

	/**
	 * Where it stands in a folder.
	 * @return the name of its file; of the folder with its files, ending with a slash
	 */
	String place() {
		return this.place;
	}

	/**
	 * All columns, in the order of the canonical row.
	 * @return their names
	 */
	List<String> columns() {
		return this.columns;
	}

	/**
	 * The columns that no line may leave empty.
	 * @return their names
	 */
	List<String> required() {
		return this.required;
	}

	/**
	 * The table that a file belongs to.
	 * @param name the file, as named below the folder
	 * @return the table, empty if there is none for it
	 */
	static Optional<Table> of(String name) {
		return Arrays.stream(values())
			.filter((table) -> table.place.endsWith("/")
					? name.startsWith(table.place) && name.indexOf('/') == name.lastIndexOf('/')
					: name.equals(table.place))
			.findFirst();
	}

}
