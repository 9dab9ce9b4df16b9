package org.guanxi.path;

import java.util.Collection;
import java.util.List;

import org.guanxi.answer.CitedTie;
import org.guanxi.answer.NamedEntity;
import org.guanxi.answer.Resting;
import org.jspecify.annotations.Nullable;

/**
 * How two entities are connected.
 *
 * @param from one end
 * @param to the other
 * @param paths shortest first; none if they are not connected so
 * @param none what it means that there is none, absent if there is one
 */
public record PathsFound(NamedEntity from, NamedEntity to, List<FoundPath> paths,
		@Nullable None none) implements Resting {

	@Override
	public List<CitedTie> citedTies() {
		return this.paths.stream().flatMap((path) -> path.ties().stream()).distinct().toList();
	}

	@Override
	public @Nullable String without(Collection<String> fallen) {
		if (fallen.isEmpty()) {
			return null;
		}
		List<FoundPath> left = this.paths.stream()
			.filter((path) -> path.ties().stream().map(CitedTie::id).noneMatch(fallen::contains))
			.toList();
		return left.isEmpty() ? "None of these paths is left."
				: "%d of these %d paths are left, the shortest of %d ties.".formatted(left.size(), this.paths.size(),
						left.getFirst().length());
	}

	/**
	 * One way from end to end.
	 *
	 * @param length how many ties
	 * @param entities from one end to the other
	 * @param ties between each entity and the next
	 */
	public record FoundPath(int length, List<NamedEntity> entities, List<CitedTie> ties) {
	}

	/**
	 * A "no" and what it holds for.
	 *
	 * @param proof what was searched, in words
	 * @param explored how much that was
	 */
	public record None(String proof, Explored explored) {
	}

	/**
	 * How much a search went through.
	 *
	 * @param entities how many entities can be reached from one end, itself among them
	 */
	public record Explored(long entities) {
	}

}
