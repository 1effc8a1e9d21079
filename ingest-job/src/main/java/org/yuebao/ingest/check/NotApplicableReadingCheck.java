package org.yuebao.ingest.check;

import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Target;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SourceCell;

/** {@code CHECK-READING-NONE}: a number for an indicator that doesn't apply to the unit (“—”); it isn't used. */
final class NotApplicableReadingCheck implements Check {

    private static final Rule RULE = Rule.error("CHECK-READING-NONE", Stage.VALUE, "不涉及的指标填了数值")
            .because("年度目标为“—”的指标与本单位无关，所填数值不计入。")
            .wrong("年度目标“—”，累计值95")
            .right("年度目标“—”，累计值空白或“—”");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .filter(reading -> doesNotApply(draft, reading) && hasNumber(reading))
                .map(reading -> draft.findings()
                        .cell(
                                RULE,
                                cellOf(draft, reading),
                                "",
                                "本单位不涉及这项指标（年度目标为“—”），所填数值不计入",
                                "请删去该数值；如确有任务，请与编制单位联系"))
                .toList();
    }

    private static boolean doesNotApply(DraftSubmission draft, Reading reading) {
        return draft.plan()
                .target(draft.unit(), reading.indicator())
                .filter(target -> target instanceof Target.NotApplicable)
                .isPresent();
    }

    private static boolean hasNumber(Reading reading) {
        return reading.cumulative() instanceof Reported.Amount || reading.cumulative() instanceof Reported.Parts;
    }

    private static SourceCell cellOf(DraftSubmission draft, Reading reading) {
        return reading.cumulative().source().orElseGet(() -> draft.readingRows().get(reading.indicator()));
    }
}
