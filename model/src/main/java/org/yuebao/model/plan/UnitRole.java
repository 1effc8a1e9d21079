package org.yuebao.model.plan;

/** A unit's part in a measure. */
public enum UnitRole {
    LEAD("牵头"),
    RESPONSIBLE("主责"),
    SUPPORTING("协办");

    private final String chinese;

    UnitRole(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
