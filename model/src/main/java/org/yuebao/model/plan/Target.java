package org.yuebao.model.plan;

import java.math.BigDecimal;
import java.util.List;

/** A cell of an indicator annex. */
public sealed interface Target {

    /** As the plan prints it. */
    String printed();

    /** {@code 34} (≤ or ≥ by the indicator's direction), {@code >93}, {@code ≥26.1}. */
    record Bound(Comparator comparator, BigDecimal value, String printed) implements Target {

        public boolean isMetBy(BigDecimal reading) {
            return comparator.holds(reading, value);
        }
    }

    /** {@code 100(75,0)}: all parts must be met; a part of 0 is a target like any other. */
    record Composite(List<Bound> parts, String printed) implements Target {
        public Composite {
            parts = List.copyOf(parts);
        }
    }

    /** {@code 0}: no task this year; a value above 0 is 计划外. */
    record NoTask(String printed) implements Target {}

    /** {@code —}: a number reported here is a finding. */
    record NotApplicable(String printed) implements Target {}

    /** 稳步提升, 18左右: judged by the clerk's entry. */
    record InWords(String printed) implements Target {}
}
