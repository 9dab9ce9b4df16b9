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

	private static final int MOST = 20_000;

	private final Cache<String, Name> names = Caffeine.newBuilder().maximumSize(MOST).build();

	/**
	 * All names of an entity.
	 * @param candidate the entity
	 * @return the English one first
	 */
	public List<Name> of(Candidate candidate) {
		return candidate.names().map((name) -> this.names.get(name, Name::of)).toList();
	}

}
