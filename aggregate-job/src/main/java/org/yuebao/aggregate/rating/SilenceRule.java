package org.yuebao.aggregate.rating;

import org.yuebao.model.assessment.Verdict;

/** Line 3: nothing usable reported. Silence must never pay: after the due instant it counts 0. */
final class SilenceRule {

    private SilenceRule() {}

    static Judgement judge(MonthAtHand at) {
        return at.reportsAreDue()
                ? Judgement.byLine(3, Verdict.NOT_REPORTED, "报送期限已过，没有可用的填报内容，按0分计")
                : Judgement.byLine(3, Verdict.AWAITED, "报送期限未到，尚无可用的填报内容，暂不评");
    }
}
