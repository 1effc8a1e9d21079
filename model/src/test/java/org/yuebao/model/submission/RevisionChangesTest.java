package org.yuebao.model.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

/** What a corrected file changed. */
class RevisionChangesTest {

    @Test
    void eachCellThatSaysSomethingElseIsListedWithBothContents() {
        Submission first = submission(entry("水-1-1", "累计检测12组。", "12", SelfStatus.IN_PROGRESS));
        Submission second = submission(
                entry("水-1-1", "累计检测15组。", "15", SelfStatus.IN_PROGRESS),
                entry("水-1-2", "办法已印发。", "", SelfStatus.COMPLETED));

        assertThat(RevisionChanges.between(first, second))
                .containsExactly(
                        new RevisionChanges.Change("水-1-1", "本月进展情况", cell("J4"), "累计检测12组。", "累计检测15组。"),
                        new RevisionChanges.Change("水-1-1", "累计完成量", cell("M4"), "12组", "15组"),
                        new RevisionChanges.Change("水-1-2", "本月进展情况", cell("J4"), "", "办法已印发。"),
                        new RevisionChanges.Change("水-1-2", "状态", cell("O4"), "", "已完成"));
    }

    @Test
    void aRowThatIsGoneIsListedAsEmptied() {
        Submission first = submission(entry("水-1-1", "累计检测12组。", "", SelfStatus.IN_PROGRESS));

        assertThat(RevisionChanges.between(first, submission()))
                .extracting(RevisionChanges.Change::column, RevisionChanges.Change::after)
                .containsExactly(tuple("本月进展情况", ""), tuple("状态", ""));
    }

    @Test
    void theSameNumberWithMoreZerosIsNoChange() {
        assertThat(RevisionChanges.between(
                        submission(entry("水-1-1", "累计检测12组。", "12", SelfStatus.IN_PROGRESS)),
                        submission(entry("水-1-1", "累计检测12组。", "12.0", SelfStatus.IN_PROGRESS))))
                .isEmpty();
    }

    private static ProgressEntry entry(String code, String text, String amount, SelfStatus status) {
        return new ProgressEntry(
                ItemCode.parse(code),
                text,
                amount.isEmpty()
                        ? Reported.missing()
                        : new Reported.Amount(Quantity.of(amount, "组"), new SourceCell("进展情况", "M4")),
                status,
                "",
                "",
                new SourceCell("进展情况", "J4"),
                new SourceCell("进展情况", "O4"));
    }

    private static Optional<SourceCell> cell(String address) {
        return Optional.of(new SourceCell("进展情况", address));
    }

    private static Submission submission(ProgressEntry... entries) {
        return new Submission(
                new PlanId("small-2022"),
                1,
                ReportingMonth.of(2022, 6),
                new UnitName("通州区"),
                new ReceivedFile("报送.xlsx", "0".repeat(64), Instant.EPOCH),
                false,
                false,
                FormHead.empty(),
                List.of(entries),
                List.of(),
                List.of());
    }
}
