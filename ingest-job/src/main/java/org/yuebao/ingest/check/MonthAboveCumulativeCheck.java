package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.List;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-MONTH-ABOVE}: of an indicator that adds up, more in the month than since January. */
final class MonthAboveCumulativeCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-MONTH-ABOVE", Stage.VALUE, "本月值大于累计值")
            .because("累计值是1月至本月之和，不会小于本月值；多为两栏填反。")
            .wrong("本月值20，累计值13.9")
            .right("本月值2.1，累计值13.9");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        List<Finding> findings = new ArrayList<>();
        for (Reading reading : draft.readings()) {
            boolean addsUp = draft.plan()
                    .indicator(reading.indicator())
                    .map(Indicator::overMonths)
                    .filter(overMonths -> overMonths == OverMonths.CUMULATIVE)
                    .isPresent();
            if (addsUp
                    && reading.monthValue() instanceof Reported.Amount month
                    && reading.cumulative() instanceof Reported.Amount cumulative
                    && month.quantity().amount().compareTo(cumulative.quantity().amount()) > 0) {
                findings.add(draft.findings()
                        .cell(
                                RULE,
                                month.cell(),
                                month.quantity().toString(),
                                "本月值" + month.quantity() + "大于累计值" + cumulative.quantity(),
                                "累计值是1月至本月之和，请核对"));
            }
        }
        return findings;
    }
}
