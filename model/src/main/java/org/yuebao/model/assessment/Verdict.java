package org.yuebao.model.assessment;

/** What was judged of one measure or indicator of one unit in one month. Source: domain.md, “Light of one measure”. */
public enum Verdict {
    /** Not this unit's, not applicable, or no task this year. */
    NOT_CONCERNED(Light.GREY, "不涉及", false),
    /** The window has not begun. */
    NOT_YET_DUE(Light.GREY, "未到期", false),
    /** Accounts are made once a year and there is none yet. */
    YEARLY(Light.GREY, "按年核算", false),
    /** Target in words: judged by the clerk's entry. */
    IN_WORDS(Light.GREY, "由编制人评定", false),
    /** Nothing usable reported, and the due instant has not passed. */
    AWAITED(Light.GREY, "未到期报送", false),
    /** Nothing usable reported by the due instant: grey, and counts 0 in the score, for silence must never pay. */
    NOT_REPORTED(Light.GREY, "未报送", true),
    COMPLETED(Light.GREEN, "已完成", true),
    /** An indicator that meets its target. */
    MET(Light.GREEN, "达标", true),
    ON_PACE(Light.GREEN, "正常", true),
    AT_RISK(Light.YELLOW, "偏慢", true),
    BEHIND(Light.RED, "滞后", true),
    /** The deadline has passed and the measure is not completed. */
    OVERDUE(Light.RED, "逾期", true),
    /** A dated or recurring step fell due and is not done. */
    STEP_OVERDUE(Light.RED, "逾期(节点)", true),
    /** An indicator that can no longer meet its target this year. */
    OUT_OF_REACH(Light.RED, "已无法达标", true),
    /** A latest value short of its target. */
    NOT_MET(Light.RED, "未达标", true);

    private final Light light;
    private final String word;
    private final boolean counted;

    Verdict(Light light, String word, boolean counted) {
        this.light = light;
        this.word = word;
        this.counted = counted;
    }

    public Light light() {
        return light;
    }

    /** For people, more exact than the light's word. */
    public String word() {
        return word;
    }

    /** Whether it enters rates and scores; {@link #NOT_REPORTED} does, with 0. */
    public boolean isCounted() {
        return counted;
    }

    /** Judged by what was reported: counted, and not grey. */
    public boolean isJudged() {
        return light != Light.GREY;
    }
}
