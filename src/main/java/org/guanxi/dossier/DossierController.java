package org.guanxi.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Answers;
import org.guanxi.answer.Busy;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.InvalidMimeTypeException;
import org.springframework.util.MimeTypeUtils;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Dossier", description = "All that there is on one entity")
class DossierController {

	private static final List<MediaType> FORMS = Arrays.stream(Form.values()).map(Form::type).toList();

	/** The header that says what a table, which has no room for it, leaves out. */
	private static final String CUT = "Answer-Cut";

	/** Each takes a processor for seconds. */
	private static final int MOST_PDF_AT_ONCE = 2;

	private final Answers answers;

	private final Dossiers dossiers;

	private final Press press;

	private final Semaphore places = new Semaphore(MOST_PDF_AT_ONCE);

	DossierController(Answers answers, Dossiers dossiers, Press press) {
		this.answers = answers;
		this.dossiers = dossiers;
		this.press = press;
	}

	@GetMapping("/api/entities/{id}/dossier")
	@Operation(operationId = "dossier", summary = "All that the facts say of one entity, in sentences with footnotes",
			description = "Who it is, who owns it and what it owns, investments, partners, people, platforms, "
					+ "memberships, regulators, law suits and adverse statements, rivals, circles and conflicts of interest, "
					+ "figures, what else is said, "
					+ "connections with those whose names are given, a timeline, what was looked for and not found, "
					+ "and what the sources don't say. Every section tells at most 100 ties, and how many more there are; the "
					+ "table (csv) has up to 10,000 of each section, and the header Answer-Cut says how many it leaves out. "
					+ "HTML has no script and prints; PDF is the same with "
					+ "page numbers. The same question of the same facts gives the same bytes in every form. Two PDFs are made "
					+ "at once; whoever comes then is answered 503, and tries again. "
					+ "It needs all ties in memory: until they are read, and if they are too many, the answer is 503.")
	ResponseEntity<Answer<Dossier>> dossier(
			@Parameter(description = "the entity's id", example = "sparkice") @PathVariable String id,
			@Valid DossierQuestion question, @Parameter(hidden = true) @RequestHeader(name = HttpHeaders.ACCEPT,
					required = false) @Nullable String accept)
			throws HttpMediaTypeNotAcceptableException {
		Form form = (question.format != null) ? question.format : accepted(accept);
		question.format = form;
		Place place = new Place();
		try {
			return made(id, question, form, place);
		}
		finally {
			place.leave();
		}
	}

	/** Who has the answer already, or asks for nobody, needs no place. */
	private ResponseEntity<Answer<Dossier>> made(String id, DossierQuestion question, Form form, Place place) {
		ResponseEntity<Answer<Dossier>> answer = this.answers.of(question, (digest) -> {
			if (form == Form.PDF) {
				place.take();
			}
			return this.dossiers.of(id, question, digest);
		});
		HttpHeaders headers = new HttpHeaders();
		headers.putAll(answer.getHeaders());
		describe(headers, form, id);
		Answer<Dossier> dossier = answer.getBody();
		if (dossier != null && form == Form.CSV) {
			Press.cut(form, dossier).ifPresent((sentence) -> headers.set(CUT, sentence));
		}
		return (dossier == null || form == Form.JSON) ? new ResponseEntity<>(dossier, headers, answer.getStatusCode())
				: undeclared(new ResponseEntity<>(this.press.print(form, dossier), headers, answer.getStatusCode()));
	}

	/**
	 * Declared is what programs get, which /openapi describes; people get the bytes of
	 * what was printed, which Spring writes as they are.
	 */
	@SuppressWarnings("unchecked")
	private static ResponseEntity<Answer<Dossier>> undeclared(ResponseEntity<?> printed) {
		return (ResponseEntity<Answer<Dossier>>) printed;
	}

	private void describe(HttpHeaders headers, Form form, String id) {
		headers.setContentType(form.type());
		headers.setVary(List.of(HttpHeaders.ACCEPT));
		headers.set("X-Content-Type-Options", "nosniff");
		if (form == Form.HTML) {
			headers.set("Content-Security-Policy", this.press.policy());
			headers.set("Referrer-Policy", "no-referrer");
		}
		if (form.isFile()) {
			headers.setContentDisposition(ContentDisposition.attachment().filename(Press.file(id, form)).build());
		}
	}

	/** The form that a client likes best; where it likes several alike, the first. */
	private static Form accepted(@Nullable String accept) throws HttpMediaTypeNotAcceptableException {
		if (accept == null || accept.isBlank()) {
			return Form.JSON;
		}
		List<MediaType> liked;
		try {
			liked = MediaType.parseMediaTypes(accept);
			MimeTypeUtils.sortBySpecificity(liked);
		}
		catch (InvalidMediaTypeException | InvalidMimeTypeException ex) {
			throw new HttpMediaTypeNotAcceptableException(FORMS);
		}
		return liked.stream()
			.filter((type) -> type.getQualityValue() > 0)
			.flatMap((type) -> first(type).stream())
			.findFirst()
			.orElseThrow(() -> new HttpMediaTypeNotAcceptableException(FORMS));
	}

	private static Optional<Form> first(MediaType type) {
		return Arrays.stream(Form.values()).filter((form) -> type.includes(bare(form.type()))).findFirst();
	}

	private static MediaType bare(MediaType type) {
		return new MediaType(type.getType(), type.getSubtype());
	}

	/** A place among those for whom a PDF is made. */
	private final class Place {

		private boolean taken;

		void take() {
			if (!this.taken && !DossierController.this.places.tryAcquire()) {
				throw new Busy("%d PDFs are being made, and no more are at once.".formatted(MOST_PDF_AT_ONCE));
			}
			this.taken = true;
		}

		void leave() {
			if (this.taken) {
				DossierController.this.places.release();
			}
		}

	}

}
