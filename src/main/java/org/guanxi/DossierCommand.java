package org.guanxi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.guanxi.adjacency.Index;
import org.guanxi.answer.Answer;
import org.guanxi.answer.Contests;
import org.guanxi.answer.Entities;
import org.guanxi.answer.Evidence;
import org.guanxi.answer.NoIndex;
import org.guanxi.answer.NoSuch;
import org.guanxi.dossier.Dossier;
import org.guanxi.dossier.DossierQuestion;
import org.guanxi.dossier.Dossiers;
import org.guanxi.dossier.Form;
import org.guanxi.dossier.Press;
import org.guanxi.embedded.BrowserAccess;
import org.guanxi.entity.EntityFile;
import org.guanxi.finding.Findings;
import org.guanxi.graph.Graph;
import org.guanxi.graph.Schema;
import org.guanxi.graph.State;
import org.guanxi.identity.Candidate;
import org.guanxi.identity.Identified;
import org.guanxi.identity.Identities;
import org.guanxi.identity.Illegible;
import org.guanxi.identity.Sought;
import org.guanxi.ownership.Ownerships;
import org.guanxi.path.Paths;
import org.guanxi.walk.Chance;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Unmatched;

import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/** Writes a dossier from the database that the server uses, running or not. */
@Command(name = "dossier", mixinStandardHelpOptions = true,
		description = { "Writes all that the facts say of one entity into a file, each sentence with its source.",
				"The file's ending says in what form: pdf, html, md, json, or csv for the ties alone." },
		footer = Settings.HELP)
class DossierCommand implements Callable<Integer> {

	private static final int NOT_DONE = 1;

	private static final int SUGGESTED = 3;

	private static final int TRIES = 3;

	/** A command has no use but with all ties in memory. */
	private static final Duration PATIENCE = Duration.ofMinutes(5);

	@Spec
	private @Nullable CommandSpec command;

	@Parameters(paramLabel = "ID", description = "The entity's id, such as alibaba-group.")
	private String id = "";

	@Option(names = { "-o", "--output" }, paramLabel = "FILE",
			description = "Where the dossier is written; if left out, here, as dossier-ID.pdf or by --format.")
	private @Nullable Path output;

	@Option(names = "--format", paramLabel = "FORM",
			description = "pdf, html, markdown, json or csv; if left out, by the ending of FILE.")
	private @Nullable String format;

	@Option(names = "--as-of", paramLabel = "DAY", description = "Only what held, or may have held, on this day.")
	private @Nullable LocalDate asOf;

	@Option(names = "--known-by", paramLabel = "DAY", description = "Only what was published by this day.")
	private @Nullable LocalDate knownBy;

	@Option(names = "--name", paramLabel = "NAME",
			description = "Id or name of somebody: how is the entity connected with them? May be given 20 times.")
	private List<String> names = new ArrayList<>();

	@Option(names = "--max-hops", paramLabel = "N", description = "Connections over at most so many ties, 1 to 6 (4).")
	private int maxHops = 4;

	@Option(names = "--overwrite", description = "Replaces a file that is there already.")
	private boolean overwrite;

	@Unmatched
	private final List<String> settings = new ArrayList<>();

	@Override
	public Integer call() throws IOException {
		String[] settings = Settings.of(this.settings, spec());
		Form form = form();
		DossierQuestion question = question(form);
		Output file = new Output((this.output != null) ? this.output : Path.of(Press.file(plain(this.id), form)),
				this.overwrite, spec());
		try (var context = Application.start(Using.class, settings)) {
			context.getBean(Schema.class).apply();
			return write(context, question, form, file);
		}
	}

	/** The facts may change meanwhile, and a dossier rests on one state of them. */
	private int write(ApplicationContext context, DossierQuestion question, Form form, Output file) throws IOException {
		for (int i = 0; i < TRIES; i++) {
			State state = State.of(context.getBean(Graph.class)).orElse(null);
			if (state == null || state.digest() == null && !state.loading()) {
				return say("There are no facts to tell yet. The command 'load' brings some.");
			}
			if (state.loading() || state.digest() == null) {
				return say("Facts are being loaded. Try again when that is done.");
			}
			context.getBean(Index.class).at(state.digest(), PATIENCE);
			RuntimeException failed = null;
			try {
				Answer<Dossier> dossier = context.getBean(Contests.class)
					.answer(question, state.digest(),
							context.getBean(Dossiers.class).of(this.id, question, state.digest()));
				byte[] printed = context.getBean(Press.class).print(form, dossier);
				if (isStill(context, state)) {
					return keep(printed, file, form, dossier, state.digest());
				}
			}
			catch (NoSuch | NoIndex ex) {
				failed = ex;
			}
			if (failed != null && isStill(context, state)) {
				return say((failed instanceof NoSuch)
						? "There is no entity '%s'.%s".formatted(this.id, suggested(context))
						: "The ties couldn't be read into memory. If the log says that they don't fit, give the "
								+ "program more (-Xmx), or set guanxi.index-memory; else try again.");
			}
		}
		return say("The facts are changing faster than a dossier can be written. Try again.");
	}

	private static boolean isStill(ApplicationContext context, State state) {
		return State.of(context.getBean(Graph.class)).map(State::digest).equals(Optional.ofNullable(state.digest()));
	}

	private int keep(byte[] printed, Output file, Form form, Answer<Dossier> dossier, String digest)
			throws IOException {
		try {
			Files.write(file.part(), printed);
			file.keep();
		}
		catch (IOException ex) {
			return say(String.valueOf(ex.getMessage()));
		}
		say("%s, %,d bytes. Facts %s.%s".formatted(file, printed.length, digest,
				Press.cut(form, dossier).map(" "::concat).orElse("")));
		return 0;
	}

	private int say(String sentence) {
		spec().commandLine().getErr().println(sentence);
		return NOT_DONE;
	}

	private String suggested(ApplicationContext context) {
		String words = this.id.replace('-', ' ');
		if (Illegible.why(words).isPresent()) {
			return "";
		}
		String meant = context.getBean(Identities.class)
			.of(new Sought(List.of(words), List.of(), List.of(), List.of(this.id)), SUGGESTED)
			.stream()
			.map(Identified::entity)
			.map(DossierCommand::words)
			.collect(Collectors.joining(", "));
		return meant.isEmpty() ? " Nobody has a name like that." : " Who may be meant: " + meant + ".";
	}

	private static String words(Candidate who) {
		return "%s (%s%s)".formatted(who.id(), who.name(), (who.nameZh() != null) ? ", " + who.nameZh() : "");
	}

	private DossierQuestion question(Form form) {
		DossierQuestion question = new DossierQuestion();
		question.format = form;
		question.asOf = this.asOf;
		question.knownBy = this.knownBy;
		question.maxHops = this.maxHops;
		question.name = List.copyOf(new LinkedHashSet<>(this.names));
		return Bounds.within(question, spec());
	}

	private Form form() {
		if (this.format != null) {
			return Form.of(this.format)
				.orElseThrow(() -> wrong("--format '%s' is none of %s.".formatted(this.format, Form.words())));
		}
		Path file = this.output;
		return (file == null) ? Form.PDF
				: Form.ofFile(String.valueOf(file.getFileName()))
					.orElseThrow(() -> wrong(
							"The ending of %s says no form. End it with .pdf, .html, .md, .json or ".formatted(file)
									+ ".csv, or give --format: one of " + Form.words() + "."));
	}

	/** Whatever is given for an id makes no path. */
	private static String plain(String id) {
		return id.replaceAll("[^\\p{L}\\p{N}._-]", "_");
	}

	private ParameterException wrong(String sentence) {
		return new ParameterException(spec().commandLine(), sentence);
	}

	private CommandSpec spec() {
		return Objects.requireNonNull(this.command);
	}

	/** The rooms that a dossier needs: no other question, no web server. */
	@EnableAutoConfiguration
	@ComponentScan(
			basePackageClasses = { Schema.class, Index.class, Identities.class, Chance.class, EntityFile.class,
					Paths.class, Ownerships.class, Findings.class, Dossiers.class, BrowserAccess.class },
			excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*Controller"))
	@Import({ Entities.class, Evidence.class, Contests.class })
	static final class Using {

	}

}
