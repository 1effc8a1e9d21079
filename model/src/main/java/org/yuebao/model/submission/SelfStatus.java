package org.yuebao.model.submission;

/** The unit's own word on a row (状态). */
public enum SelfStatus {
    NOT_STARTED("未启动"),
    IN_PROGRESS("推进中"),
    COMPLETED("已完成"),
    BEHIND("滞后"),
    /** The cell is empty or not understood; a text without a status is judged as {@link #IN_PROGRESS}. */
    UNSTATED("未填");

    private final String chinese;

    SelfStatus(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
