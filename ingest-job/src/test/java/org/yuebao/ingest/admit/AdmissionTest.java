package org.yuebao.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.SmallPlan;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** What becomes of a file that a unit sent. */
class AdmissionTest {

    @TempDir
    private Path folder;

    @Test
    void aFormFilledInProperlyIsAcceptedWithoutAFinding() throws IOException {
        Submission submission = accepted(FilledForm.complete().sent(folder));

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.unit()).isEqualTo(new UnitName("通州区"));
        assertThat(submission.planVersion()).isEqualTo(3);
        assertThat(submission.nilReport()).isFalse();
        assertThat(submission.demonstration()).isFalse();
        assertThat(submission.entries()).hasSize(4);
        assertThat(submission.entries().getFirst())
                .isEqualTo(new ProgressEntry(
                        ItemCode.parse("大气-5-1/1"),
                        "截至6月底，累计检查13.9万辆次。",
                        new Reported.Amount(Quantity.of("13.9", "万辆次"), new SourceCell("进展情况", "M4")),
                        SelfStatus.IN_PROGRESS,
                        "",
                        "",
                        new SourceCell("进展情况", "J4"),
                        new SourceCell("进展情况", "O4")));
    }

    @Test
    void readingsAreTakenWithTheirCells() throws IOException {
        Submission submission = accepted(FilledForm.complete().sent(folder));

        Reading days = submission.readings().get(1);
        assertThat(days.indicator()).isEqualTo(new IndicatorCode("指标-2"));
        assertThat(days.cumulative())
                .isEqualTo(new Reported.Amount(Quantity.of("77.9", "%"), new SourceCell("指标", "F5")));
        assertThat(days.numerator())
                .isEqualTo(new Reported.Amount(Quantity.of("141", "天"), new SourceCell("指标", "G5")));
        assertThat(submission.readings().get(2).cumulative())
                .isEqualTo(new Reported.Parts(
                        List.of(new BigDecimal("100"), new BigDecimal("42.8"), new BigDecimal("0")),
                        new SourceCell("指标", "F6")));
    }

    @Test
    void aRowThatMovedIsStillKnown() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().rowInsertedAbove("进展情况", 5).sent(folder));

        assertThat(submission.findings()).isEmpty();
        assertThat(submission.entries())
                .extracting(entry -> entry.item().toString())
                .containsExactly("大气-5-1/1", "大气-5-1/2", "大气-5-1/3", "水-1-1/1");
        assertThat(submission.entries().get(1).textCell()).isEqualTo(new SourceCell("进展情况", "J6"));
    }

    @Test
    void withoutTheHiddenSheetRowsAreKnownByTheirWording() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().without("_yuebao").sent(folder));

        assertThat(submission.entries())
                .extracting(entry -> entry.item().toString())
                .containsExactly("大气-5-1/1", "大气-5-1/2", "大气-5-1/3", "水-1-1/1");
    }

    @Test
    void whatIsNoWorkbookIsRefused() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "这不是工作簿");

        Refusal refusal = refused(FilledForm.admit(text, Map.of()));

        assertThat(messages(refusal)).containsExactly("报送.xlsx：不是工作簿；请报送按空白填报表填写的 .xlsx 文件。");
        assertThat(refusal.unit()).isEmpty();
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(messages(FilledForm.admit(Files.createFile(folder.resolve("empty")), Map.of())))
                .containsExactly("报送.xlsx：文件是空的（0字节）；请重新保存后再次报送。");
    }

    @Test
    void aWorkbookOfAnotherMonthIsRefusedAndItsUnitIsKnown() throws IOException {
        BlankForm may = new BlankForm(
                SmallPlan.plan(), ReportingMonth.of(2022, 5), SmallPlan.DUE, SmallPlan.unit("通州区"), Map.of());

        Refusal refusal = refused(FilledForm.of(may).sent(folder));

        assertThat(messages(refusal))
                .containsExactly("报送.xlsx：报告月份是2022年5月，现在收取的是2022年6月；请填写2022年6月的空白填报表；补报其他月份，请放入该月的收件文件夹。");
        assertThat(refusal.unit()).contains(new UnitName("通州区"));
    }

    @Test
    void aUnitThatIsNotInTheRegisterIsRefused() throws IOException {
        FilledForm form = FilledForm.complete().with("_yuebao", "B5", "浦东新区").with("填报信息", "B4", "浦东新区");

        assertThat(messages(form.sent(folder))).containsExactly("报送.xlsx：填报单位“浦东新区”不在本计划的单位名册中；请用编制单位发给本单位的空白填报表填写。");
    }

    @Test
    void aUnitThatOnlySupportsIsNotExpected() throws IOException {
        FilledForm form = FilledForm.complete().with("_yuebao", "B5", "市文化和旅游局").with("填报信息", "B4", "市文化和旅游局");

        assertThat(messages(form.sent(folder))).containsExactly("报送.xlsx：市文化和旅游局在本计划中没有牵头或主责的措施，不需填报；请核对填报单位。");
    }

    @Test
    void anotherUnitsFormIsRefused() throws IOException {
        FilledForm form = FilledForm.complete().with("填报信息", "B4", "怀柔区");

        assertThat(messages(form.sent(folder)))
                .containsExactly("报送.xlsx：这是通州区的填报表，“填报信息”中的填报单位却是“怀柔区”；请用本单位自己的空白填报表填写。");
    }

    @Test
    void anotherPlansFormIsRefused() throws IOException {
        assertThat(messages(FilledForm.complete()
                        .with("_yuebao", "B2", "other-2022")
                        .sent(folder)))
                .containsExactly("报送.xlsx：是计划other-2022的填报表，现在收取的是small-2022；请用本计划的空白填报表填写。");
    }

    @Test
    void aMissingSheetIsNamed() throws IOException {
        assertThat(messages(FilledForm.complete().without("进展情况").sent(folder)))
                .containsExactly("报送.xlsx：没有“进展情况”工作表；请用空白填报表填写，不要删除或改名工作表。");
    }

    @Test
    void aMissingColumnIsNamed() throws IOException {
        assertThat(messages(FilledForm.complete().with("进展情况", "M3", "数量").sent(folder)))
                .containsExactly("报送.xlsx：“进展情况”缺少列：累计完成量；请用空白填报表填写，不要删除或改名列。");
    }

    @Test
    void anEmptyFormIsNoReport() throws IOException {
        assertThat(messages(FilledForm.of("通州区").sent(folder)))
                .contains("报送.xlsx：空表，没有填报任何内容；请填写，或将“填报信息”中的“是否零报告”选为“是”。");
        assertThat(FilledForm.of("通州区").sent(folder)).isInstanceOf(Refusal.class);
    }

    @Test
    void aNilReportIsAReport() throws IOException {
        Submission submission =
                accepted(FilledForm.of("通州区").with("填报信息", "B11", "是").sent(folder));

        assertThat(submission.nilReport()).isTrue();
        assertThat(submission.findings()).isEmpty();
        assertThat(submission.entries()).isEmpty();
    }

    @Test
    void aNilReportWithFilledRowsSaysTwoThings() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("填报信息", "B11", "是").sent(folder));

        assertThat(messages(submission)).containsExactly("报送.xlsx：选了零报告，却填有4行进展，按所填进展计入；请将“是否零报告”改为“否”，或删去所填进展。");
    }

    @Test
    void aCellThatCannotBeReadLeavesTheOthersStanding() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("进展情况", "M4", "约三百").sent(folder));

        assertThat(submission.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.ERROR));
        assertThat(messages(submission))
                .containsExactly("报送.xlsx › 进展情况!M4：填报“约三百”，不是确切的数值，未计入；请填写确切的阿拉伯数字，如“350”或“350万辆次”。");
        assertThat(submission.entries()).hasSize(4);
    }

    @Test
    void anUnknownStatusIsToldOnceAndAsMuchAsNone() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("进展情况", "O6", "差不多了").sent(folder));

        assertThat(messages(submission))
                .containsExactly("报送.xlsx › 进展情况!O6：状态“差不多了”不能识别，按“推进中”计；请从下拉列表选择未启动、推进中、已完成或滞后。");
    }

    @Test
    void aMeasureLeftEmptyIsTold() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().row(6, "", "", "").sent(folder));

        assertThat(messages(submission)).containsExactly("报送.xlsx › 进展情况!J6：措施大气-5-1/3没有填报；请填写本月进展情况和状态。");
    }

    @Test
    void anIndicatorLeftEmptyIsTold() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("指标", "F4", "").sent(folder));

        assertThat(messages(submission)).containsExactly("报送.xlsx › 指标!F4：指标“PM2.5年均浓度”没有填报累计值；请填写1月至本月的累计值。");
    }

    @Test
    void completedShortOfTheTargetIsTold() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("进展情况", "O4", "已完成").sent(folder));

        assertThat(messages(submission))
                .containsExactly(
                        "报送.xlsx › 进展情况!O4：状态为“已完成”，但累计完成量（13.9万辆次）未达到年度目标27.75万辆次，不按完成计；请核对累计完成量，或将状态改为“推进中”。");
    }

    @Test
    void anAmountBelowLastMonthsIsTold() throws IOException {
        Submission may = FilledForm.asOfMay(
                accepted(FilledForm.complete().with("进展情况", "M4", "14.5").sent(folder)));

        Submission june = accepted(FilledForm.complete().sent(folder, Map.of(may.unit(), may)));

        assertThat(messages(june))
                .containsExactly("报送.xlsx › 进展情况!M4：累计完成量13.9万辆次小于上月累计14.5万辆次；累计完成量从1月算起，只增不减，请核对；如上月有误，请在备注中说明。");
    }

    @Test
    void moreInTheMonthThanSinceJanuaryIsTold() throws IOException {
        Submission submission =
                accepted(FilledForm.complete().with("指标", "E8", "20").sent(folder));

        assertThat(messages(submission)).containsExactly("报送.xlsx › 指标!E8：本月值20万辆次大于累计值13.9万辆次；累计值是1月至本月之和，请核对。");
    }

    @Test
    void aNumberForAnIndicatorThatDoesNotApplyIsNotUsed() throws IOException {
        FilledForm form = FilledForm.of("经开区")
                .row(4, "按计划推进。", "0", "推进中")
                .row(5, "检查办法已公布。", "", "已完成")
                .row(6, "按计划推进。", "", "推进中")
                .row(7, "累计检测3组。", "3", "推进中")
                .with("指标", "F4", "34")
                .with("指标", "F5", "77.9")
                .with("指标", "F6", "100(50,0)")
                .with("指标", "F7", "95");

        assertThat(messages(accepted(form.sent(folder))))
                .containsExactly("报送.xlsx › 指标!F7：本单位不涉及这项指标（年度目标为“—”），所填数值不计入；请删去该数值；如确有任务，请与编制单位联系。");
    }

    private static Submission accepted(Receipt receipt) {
        assertThat(messages(receipt)).noneMatch(message -> receipt instanceof Refusal);
        return (Submission) receipt;
    }

    private static Refusal refused(Receipt receipt) {
        assertThat(receipt).isInstanceOf(Refusal.class);
        return (Refusal) receipt;
    }

    private static List<String> messages(Receipt receipt) {
        return Optional.of(receipt).map(Receipt::findings).orElseThrow().stream()
                .map(Finding::message)
                .toList();
    }
}
