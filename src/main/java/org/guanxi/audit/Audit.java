package org.guanxi.audit;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.guanxi.audit.Articles.Lost;
import org.guanxi.audit.Articles.None;
import org.guanxi.audit.Articles.Text;
import org.guanxi.audit.Articles.Whole;
import org.guanxi.audit.Examination.Examined;
import org.guanxi.fact.Claim;
import org.guanxi.fact.Source;
import org.guanxi.seed.CheckedSeed;
import org.guanxi.seed.CheckedSeed.Fact;
import org.guanxi.seed.Row;

/** Holds all claims of a folder against the texts of its sources. */
public final class Audit {

	private final Articles articles;

	private final Parties parties = new Parties();

	private final Map<String, Source> sources = new HashMap<>();

	private final Map<String, Text> texts = new HashMap<>();

	private final List<SourceVerdict> sourceVerdicts = new ArrayList<>();

	private final List<ClaimVerdict> claimVerdicts = new ArrayList<>();

	private final Signoffs signoffs = new Signoffs();

	private Audit(Path articles) {
		this.articles = new Articles(articles);
	}

	/**
	 * Audits a folder.
	 * @param seed the folder, found right
	 * @param articles the folder in which the texts of the sources lie; they are read and
	 * not kept
	 * @return the result, of every claim
	 */
	public static AuditReport of(CheckedSeed seed, Path articles) {
		Audit audit = new Audit(articles);
		seed.sources((source) -> audit.source(source.fact()));
		seed.entities((entity) -> audit.parties.add(entity.fact()));
		seed.signoffs(audit.signoffs::add);
		seed.claims(audit::claim);
		return new AuditReport(seed.dataset().id(), seed.digest(), audit.sourceVerdicts, audit.claimVerdicts,
				audit.signoffs.unneeded());
	}

	private void source(Source source) {
		Text text = this.articles.read(source);
		this.sources.put(source.id(), source);
		this.texts.put(source.id(), text);
		this.sourceVerdicts.add(switch (text) {
			case Whole whole -> new SourceVerdict(source.id(), true, null);
			case Lost lost -> new SourceVerdict(source.id(), false, lost.why());
			case None none -> new SourceVerdict(source.id(), false,
					"names no text. Read it, and sign off the locator of each of its claims.");
		});
	}

	private void claim(Fact<Claim> fact) {
		Claim claim = fact.fact();
		this.claimVerdicts.add(switch (Objects.requireNonNull(this.texts.get(claim.source()))) {
			case Whole whole -> verdict(claim, fact.row(), examine(claim, whole.article()));
			case Lost lost -> notAudited(claim, fact.row());
			case None none -> byHand(claim, fact.row());
		});
	}

	private List<Examined> examine(Claim claim, Article article) {
		Source source = Objects.requireNonNull(this.sources.get(claim.source()));
		Optional<Article.Place> place = article.place(claim.locator());
		return place.map((cited) -> Examination.of(claim, this.parties, new Citation(source, article, cited)))
			.orElseGet(() -> List
				.of(new Examined(Part.LOCATOR, claim.locator(), Finding.notFound("the text has no such place"))));
	}

	private ClaimVerdict verdict(Claim claim, Row row, List<Examined> parts) {
		return ClaimVerdict.of(claim, row,
				parts.stream()
					.map((part) -> new PartVerdict(part.part(), part.value(), part.finding().support(),
							part.finding().how(), this.signoffs.of(claim, part)))
					.toList());
	}

	/** A lost text is no reason to throw sign-offs away. */
	private ClaimVerdict notAudited(Claim claim, Row row) {
		this.signoffs.keep(claim);
		return ClaimVerdict.notAudited(claim, row);
	}

	/** Without a text, only a person can read it. */
	private ClaimVerdict byHand(Claim claim, Row row) {
		ClaimVerdict read = verdict(claim, row, List
			.of(new Examined(Part.LOCATOR, claim.locator(), Finding.notFound("the source's text is not at hand"))));
		return read.isSettled() ? read : ClaimVerdict.notAudited(claim, row);
	}

}
