package org.yuebao.aggregate.rating;

import java.util.Optional;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.quantity.Quantity;

/** A target of 0: no task this year; a value above 0 is 计划外, never a division by zero. */
final class NoTaskRule {

    private static final String REASON = "本单位本年度此项无任务（目标为0）";

    private NoTaskRule() {}

    static Judgement judge(Optional<Quantity> reported, String rule) {
        return reported.filter(quantity -> quantity.amount().signum() > 0)
                .map(quantity -> Judgement.of(Verdict.NOT_CONCERNED, rule, REASON + "，填报" + quantity + "为计划外")
                        .marked(Marks.UNPLANNED))
                .orElseGet(() -> Judgement.of(Verdict.NOT_CONCERNED, rule, REASON));
    }
}
