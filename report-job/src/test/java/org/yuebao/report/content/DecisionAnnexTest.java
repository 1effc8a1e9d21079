package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.CompletionWithdrawal;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.unit.UnitName;

/** 通州's red 指标-4 and 延庆's silence were judged otherwise by hand; 东城's completion of the rivers was withdrawn. */
public class DecisionAnnexTest {

    private static final Instant SET_AT = Instant.parse("2022-07-06T01:00:00Z");

    @Test
    void theAnnexSaysWhoSetWhichLightBesideWhichAndWhy() {
        String annex = PlainText.of(DecisionAnnex.blocks(new MonthView(decided())));

        assertThat(annex)
                .contains(
                        "| 通州区 | 指标-4 | ■滞后[RED] | ▲偏慢[YELLOW] | 台账已核 | 李四 | 2022-07-06 09:00 |",
                        "| 全市 | 大气-1-1 | ",
                        "| 延庆区 | 指标-2 | ○未报送[GREY] | ●达标[GREEN] | 监测站数据 | 李四 | 2022-07-06 09:00 |",
                        "| 东城区 | 水-1-1 | 2022年6月 | 验收未通过 | 王五 | 2022-07-06 09:00 |");
    }

    @Test
    void theReportMarksWhatWasSetByHandWhereverTheLightStands() {
        ReportDocument document = new ReportComposer(ReportComposerTest.shippedWording())
                .compose(decided())
                .document();
        String report = PlainText.of(document.blocks());
        String sheets = document.sheets().stream().map(PlainText::of).reduce("", String::concat);

        assertThat(report).contains("▲偏慢（人工）", "10.20▲人工", "●达标（人工）", "附表4 人工评定情况");
        assertThat(report).contains("■滞后（人工）");
        assertThat(sheets).contains("人工（计算为■滞后），评定人：李四，理由：台账已核", "），评定人：李四，理由：全市口径待核");
    }

    @Test
    void aReportWithoutAnySaysNothingOfIt() {
        assertThat(DecisionAnnex.blocks(new MonthView(SmallMonth.draft()))).isEmpty();
        assertThat(PlainText.of(new ReportComposer(ReportComposerTest.shippedWording())
                        .compose(SmallMonth.draft())
                        .document()
                        .blocks()))
                .doesNotContain("（人工）", "人工评定情况");
    }

    /** The draft, judged in part by hand. */
    public static ReportMaterial decided() {
        ReportMaterial draft = SmallMonth.draft();
        Decisions decisions = new Decisions(
                List.of(
                        override(SmallPlan.TONGZHOU, SmallPlan.ROADSIDE, Light.YELLOW, "台账已核"),
                        override(SmallPlan.YANQING, SmallPlan.PM25, Light.GREEN, "监测站数据"),
                        override(SmallPlan.plan().whole(), SmallPlan.INSPECT, Light.RED, "全市口径待核")),
                List.of(new CompletionWithdrawal(
                        draft.plan().id(),
                        SmallPlan.DONGCHENG,
                        SmallPlan.RIVERS,
                        draft.month(),
                        "王五",
                        SET_AT,
                        "验收未通过")));
        MonthResults results = draft.results();
        return new ReportMaterial(
                draft.plan(),
                draft.run(),
                draft.label(),
                draft.asOf(),
                draft.due(),
                new MonthResults(
                        results.month(),
                        results.assessments().stream().map(decisions::applyTo).toList(),
                        results.measures().stream()
                                .map(light ->
                                        decisions.applyTo(light, draft.plan().whole()))
                                .toList(),
                        results.tasks(),
                        results.indicators(),
                        results.standings()),
                draft.earlier(),
                draft.submissions(),
                draft.refusals(),
                List.of(),
                decisions,
                Optional.empty(),
                draft.inputsSha256(),
                draft.presentation());
    }

    private static LightOverride override(UnitName unit, AssessedSubject subject, Light light, String reason) {
        return new LightOverride(SmallPlan.plan().id(), SmallMonth.JUNE, unit, subject, light, "李四", SET_AT, reason);
    }
}
