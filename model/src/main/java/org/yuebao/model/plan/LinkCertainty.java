package org.yuebao.model.plan;

/** How sure a suggested link is (把握). */
public enum LinkCertainty {
    CERTAIN("确定"),
    /** Likely, and a person has to look. */
    DOUBTFUL("待核"),
    /** Nothing alike was found. */
    NONE("无"),
    /** Nobody's suggestion: a person wrote it. */
    BY_HAND("人工");

    private final String chinese;

    LinkCertainty(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
