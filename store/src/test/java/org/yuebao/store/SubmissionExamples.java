package org.yuebao.store;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Made-up submissions; {@link #full} has every kind of value and finding. */
final class SubmissionExamples {

    static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    static final UnitName NORTH = new UnitName("北区");

    private static final String PROGRESS = "进展情况";
    private static final String INDICATORS = "指标";

    private SubmissionExamples() {}

    static Submission full() {
        return new Submission(
                PlanExamples.EXAMPLE,
                3,
                JUNE,
                NORTH,
                file("北区-2022-06.xlsx", "ab", "2022-07-04T01:02:03.123456789Z"),
                false,
                true,
                new FormHead("张三", "010-0000", "李四", "王五", "2022年7月4日", "附说明一份"),
                List.of(
                        entry("大气-1-2/1", new Reported.Amount(Quantity.of("350.0", "吨"), at(PROGRESS, "M4"))),
                        entry("大气-1-2/2", new Reported.Amount(Quantity.of("1E+3", "吨"), at(PROGRESS, "M5"))),
                        entry("大气-1-1", new Reported.NothingToReport(at(PROGRESS, "M6"))),
                        entry("大气-1-4", Reported.missing())),
                List.of(
                        new Reading(
                                new IndicatorCode("指标-1"),
                                Reported.missing(),
                                new Reported.Parts(
                                        List.of(new BigDecimal("100"), new BigDecimal("42.80"), BigDecimal.ZERO),
                                        at(INDICATORS, "F4")),
                                new Reported.Amount(Quantity.of("3", "个"), at(INDICATORS, "G4")),
                                new Reported.Amount(Quantity.of("7", "个"), at(INDICATORS, "H4")),
                                new Reported.NothingToReport(at(INDICATORS, "I4")),
                                Reported.missing(),
                                "以国控断面计"),
                        new Reading(
                                new IndicatorCode("指标-2"),
                                Reported.missing(),
                                Reported.missing(),
                                Reported.missing(),
                                Reported.missing(),
                                Reported.missing(),
                                Reported.missing(),
                                "")),
                List.of(
                        new Finding(
                                new FindingCode("AMOUNT-UNIT"),
                                Severity.ERROR,
                                Scope.CELL,
                                "北区-2022-06.xlsx",
                                Optional.of(PROGRESS),
                                Optional.of(at(PROGRESS, "M7")),
                                "350",
                                "请填写如“350吨”",
                                "填报“350”，缺少单位"),
                        new Finding(
                                new FindingCode("GATE-SHEETS"),
                                Severity.NOTE,
                                Scope.SHEET,
                                "北区-2022-06.xlsx",
                                Optional.of("备注"),
                                Optional.empty(),
                                "",
                                "",
                                "多出一张工作表")));
    }

    /** One row on one measure, told apart from others by the first digits of its hash. */
    static Submission submission(String unit, ReportingMonth month, String hash, String receivedAt, String amount) {
        return new Submission(
                PlanExamples.EXAMPLE,
                1,
                month,
                new UnitName(unit),
                file(unit + ".xlsx", hash, receivedAt),
                false,
                false,
                FormHead.empty(),
                List.of(
                        entry("大气-1-2/1", new Reported.Amount(Quantity.of(amount, "吨"), at(PROGRESS, "M4"))),
                        entry("大气-1-4", Reported.missing())),
                List.of(),
                List.of());
    }

    static Refusal refusal(Optional<UnitName> unit, String hash, String receivedAt) {
        return new Refusal(
                PlanExamples.EXAMPLE,
                JUNE,
                unit,
                file("不是工作簿.xlsx", hash, receivedAt),
                List.of(new Finding(
                        new FindingCode("GATE-WORKBOOK"),
                        Severity.BLOCKER,
                        Scope.WORKBOOK,
                        "不是工作簿.xlsx",
                        Optional.empty(),
                        Optional.empty(),
                        "",
                        "请用下发的表格填报",
                        "不是 Excel 工作簿")));
    }

    static ReceivedFile file(String name, String hash, String receivedAt) {
        return new ReceivedFile(name, hash + "0".repeat(64 - hash.length()), Instant.parse(receivedAt));
    }

    private static ProgressEntry entry(String item, Reported cumulative) {
        return new ProgressEntry(
                ItemCode.parse(item),
                "已完成阶段任务\n“二期”正在推进",
                cumulative,
                SelfStatus.IN_PROGRESS,
                "",
                "继续推进",
                at(PROGRESS, "J4"),
                at(PROGRESS, "O4"));
    }

    private static SourceCell at(String sheet, String address) {
        return new SourceCell(sheet, address);
    }
}
