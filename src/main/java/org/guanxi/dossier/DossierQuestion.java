package org.guanxi.dossier;

import java.util.List;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.guanxi.answer.DatedQuestion;
import org.jspecify.annotations.Nullable;

/** What is there on an entity? */
public class DossierQuestion extends DatedQuestion {

	/** Names to look for. */
	@Schema(description = "ids or names, in any script, of others: how is each connected with the entity?",
			example = "tencent")
	@Size(max = 20, message = "takes at most 20")
	public List<@NotBlank(message = "is empty; give names or ids, or leave it out") @Size(max = 200,
			message = "holds a name of more than 200 characters") String> name = List.of();

	/** How far connections are looked for. */
	@Schema(description = "connections over at most so many ties")
	@Min(1)
	@Max(6)
	public int maxHops = 4;

	/** In what form. */
	@Schema(description = "the form: json; html for reading and print; markdown; csv, the ties alone; pdf. If left out, the "
			+ "header Accept chooses")
	public @Nullable Form format;

}
