package org.yuebao.model.plan;

/** What a person made of a link between two plans. Only a confirmed one counts. */
public enum LinkState {
    SUGGESTED("建议"),
    CONFIRMED("确认"),
    /** Kept, so that it isn't suggested again. */
    REFUSED("否");

    private final String chinese;

    LinkState(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
