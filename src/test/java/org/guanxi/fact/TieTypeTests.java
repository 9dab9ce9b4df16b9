package org.guanxi.fact;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class TieTypeTests {

	@ParameterizedTest
	@EnumSource
	void hasEndsButNeverAMarket(TieType type) {
		assertThat(type.subjects()).isNotEmpty().doesNotContain(EntityType.MARKET);
		assertThat(type.objects()).isNotEmpty().doesNotContain(EntityType.MARKET);
	}

	@ParameterizedTest
	@EnumSource
	void isNamedAsARelationshipTypeAndReadsAsAVerbPhraseBothWays(TieType type) {
		assertThat(type.name()).matches("[A-Z]+(_[A-Z]+)*");
		assertThat(type.wording()).matches("[a-z]+([ -][a-z]+)*");
		assertThat(type.inverse()).matches("[a-z]+([ -][a-z]+)*");
		assertThat(type.followTheMoney()).matches("[A-Z][A-Za-z]+");
	}

	@ParameterizedTest
	@EnumSource
	void takesTheSameAtBothEndsIfItReadsTheSameBothWays(TieType type) {
		assertThat(type.symmetric()).isEqualTo(type.wording().equals(type.inverse()));
		if (type.symmetric()) {
			assertThat(type.subjects()).isEqualTo(type.objects());
		}
	}

	@Test
	void readsInThePastTenseWhenItIsOver() {
		assertThat(Arrays.stream(TieType.values()).map(TieType::past)).containsExactly("owned a stake in",
				"was the parent of", "was part of", "acquired", "invested in", "had a joint venture with",
				"partnered with", "was a customer of", "used technology of", "operated", "launched", "made",
				"organised", "founded", "held a position at", "succeeded", "was a member of", "was suspended from",
				"regulated", "sued", "competed with", "met with", "took part in");
	}

	@Test
	void isSymmetricForPartnersRivalsJointVenturersAndThoseWhoMet() {
		assertThat(TieType.values()).filteredOn(TieType::symmetric)
			.containsExactlyInAnyOrder(TieType.PARTNERS_WITH, TieType.COMPETES_WITH, TieType.JOINT_VENTURE_WITH,
					TieType.MET_WITH);
	}

	@Test
	void isAHoldingWhereMoneyOrControlIsInTheOther() {
		assertThat(TieType.values()).filteredOn(TieType::isHolding)
			.containsExactlyInAnyOrder(TieType.OWNS_STAKE_IN, TieType.PARENT_OF, TieType.ACQUIRED, TieType.INVESTED_IN);
	}

	@Test
	void isToldFromAllOthersByItsWording() {
		assertThat(Arrays.stream(TieType.values()).map(TieType::wording)).doesNotHaveDuplicates();
		assertThat(Arrays.stream(TieType.values()).map(TieType::inverse)).doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void isThereForEveryKind(Kind kind) {
		assertThat(TieType.values()).anyMatch((type) -> type.kind() == kind);
	}

}
