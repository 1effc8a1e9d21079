package org.yuebao.model.unit;

/** What a unit is, which decides whom it is ranked against. */
public enum UnitKind {
    /** A district of a city, or a street or town of a district: the area units of the plan's level. */
    DISTRICT("区"),
    /** 经开区: reports and is ranked among the districts, but is no district government of the performance scheme. */
    DEVELOPMENT_AREA("开发区"),
    /** A department or other public body. */
    DEPARTMENT("部门"),
    /** A company with duties of its own, such as the railway. */
    ENTERPRISE("企业");

    private final String chinese;

    UnitKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** Areas have indicator targets and are ranked together; the others are ranked among themselves. */
    public boolean isArea() {
        return this == DISTRICT || this == DEVELOPMENT_AREA;
    }
}
