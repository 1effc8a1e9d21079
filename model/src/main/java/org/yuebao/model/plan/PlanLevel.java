package org.yuebao.model.plan;

/** Whose plan it is: a city's (units are districts and departments) or a district's (streets, towns and bureaus). */
public enum PlanLevel {
    CITY("市", "各区"),
    DISTRICT("区", "各街道");

    private final String chinese;
    private final String areas;

    PlanLevel(String chinese, String areas) {
        this.chinese = chinese;
        this.areas = areas;
    }

    public String chinese() {
        return chinese;
    }

    /** What the area units of this level are called together. */
    public String areas() {
        return areas;
    }
}
