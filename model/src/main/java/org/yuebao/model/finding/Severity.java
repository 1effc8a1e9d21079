package org.yuebao.model.finding;

/** How much a finding stops. */
public enum Severity {
    /** 阻断: the submission is not accepted. */
    BLOCKER("阻断"),
    /** 错误: this value is not used. */
    ERROR("错误"),
    /** 警告: used, and flagged. */
    WARNING("警告"),
    /** 提示. */
    NOTE("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
