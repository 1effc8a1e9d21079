package org.yuebao.model.plan;

/** Whether units' values may be added to the city's. */
public enum OverUnits {
    SUM,
    /** The city's own value is reported by the bureau; an average of units is never called the city's. */
    NOT_ADDITIVE
}
