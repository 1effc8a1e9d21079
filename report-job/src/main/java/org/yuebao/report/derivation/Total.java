package org.yuebao.report.derivation;

/** What is counted over the whole jurisdiction, apart from what stands under a heading of the plan. */
public enum Total {
    /** Units expected, on time, late, missing; files refused. */
    REPORTING("报送情况"),
    /** Indicators judged, met by all, lagging somewhere; lights of unit × indicator. */
    INDICATORS("指标情况"),
    FINDINGS("校核问题"),
    /** Sums that fall short of their target at the present pace. */
    AT_RISK("年度目标风险"),
    /** What falls due in the next two months. */
    DUE_SOON("近期到期");

    private final String chinese;

    Total(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
