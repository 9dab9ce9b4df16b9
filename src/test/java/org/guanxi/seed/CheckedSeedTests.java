package org.guanxi.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

import org.guanxi.fact.Claim;
import org.guanxi.fact.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class CheckedSeedTests {

	@TempDir
	private Path folder;

	@Test
	void theShippedFactsAreRight() {
		assertThat(CheckedSeed.check(SeedFiles.shipped()).dataset().id()).isEqualTo("guanxi");
	}

	@Test
	void countsWhatIsInTheFolder() throws IOException {
		assertThat(check((draft) -> draft).counts()).containsEntry("sources", 2L)
			.containsEntry("entities", 4L)
			.containsEntry("Company", 2L)
			.containsEntry("Person", 1L)
			.containsEntry("Market", 1L)
			.containsEntry("Event", 0L)
			.containsEntry("tieClaims", 1L)
			.containsEntry("figures", 1L)
			.containsEntry("statements", 1L);
	}

	@Test
	void readsWhatSpreadsheetsWrite() throws IOException {
		CheckedSeed seed = check((draft) -> draft.text("entities/all.csv", """
				\uFEFF"type","id","name","nameZh"

				"Company","tencent","Tencent ""QQ"", Inc."," 腾讯 "
				"Company","alibaba","Alibaba",""
				""".replace("\n", "\r\n")));
		List<Entity> entities = new ArrayList<>();
		seed.entities((entity) -> entities.add(entity.fact()));
		assertThat(entities).extracting(Entity::id).containsExactly("tencent", "alibaba");
		assertThat(entities).extracting(Entity::name).containsExactly("Tencent \"QQ\", Inc.", "Alibaba");
		assertThat(entities).extracting(Entity::nameZh).containsExactly("腾讯", null);
	}

	@Test
	void theSameFactsHaveTheSameDigestInOtherFilesOrderAndQuoting() throws IOException {
		String digest = check((draft) -> draft).digest();
		assertThat(digest).matches("[0-9a-f]{64}");
		assertThat(check((draft) -> draft.text("entities/all.csv", "id,type,name\ntencent,Company,Tencent\n")
			.text("entities/more.csv", """
					name,region,type,id
					"The internet",,Market,"internet"
					Alibaba,  ,Company,alibaba
					"Jack Ma","",Person,jack-ma""")).digest()).isEqualTo(digest);
		assertThat(check((draft) -> draft.text("expectations.csv", "what,min,max\nentities,1,9\n")).digest())
			.isEqualTo(digest);
	}

	@Test
	void eachOtherFactHasAnotherDigest() throws IOException {
		List<UnaryOperator<Draft>> edits = List.of((draft) -> draft,
				(draft) -> draft.replace(Table.DATASET, "A draft", "Another"),
				(draft) -> draft.replace(Table.SOURCES, "A filing", "Another"),
				(draft) -> draft.replace(Table.ENTITIES, "Jack Ma", "Ma Yun"),
				(draft) -> draft.replace(Table.ENTITIES, "Jack Ma,", "Jack Ma,马云"),
				(draft) -> draft.replace(Table.CLAIMS, "page 1", "page 2"),
				(draft) -> draft.replace(Table.FIGURES, ",5,", ",6,"),
				(draft) -> draft.replace(Table.STATEMENTS, "raided", "searched"),
				(draft) -> draft.tie("jack-ma FOUNDED alibaba"), (draft) -> draft.without("statements/all.csv"));
		List<String> digests = new ArrayList<>();
		for (UnaryOperator<Draft> edit : edits) {
			digests.add(check(edit).digest());
		}
		assertThat(digests).doesNotHaveDuplicates();
	}

	@Test
	void readsTheClaimsOfAllThreeForms() throws IOException {
		List<Claim> claims = new ArrayList<>();
		check((draft) -> draft).claims((claim) -> claims.add(claim.fact()));
		assertThat(claims).extracting((claim) -> claim.getClass().getSimpleName())
			.containsExactly("TieClaim", "Figure", "Statement");
	}

	@Test
	void refusesToReadAFolderThatWasBrokenSinceItWasChecked() throws IOException {
		CheckedSeed seed = check((draft) -> draft);
		Path entities = this.folder.resolve("entities/all.csv");
		Files.writeString(entities, Files.readString(entities).replace("Person", "Human"));
		assertThatIllegalStateException().isThrownBy(() -> seed.entities((entity) -> {
		})).withMessage("The folder was changed while it was being loaded. Load it again.");
	}

	private CheckedSeed check(UnaryOperator<Draft> edit) throws IOException {
		try (var old = Files.walk(this.folder)) {
			old.filter(Files::isRegularFile).forEach((file) -> file.toFile().delete());
		}
		return CheckedSeed.check(edit.apply(new Draft()).in(this.folder));
	}

}
