package org.yuebao.ingest.check;

import java.util.List;

/**
 * The rules of what is found when the units' figures are put together: by the aggregate job, which this module doesn't
 * see. They are declared here so that reporters read all rules in one catalogue.
 */
final class SumRules {

    private SumRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("SUM-OWN-TOTAL", Stage.SUM, "部门自报的合计与各区之和不一致")
                .because("各区（街道）共同完成的数量，全市（全区）数取各区之和，部门填报的累计数不相加、不替代，只作对照。"
                        + "两者不同的，照收并标出，两个数都印在报告中，由编制单位与双方核对。有单位未报送的，各区之和不含其数。级别不能调整。")
                .wrong("各区之和550吨，市水务局填报累计560吨")
                .right("各区之和550吨，市水务局填报累计550吨"));
    }
}
