package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.OwnTotal;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;

/** 东城 1.50 and 通州 10.20 make 11.70万辆次; the bureau itself says otherwise. */
class TotalsApartTest {

    @Test
    void aTotalThatIsNotTheSumIsFoundInTheDepartmentsFileAndBothNumbersAreTold() {
        List<StoredSubmission> found = new TotalsApart(results("12.00")).addedTo(SmallMonth.submissions(false));

        Finding finding = findingOfTheBureau(found);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo("市生态环境局.xlsx › 进展情况!M9：大气-1-1 重型柴油车路检，市生态环境局自报12.00万辆次，"
                        + "各区之和11.70万辆次（不含未报送的延庆区），多0.30万辆次，全市（全区）数取各区之和；"
                        + "请与各区核对；填报有误的，由填报单位更正后重新报送。");
    }

    @Test
    void oneThatAgreesByValueIsNot() {
        assertThat(new TotalsApart(results("11.7")).addedTo(SmallMonth.submissions(false)))
                .isEqualTo(SmallMonth.submissions(false));
    }

    @Test
    void theAnnexPrintsItBesideTheSum() {
        ReportMaterial draft = SmallMonth.draft();
        MonthView view = new MonthView(new ReportMaterial(
                draft.plan(),
                draft.run(),
                draft.label(),
                draft.asOf(),
                draft.due(),
                results("12.00"),
                draft.earlier(),
                draft.submissions(),
                draft.refusals(),
                draft.corrects(),
                draft.inputsSha256(),
                draft.presentation()));

        assertThat(PlainText.of(List.of(MeasureAnnex.table(view)))).contains("；市生态环境局自报12.00万辆次，不一致");
    }

    @Test
    void theRuleIsKnownByTheSameCodeAsInTheCatalogue() {
        assertThat(TotalsApart.CODE.value()).isEqualTo("SUM-OWN-TOTAL");
    }

    private static Finding findingOfTheBureau(List<StoredSubmission> submissions) {
        return submissions.stream()
                .map(StoredSubmission::submission)
                .filter(submission -> submission.unit().equals(SmallPlan.BUREAU))
                .flatMap(submission -> submission.findings().stream())
                .filter(finding -> finding.code().equals(TotalsApart.CODE))
                .findFirst()
                .orElseThrow();
    }

    private static MonthResults results(String bureausTotal) {
        MonthResults results = SmallMonth.results();
        CellReference cell = new CellReference(
                SmallPlan.BUREAU, SmallMonth.JUNE, 1, "市生态环境局.xlsx", "ab".repeat(32), new SourceCell("进展情况", "M9"));
        OwnTotal total = new OwnTotal(SmallPlan.BUREAU, new Figure(Quantity.of(bureausTotal, "万辆次"), List.of(cell)));
        return new MonthResults(
                results.month(),
                results.assessments(),
                results.measures().stream().map(light -> beside(light, total)).toList(),
                results.tasks(),
                results.indicators(),
                results.standings());
    }

    private static MeasureLight beside(MeasureLight light, OwnTotal total) {
        List<CitySum> sums =
                light.sums().stream().map(sum -> sum.beside(List.of(total))).toList();
        return new MeasureLight(light.measure(), light.verdict(), light.units(), sums, light.missing(), light.why());
    }
}
