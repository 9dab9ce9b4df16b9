package org.guanxi;

import java.util.Arrays;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.PackageMatcher;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

/** Floors, and only downwards: ground, first, second, top. */
@AnalyzeClasses(packages = "org.guanxi", importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTests {

	private static final String[] GROUND = { "..guanxi.fact..", "..guanxi.graph..", "..guanxi.embedded.." };

	private static final String[] FIRST = { "..guanxi.answer..", "..guanxi.adjacency..", "..guanxi.walk..",
			"..guanxi.holding..", "..guanxi.name..", "..guanxi.identity.." };

	private static final String[] SECOND = { "..guanxi.seed..", "..guanxi.entity..", "..guanxi.network..",
			"..guanxi.path..", "..guanxi.evidence..", "..guanxi.vocabulary..", "..guanxi.change..",
			"..guanxi.dispute..", "..guanxi.investor..", "..guanxi.match..", "..guanxi.screen..",
			"..guanxi.reconcile..", "..guanxi.ownership..", "..guanxi.finding..", "..guanxi.compare..",
			"..guanxi.explorer.." };

	private static final String[] TOP = { "..guanxi.audit..", "..guanxi.dossier.." };

	@ArchTest
	static final ArchRule everyRoomIsOnAFloor = classes().that()
		.resideInAPackage("org.guanxi..")
		.should()
		.resideInAnyPackage(all());

	@ArchTest
	static final ArchRule theGroundKnowsNothingAboveIt = noClasses().that()
		.resideInAnyPackage(GROUND)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(together(FIRST, SECOND, TOP, new String[] { "org.guanxi" }));

	@ArchTest
	static final ArchRule theFirstFloorKnowsNothingAboveIt = noClasses().that()
		.resideInAnyPackage(FIRST)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(together(SECOND, TOP, new String[] { "org.guanxi" }));

	@ArchTest
	static final ArchRule theSecondFloorKnowsNothingAboveIt = noClasses().that()
		.resideInAnyPackage(SECOND)
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage(together(TOP, new String[] { "org.guanxi" }));

	@ArchTest
	static final ArchRule theTopFloorKnowsNothingAboveIt = noClasses().that()
		.resideInAnyPackage(TOP)
		.should()
		.dependOnClassesThat()
		.resideInAPackage("org.guanxi");

	@ArchTest
	static final ArchRule noRoomOfTheSecondFloorKnowsAnother = slices().assignedFrom(new SliceAssignment() {

		@Override
		public SliceIdentifier getIdentifierOf(JavaClass type) {
			for (String room : SECOND) {
				if (PackageMatcher.of(room).matches(type.getPackageName())) {
					return SliceIdentifier.of(room);
				}
			}
			return SliceIdentifier.ignore();
		}

		@Override
		public String getDescription() {
			return "rooms of the second floor";
		}
	}).should().notDependOnEachOther();

	@ArchTest
	static final ArchRule nobodyKnowsTheEmbeddedDatabase = noClasses().that()
		.resideOutsideOfPackages("..guanxi.embedded..", "org.guanxi")
		.should()
		.dependOnClassesThat()
		.resideInAPackage("..guanxi.embedded..");

	@ArchTest
	static final ArchRule factsNeedTheJdkAlone = classes().that()
		.resideInAPackage("..guanxi.fact..")
		.should()
		.onlyDependOnClassesThat()
		.resideInAnyPackage("java..", "org.jspecify..", "..guanxi.fact..");

	@ArchTest
	static final ArchRule onlyGraphAndEmbeddedKnowNeo4j = noClasses().that()
		.resideOutsideOfPackages("..guanxi.graph..", "..guanxi.embedded..")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j..", "org.springframework.data..");

	@ArchTest
	static final ArchRule controllersStayInTheirRoom = classes().that()
		.haveSimpleNameEndingWith("Controller")
		.should()
		.bePackagePrivate();

	@ArchTest
	static final ArchRule noCycles = slices().matching("org.guanxi.(*)..").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule namesSayWhatThingsAre = noClasses().should()
		.haveSimpleNameEndingWith("Impl")
		.orShould()
		.haveSimpleNameEndingWith("Manager")
		.orShould()
		.haveSimpleNameEndingWith("Helper")
		.orShould()
		.haveSimpleNameEndingWith("Util")
		.orShould()
		.haveSimpleNameEndingWith("Dto")
		.orShould()
		.haveSimpleNameEndingWith("Service");

	private static String[] all() {
		return together(GROUND, FIRST, SECOND, TOP, new String[] { "org.guanxi" });
	}

	private static String[] together(String[]... floors) {
		return Arrays.stream(floors).flatMap(Arrays::stream).toArray(String[]::new);
	}

}
