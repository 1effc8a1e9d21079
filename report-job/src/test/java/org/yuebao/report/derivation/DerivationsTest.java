package org.yuebao.report.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.report.content.DerivedFigures;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.derivation.Derivation.Value;

/** The small month's figures that are made of others, each counted by hand. */
class DerivationsTest {

    private final Derivations june = DerivedFigures.of(SmallMonth.draft());

    /** INSPECT is red, ELECTRIC yellow. */
    @Test
    void aTaskTakesTheWorstOfItsMeasuresAndNamesIt() {
        Derivation air = june.find("大气-1").orElseThrow();

        assertThat(air.key()).isEqualTo(new FigureKey.OfTask(new TaskCode("大气", 1)));
        assertThat(air.values()).startsWith(new Value("评价", "■滞后"), new Value("工作措施", "2"));
        assertThat(air.reckoning())
                .startsWith("工作措施＝●0＋▲1＋■1＋○0＝2项", "任务评价＝已评的2项措施中最差的＝■滞后（复算相符）")
                .anyMatch("决定任务评价的：大气-1-2 ■逾期，6月30日到期，市交通委未完成。"::equals);
        assertThat(air.below()).extracting(FigureKey::code).containsExactly("大气-1-1", "大气-1-2");
        assertThat(air.rules()).containsExactly("任务汇总", "措施汇总");
    }

    /** 4 measures: 2 green, 1 yellow, 1 red. */
    @Test
    void theWholeIsCountedInThreeViewsWithItsSharesAndHeldAgainstTheStoredRollUp() {
        Derivation whole = june.find(FigureKey.OfHeading.WHOLE).orElseThrow();

        assertThat(whole.values())
                .contains(
                        new Value("重点任务", "3"),
                        new Value("重点任务■滞后", "1"),
                        new Value("工作措施", "4"),
                        new Value("工作措施●正常", "2"),
                        new Value("工作措施●正常占比", "50.0%"),
                        new Value("工作措施▲偏慢占比", "25.0%"),
                        new Value("措施评价", "9"));
        assertThat(whole.reckoning())
                .contains(
                        "重点任务＝●2＋▲0＋■1＋○0＝3项（每项任务计一次）",
                        "占比＝该评价的措施项数÷4，四舍五入到0.1%：●2÷4＝50.0%，▲1÷4＝25.0%，■1÷4＝25.0%，○0÷4＝0.0%",
                        "措施评价＝●5＋▲0＋■2＋○2＝9个（单位×措施，每个责任单位计一次）")
                .last()
                .asString()
                .endsWith("（复算相符）");
        assertThat(whole.below()).extracting(FigureKey::code).containsExactly("大气", "水");
    }

    /** Late by a day of 10 − 2 = 8 of 10; two of three districts did better or worse by score. */
    @Test
    void aScoreHasThreePartsAndEachNamesWhatItCounts() {
        assertThat(june.find("得分@通州区").orElseThrow().below())
                .extracting(FigureKey::code)
                .containsExactly("措施部分@通州区", "指标部分@通州区", "及时性部分@通州区");
        Derivation measures = june.find("措施部分@通州区").orElseThrow();
        assertThat(measures.reckoning()).startsWith("措施部分：（1×1＋0×0.6＋1×0［滞后］＋0×0［未报送］）÷2＝1÷2", "得分率＝0.5000（复算相符）");
        assertThat(measures.below()).extracting(FigureKey::code).containsExactly("大气-1-1@通州区", "水-1-1@通州区");
        // 8 ÷ 10, and the month made up says 1.0000
        assertThat(june.find("及时性部分@通州区").orElseThrow().reckoning()).contains("得分率＝0.8000；报告写的是1.0000，复算不符，请核");
    }

    @Test
    void aRankShowsTheOrderItStandsIn() {
        Derivation rank = june.find("排名@通州区").orElseThrow();

        assertThat(rank.values()).contains(new Value("排名", "第2名"));
        assertThat(rank.reckoning())
                .containsExactly("排名＝参加排名的3个区中得分更高的1个＋1＝第2名（复算相符）", "名次表：1.东城区（100.0）、2.通州区（42.5）、3.延庆区（0.0）");
        assertThat(rank.below()).extracting(FigureKey::code).containsExactly("得分@东城区", "得分@通州区", "得分@延庆区");
        assertThat(june.find("指标-2排名@通州区").orElseThrow().reckoning())
                .contains("排名＝有值的2个单位中更低的1个＋1＝第2名", "名次表：1.东城区（31）、2.通州区（36）");
    }

    @Test
    void unitsThatReportedAddUpToThoseExpected() {
        Derivation reporting = june.find(new FigureKey.OfTotal(Total.REPORTING)).orElseThrow();

        assertThat(reporting.values())
                .contains(
                        new Value("应报送", "5"),
                        new Value("按时报送", "3"),
                        new Value("逾期报送", "1"),
                        new Value("未报送", "1"),
                        new Value("零报告", "1"));
        assertThat(reporting.reckoning()).contains("应报送＝计划中任牵头或主责的单位＝按时3＋逾期1＋未报送1＋未到期0＝5家", "逾期1家：通州区", "未报送1家：延庆区");
    }

    /** So that whoever goes down always gets on. */
    @Test
    void everyFigureBelowIsDerivedItselfOrLeadsToCells() {
        assertThat(june.all())
                .hasSizeGreaterThan(30)
                .allSatisfy(one -> assertThat(one.below())
                        .as(one.key().code())
                        .allMatch(below -> june.find(below).isPresent()
                                || below instanceof FigureKey.OfUnit
                                || below instanceof FigureKey.OfWhole));
        assertThat(june.all()).extracting(one -> one.key().code()).doesNotHaveDuplicates();
    }
}
