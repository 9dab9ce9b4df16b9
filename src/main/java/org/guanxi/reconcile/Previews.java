package org.guanxi.reconcile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import org.guanxi.identity.Candidate;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Short pages on entities, types and properties. The templates escape all that is not
 * theirs.
 */
@Component
class Previews {

	private static final int MOST_TIES = 6;

	private static final int TIES_OF_A_TYPE = 2;

	private final Facts facts;

	private final Template page = template("preview");

	private final Template flyout = template("flyout");

	Previews(Facts facts) {
		this.facts = facts;
	}

	/** A whole page on an entity, for a frame. */
	String page(String id, String link) {
		Candidate entity = this.facts.entity(id);
		return this.page.execute(Sheet.of(entity, ties(entity), link));
	}

	/** A few words on an entity, a part of a page. */
	String flyout(String id) {
		return this.flyout.execute(Sheet.of(this.facts.entity(id), List.of(), null));
	}

	/** A few words on a type or a property. */
	String flyout(Named named, String kind) {
		return this.flyout.execute(
				new Sheet(named.name(), null, kind, "", named.description(), List.of(), List.of(), List.of(), null));
	}

	private List<String> ties(Candidate entity) {
		List<Property> links = Property.FIXED.stream()
			.filter((property) -> property instanceof Property.Link && property.isOf(List.of(entity.type())))
			.toList();
		List<Facts.Tied> ties = this.facts.links(List.of(entity.id()), links, TIES_OF_A_TYPE);
		return links.stream()
			.flatMap((property) -> ties.stream()
				.filter((tie) -> property instanceof Property.Link link && tie.is(link))
				.map((tie) -> property.name() + " " + tie.other().name()))
			.limit(MOST_TIES)
			.toList();
	}

	private static Template template(String name) {
		try {
			return Mustache.compiler()
				.nullValue("")
				.compile(new ClassPathResource("reconcile/" + name + ".mustache")
					.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * What a template shows.
	 *
	 * @param name the English name
	 * @param nameZh the Chinese name
	 * @param kind what it is
	 * @param place where it is, may be empty
	 * @param summary one sentence
	 * @param aliases other names
	 * @param identifiers by what registers know it
	 * @param ties clauses, from its point of view
	 * @param link where all of it is
	 */
	record Sheet(String name, @Nullable String nameZh, String kind, String place, @Nullable String summary,
			List<String> aliases, List<String> identifiers, List<String> ties, @Nullable String link) {

		static Sheet of(Candidate entity, List<String> ties, @Nullable String link) {
			Stream<String> others = entity.names()
				.filter((name) -> !name.equals(entity.name()) && !name.equals(entity.nameZh()));
			return new Sheet(entity.name(), entity.nameZh(), Named.of(entity.type()).name(), Descriptions.place(entity),
					entity.summary(), others.distinct().toList(), entity.known().toList(), ties, link);
		}

		boolean hasPlace() {
			return !this.place.isEmpty();
		}

		boolean hasAliases() {
			return !this.aliases.isEmpty();
		}

		boolean hasIdentifiers() {
			return !this.identifiers.isEmpty();
		}

		boolean hasTies() {
			return !this.ties.isEmpty();
		}

	}

}
