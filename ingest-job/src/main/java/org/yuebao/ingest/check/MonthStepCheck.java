package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-MONTH-STEP}: last month's sum and this month's value don't give this month's sum. */
final class MonthStepCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-MONTH-STEP", Stage.HISTORY, "本月值与累计值的增加不符")
            .because("累计指标的本月累计值减上月累计值，应等于本月值。按累计值计入。")
            .wrong("上月累计11.8，本月值1.5，累计值13.9")
            .right("上月累计11.8，本月值2.1，累计值13.9");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .filter(reading -> AddingUp.is(draft.plan(), reading.indicator()))
                .flatMap(reading -> finding(draft, reading).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftSubmission draft, Reading reading) {
        if (!(reading.monthValue() instanceof Reported.Amount month)
                || !(reading.cumulative() instanceof Reported.Amount cumulative)) {
            return Optional.empty();
        }
        return draft.before(reading.indicator()).stream()
                .filter(earlier -> earlier.month().equals(draft.month().previous()))
                .flatMap(earlier -> earlier.said().cumulative().asQuantity().stream())
                .filter(before -> {
                    BigDecimal added = cumulative.quantity().amount().subtract(before.amount());
                    return added.signum() >= 0
                            && added.compareTo(month.quantity().amount()) != 0;
                })
                .map(before -> draft.findings()
                        .cell(
                                RULE,
                                month.cell(),
                                month.quantity().toString(),
                                "本月值" + month.quantity() + "，而累计值由上月的" + before + "增至" + cumulative.quantity(),
                                "请核对本月值和累计值；以前月份有调整的，请在备注中说明"))
                .findFirst();
    }
}
