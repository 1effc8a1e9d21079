package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;

class MadeUpAnnexTest {

    private static final ReportingMonth MAY = ReportingMonth.of(2022, 5);
    private static final ReportingMonth APRIL = ReportingMonth.of(2022, 4);

    @Test
    void eachRecordIsNamedByMonthUnitAndWhatItWasAndTheMarkIsYellow() {
        ReportMaterial material = with(
                new MadeUp(MAY, SmallPlan.TONGZHOU, SmallPlan.RIVERS, Verdict.NOT_REPORTED, SmallMonth.JUNE),
                new MadeUp(MAY, SmallPlan.TONGZHOU, SmallPlan.SOIL, Verdict.NOT_REPORTED, SmallMonth.JUNE),
                new MadeUp(APRIL, SmallPlan.DONGCHENG, SmallPlan.INSPECT, Verdict.BEHIND, MAY));

        assertThat(PlainText.of(List.of(MadeUpAnnex.table(new MonthView(material)))))
                .contains("| 2022年4月 | 东城区 | ■滞后[RED] | ▲已补[YELLOW] | 2022年5月赶上 | 大气-1-1 |\n"
                        + "| 2022年5月 | 通州区 | ○未报送[GREY] | ▲已补[YELLOW] | 2022年6月补报 | 水-1-1、指标-5 |");
        assertThat(PlainText.of(new ReportComposer(ReportComposerTest.shippedWording())
                        .compose(material)
                        .document()
                        .blocks()))
                .contains("附表4 以前月份已补情况");
    }

    private static ReportMaterial with(MadeUp... marks) {
        ReportMaterial draft = SmallMonth.draft();
        MonthResults results = draft.results();
        return new ReportMaterial(
                draft.plan(),
                draft.run(),
                draft.label(),
                draft.asOf(),
                draft.due(),
                new MonthResults(
                        results.month(),
                        results.assessments(),
                        results.measures(),
                        results.tasks(),
                        results.indicators(),
                        results.standings(),
                        results.outlooks(),
                        results.rollUps(),
                        List.of(marks)),
                draft.earlier(),
                draft.submissions(),
                draft.refusals(),
                draft.corrects(),
                draft.inputsSha256(),
                draft.presentation());
    }
}
