package org.yuebao.model.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitRegisterTest {

    private static final UnitName TONGZHOU = new UnitName("通州区");
    private static final UnitName DEVELOPMENT_AREA = new UnitName("经开区");
    private static final UnitName SCIENCE = new UnitName("市科委、中关村管委会");

    private final UnitRegister register = new UnitRegister(
            List.of(
                    new Unit(TONGZHOU, "通州", "通州区人民政府", UnitKind.DISTRICT, List.of("通州区政府"), true),
                    new Unit(DEVELOPMENT_AREA, "经开区", "北京经济技术开发区管委会", UnitKind.DEVELOPMENT_AREA, List.of("亦庄"), false),
                    new Unit(SCIENCE, SCIENCE.value(), SCIENCE.value(), UnitKind.DEPARTMENT, List.of(), true)),
            List.of(
                    new UnitGroup("各区政府(含北京经济技术开发区管委会)", List.of("各区政府"), List.of(TONGZHOU, DEVELOPMENT_AREA), true),
                    new UnitGroup("相关区政府", List.of(), List.of(), false)));

    @Test
    void aUnitIsKnownByItsNameShortNameFullNameAndAliases() {
        assertThat(List.of("通州区", "通州", "通州区人民政府", "通州区政府"))
                .allSatisfy(name -> assertThat(register.resolve(name)).isEqualTo(new UnitResolution.OneUnit(TONGZHOU)));
    }

    @Test
    void blanksAndTheWidthOfCharactersDoNotMatter() {
        assertThat(register.resolve(" 通州 区\n政府").units()).containsExactly(TONGZHOU);
        assertThat(register.resolve("各区政府（含北京经济技术开发区管委会）").units()).containsExactly(TONGZHOU, DEVELOPMENT_AREA);
    }

    @Test
    void aGroupStandsForItsMembers() {
        assertThat(register.resolve("各区政府").units()).containsExactly(TONGZHOU, DEVELOPMENT_AREA);
    }

    @Test
    void aGroupThatNobodyHasChosenYetStandsForNobody() {
        assertThat(register.resolve("相关区政府"))
                .isEqualTo(new UnitResolution.NotChosen(new UnitGroup("相关区政府", List.of(), List.of(), false)));
        assertThat(register.resolve("相关区政府").units()).isEmpty();
    }

    @Test
    void anUnknownNameStaysAsItIsPrinted() {
        assertThat(register.resolve("市海洋局")).isEqualTo(new UnitResolution.Unknown("市海洋局"));
        assertThat(register.find("市海洋局")).isEmpty();
    }

    @Test
    void namesAreListedOnceInThePlansOrderAndThoseThatAreNoUnitsAreLeftOut() {
        assertThat(register.inOrder(List.of(SCIENCE, new UnitName("市海洋局"), TONGZHOU, SCIENCE)))
                .containsExactly(TONGZHOU, SCIENCE);
        assertThat(register.has(SCIENCE)).isTrue();
        assertThat(register.has(new UnitName("市海洋局"))).isFalse();
    }

    @Test
    void groupsAreNoUnits() {
        assertThat(register.find("各区政府")).isEmpty();
        assertThat(register.find("亦庄")).map(Unit::name).contains(DEVELOPMENT_AREA);
    }

    @Test
    void theDevelopmentAreaIsAnAreaAndDepartmentsAreNot() {
        assertThat(register.areas()).extracting(Unit::name).containsExactly(TONGZHOU, DEVELOPMENT_AREA);
    }

    @Test
    void oneNameCannotMeanTwoUnits() {
        Unit first = new Unit(TONGZHOU, "通州", "通州区人民政府", UnitKind.DISTRICT, List.of("通州区政府"), true);
        Unit second = new Unit(new UnitName("顺义区"), "顺义", "顺义区人民政府", UnitKind.DISTRICT, List.of("通州 区政府"), true);

        assertThatThrownBy(() -> new UnitRegister(List.of(first, second), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("通州 区政府 names two units or groups");
    }

    @Test
    void registersAreEqualWhenTheirUnitsAndGroupsAre() {
        assertThat(new UnitRegister(register.units(), register.groups()))
                .isEqualTo(register)
                .hasSameHashCodeAs(register)
                .isNotEqualTo(new UnitRegister(register.units(), List.of()));
    }
}
