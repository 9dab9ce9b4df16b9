package org.guanxi.screen;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Semaphore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Busy;
import org.guanxi.answer.Unaskable;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@Tag(name = "Screening", description = "Whom the rows of a table mean, and what those are tied to")
class ScreeningController {

	private static final Logger log = LoggerFactory.getLogger(ScreeningController.class);

	private static final String CSV = "text/csv";

	private static final long MOST_BYTES = 100_000_000;

	private static final long MOST_ROWS = 100_000;

	/** Each takes threads and disk space of its own. */
	private static final int MOST_AT_ONCE = 4;

	private final Answers answers;

	private final Screening screening;

	private final Semaphore places = new Semaphore(MOST_AT_ONCE);

	ScreeningController(Answers answers, Screening screening) {
		this.answers = answers;
		this.screening = screening;
	}

	@PostMapping(path = "/api/screen", consumes = CSV)
	@Operation(operationId = "screen", summary = "Whom the rows of a table mean, and what weighs against them",
			description = "A table in, the same table out: CSV in UTF-8 (with a byte order mark or without), at most 100,000 rows "
					+ "and 100 MB. The header has at least one of name, nameZh and alias, and may have country, identifier and "
					+ "type (several in a cell with | between, but in name and nameZh); case makes no difference. All cells "
					+ "come back first and unchanged, then guanxi.status (match, candidate, none, error), id, name, nameZh, "
					+ "type, score, reason, concerns and path; with limit=2 also guanxi.2.status and so on. As many rows come "
					+ "out as went in, in their order; one that can't be screened is an error with its reason. Concerns are "
					+ "law suits, suspended memberships, alleged ties and accusing statements, of whoever is meant or of those "
					+ "at most 'hops' close ties away; the path says how, and who says so. The headers Dataset-Digest, "
					+ "Guanxi-Parameters and Guanxi-Rows say what it rests on. If the facts change meanwhile, the rows from "
					+ "there on are errors. If the ties are not in memory, concerns of others aren't found, and each reason "
					+ "says so. Four tables are screened at once; whoever comes then is answered 503, and tries again. Cells of ours that a spreadsheet would take for a formula begin with an apostrophe; "
					+ "those that were sent are never altered.",
			requestBody = @RequestBody(required = true,
					content = @Content(mediaType = CSV, schema = @Schema(type = "string"),
							examples = @ExampleObject("no,name,country\n1,腾讯控股有限公司,CN\n2,Gucci America,US\n"))),
			responses = @ApiResponse(responseCode = "200", description = "The table, with more columns",
					content = @Content(mediaType = CSV, schema = @Schema(type = "string"))))
	void screen(@Valid ScreeningQuestion question, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		checkCharset(request.getContentType());
		if (!this.places.tryAcquire()) {
			throw new Busy("%d tables are being screened, and no more are at once.".formatted(MOST_AT_ONCE));
		}
		try {
			screen(request.getInputStream(), question, response);
		}
		finally {
			this.places.release();
		}
	}

	/**
	 * The whole of it before the first row is answered: most clients send all before they
	 * read.
	 */
	private void screen(InputStream body, ScreeningQuestion question, HttpServletResponse response) throws IOException {
		Path file = Files.createTempFile("guanxi-screen", ".csv");
		try {
			receive(body, file);
			Sheet sheet = Sheet.of(file);
			if (sheet.rows() > MOST_ROWS) {
				throw new Unaskable("body", "has %,d rows; at most %,d. The command 'screen' takes any number"
					.formatted(sheet.rows(), MOST_ROWS));
			}
			this.screening.check(sheet);
			answer(sheet, question, this.answers.digest(), response);
		}
		finally {
			Files.deleteIfExists(file);
		}
	}

	private void answer(Sheet sheet, ScreeningQuestion question, String digest, HttpServletResponse response)
			throws IOException {
		response.setContentType(CSV + ";charset=UTF-8");
		response.setHeader(Answers.DIGEST, digest);
		response.setHeader("Guanxi-Parameters", question.words());
		response.setHeader("Guanxi-Rows", String.valueOf(sheet.rows()));
		log.info("Screening {} rows: {}; facts {}", sheet.rows(), question.words(), digest);
		Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
		Map<Screened.Status, Long> counts = this.screening.of(sheet, question, digest, out, (row) -> {
		});
		out.flush();
		log.info("Screened {} rows: {}; {}; facts {}", sheet.rows(), counts, question.words(), digest);
	}

	private static void checkCharset(@Nullable String type) {
		var charset = MediaType.parseMediaType(String.valueOf(type)).getCharset();
		if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
			throw new Unaskable("Content-Type", "says " + charset + "; convert the table to UTF-8");
		}
	}

	private static void receive(InputStream body, Path file) throws IOException {
		try (OutputStream out = Files.newOutputStream(file)) {
			byte[] part = new byte[1 << 16];
			long bytes = 0;
			for (int read = body.read(part); read >= 0; read = body.read(part)) {
				bytes += read;
				if (bytes > MOST_BYTES) {
					throw new Unaskable("body",
							"has more than 100 MB; send parts of it, or use the command 'screen', which takes any size");
				}
				out.write(part, 0, read);
			}
		}
	}

}
