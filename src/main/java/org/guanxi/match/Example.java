package org.guanxi.match;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.guanxi.identity.Sought;
import org.jspecify.annotations.Nullable;

/**
 * An entity to look for, as the caller describes it.
 *
 * @param id the caller's own id of it
 * @param schema what it is, in FollowTheMoney's words
 * @param properties what is known of it, as it was given
 * @param sought what of that is compared
 * @param notes what of it is not, and why
 * @param faults why it can't be looked for, by member; of the whole where that is empty;
 * none if it can
 */
record Example(@Nullable String id, String schema, Map<String, Object> properties, @JsonIgnore Sought sought,
		@JsonIgnore List<String> notes, @JsonIgnore Map<String, String> faults) {

	/**
	 * What is wrong with it.
	 * @return in words, each with the member it is about
	 */
	List<String> wrong() {
		return this.faults.entrySet()
			.stream()
			.map((fault) -> fault.getKey().isEmpty() ? fault.getValue() : fault.getKey() + ": " + fault.getValue())
			.toList();
	}

}
