package org.guanxi.dossier;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.guanxi.answer.Answer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.info.BuildProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Prints dossiers. The same dossier gives the same bytes; the templates escape all that
 * is not theirs.
 */
@Component
public class Press {

	private final JsonMapper json;

	private final String version;

	private final String style = text("dossier.css") + text("browser.css");

	private final String paperStyle = text("dossier.css") + text("pdf.css");

	private final Template html = template("dossier.html", Escape::html);

	private final Template markdown = template("dossier.md", Escape::markdown);

	Press(JsonMapper json, ObjectProvider<BuildProperties> build) {
		this.json = json;
		this.version = "Guanxi"
				+ build.stream().map(BuildProperties::getVersion).findFirst().map((number) -> " " + number).orElse("");
	}

	/**
	 * Prints a dossier.
	 * @param form in what form
	 * @param dossier with what it rests on
	 * @return the bytes of a file, text in UTF-8
	 */
	public byte[] print(Form form, Answer<Dossier> dossier) {
		return switch (form) {
			case JSON -> this.json.writeValueAsBytes(dossier);
			case CSV -> TiesTable.of(dossier.found()).getBytes(StandardCharsets.UTF_8);
			case MARKDOWN -> this.markdown.execute(page(dossier, false)).getBytes(StandardCharsets.UTF_8);
			case HTML -> this.html.execute(page(dossier, false)).getBytes(StandardCharsets.UTF_8);
			case PDF -> Pdf.of(this.html.execute(page(dossier, true)));
		};
	}

	private Page page(Answer<Dossier> dossier, boolean paper) {
		return new PageMaker(dossier).page(this.version, paper ? this.paperStyle : this.style, paper);
	}

	/**
	 * What a page in HTML may do: wear its own style, and nothing else.
	 * @return the value of {@code Content-Security-Policy}
	 */
	String policy() {
		return "default-src 'none'; style-src 'sha256-" + digest(this.style)
				+ "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
	}

	private static String digest(String text) {
		try {
			return Base64.getEncoder()
				.encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/**
	 * What isn't in a file.
	 * @param form in what form the dossier is
	 * @param dossier with what it rests on
	 * @return a sentence; empty if it is all there
	 */
	public static Optional<String> cut(Form form, Answer<Dossier> dossier) {
		if (form != Form.CSV) {
			return dossier.complete() ? Optional.empty()
					: Optional.of("Not all facts are in it; the dossier says where.");
		}
		long left = dossier.found().sections().stream().mapToLong(Dossier.Section::more).sum();
		return (left == 0) ? Optional.empty() : Optional.of("%s tie%s left out: a section has at most %s."
			.formatted(Wording.number(left), (left == 1) ? " is" : "s are", Wording.number(Dossiers.MOST_ROWS)));
	}

	/**
	 * How a file with a dossier is called.
	 * @param id of the entity
	 * @param form its form
	 * @return a name with its ending
	 */
	public static String file(String id, Form form) {
		return "dossier-" + id + "." + form.ending();
	}

	private static Template template(String name, Mustache.Escaper escaper) {
		return Mustache.compiler()
			.withEscaper(escaper)
			.withLoader((part) -> new StringReader(text(part + ".mustache")))
			.nullValue("")
			.emptyStringIsFalse(true)
			.zeroIsFalse(true)
			.compile(text(name + ".mustache"));
	}

	private static String text(String name) {
		try {
			return new ClassPathResource("dossier/" + name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
