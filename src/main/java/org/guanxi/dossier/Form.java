package org.guanxi.dossier;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.guanxi.answer.Spelt;

import org.springframework.http.MediaType;

/** In what form a dossier is handed out. */
public enum Form implements Spelt {

	/** For programs: all of it, with the evidence. */
	JSON(MediaType.APPLICATION_JSON, "json"),
	/** For reading and for print. */
	HTML(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8), "html", "htm", "xhtml"),
	/** For reading as text. */
	MARKDOWN(new MediaType("text", "markdown", StandardCharsets.UTF_8), "md", "markdown"),
	/** Its ties alone, as a table. */
	CSV(new MediaType("text", "csv", StandardCharsets.UTF_8), "csv"),
	/** For print and for the file. */
	PDF(MediaType.APPLICATION_PDF, "pdf");

	private final MediaType type;

	private final List<String> endings;

	Form(MediaType type, String... endings) {
		this.type = type;
		this.endings = List.of(endings);
	}

	MediaType type() {
		return this.type;
	}

	@Override
	public List<String> spellings() {
		return Stream.concat(Stream.of(toString()), this.endings.stream()).distinct().toList();
	}

	/**
	 * How names of such files end.
	 * @return without a dot
	 */
	public String ending() {
		return this.endings.getFirst();
	}

	/**
	 * Whether it is rather kept than looked at.
	 * @return {@code true} if it is handed out as a file
	 */
	boolean isFile() {
		return Set.of(CSV, PDF).contains(this);
	}

	/**
	 * The form of a word.
	 * @param word as it may be spelt in a request
	 * @return empty if it says nothing
	 */
	public static Optional<Form> of(String word) {
		return Arrays.stream(values()).filter((form) -> form.spellings().contains(word)).findFirst();
	}

	/**
	 * All words for forms.
	 * @return words, with commas between
	 */
	public static String words() {
		return Arrays.stream(values()).flatMap((form) -> form.spellings().stream()).collect(Collectors.joining(", "));
	}

	/**
	 * The form of a file.
	 * @param name of the file
	 * @return empty if it has no ending, or one that says nothing
	 */
	public static Optional<Form> ofFile(String name) {
		int dot = name.lastIndexOf('.');
		String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
		return (dot < 0) ? Optional.empty()
				: Arrays.stream(values()).filter((form) -> form.endings.contains(ending)).findFirst();
	}

	/** Its name in addresses. */
	@Override
	public String toString() {
		return name().toLowerCase(Locale.ROOT);
	}

}
