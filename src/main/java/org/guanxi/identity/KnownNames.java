package org.guanxi.identity;

import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.guanxi.name.Name;
import org.springframework.stereotype.Component;

/**
 * The names of candidates, taken apart. That takes longer than to compare them, so those
 * that come up often are kept.
 */
@Component
public class KnownNames {

	/** Of the memory of the JVM. */
	private static final int SHARE = 32;

	/** What a name takes, apart from its letters, and each of its letters: in bytes. */
	private static final int NAME = 600;

	private static final int LETTER = 120;

	/** Longer ones don't come up often, and take much room. */
	private static final int LONGEST = 400;

	private final Cache<String, Name> names = Caffeine.newBuilder()
		.maximumWeight(Runtime.getRuntime().maxMemory() / SHARE)
		.weigher((String text, Name name) -> NAME + LETTER * text.length())
		.build();

	/**
	 * All names of an entity.
	 * @param candidate the entity
	 * @return the English one first
	 */
	public List<Name> of(Candidate candidate) {
		return candidate.names().map(this::of).toList();
	}

	/**
	 * One name that comes up often.
	 * @param text as it is written
	 * @return it, taken apart
	 */
	public Name of(String text) {
		return (text.length() > LONGEST) ? Name.of(text) : this.names.get(text, Name::of);
	}

}
