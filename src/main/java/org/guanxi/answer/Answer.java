package org.guanxi.answer;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * The envelope of every answer: what it rests on.
 *
 * @param dataset the facts it rests on
 * @param asked the parameters, with defaults filled in
 * @param complete whether it is all that there is to find
 * @param cutAt the bound that cut it, if it isn't
 * @param found what was found
 * @param disputes what is contested in it, and what it would be under either side; absent
 * if nothing is
 */
public record Answer<T>(Facts dataset, Object asked, boolean complete, Found.@Nullable Cut cutAt,
		@JsonUnwrapped T found, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Contested> disputes) {

	/**
	 * A state of the graph.
	 *
	 * @param digest names it
	 */
	public record Facts(String digest) {
	}

}
