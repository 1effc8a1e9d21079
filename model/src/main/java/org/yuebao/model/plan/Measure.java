package org.yuebao.model.plan;

import java.util.List;

/**
 * One row of a task (工作措施), with its own deadline and units; the thing a unit reports on.
 *
 * @param text what must be done and by how much
 * @param items the rows that a unit fills in, at least one
 */
public record Measure(
        MeasureCode code,
        String text,
        Deadline deadline,
        Assignment lead,
        Assignment responsible,
        Assignment support,
        List<MeasureItem> items) {

    public Measure {
        items = items.isEmpty() ? List.of(new MeasureItem.Whole(0, "")) : List.copyOf(items);
    }

    /** @throws IllegalArgumentException when the measure has no such item */
    public MeasureItem item(int number) {
        return items.stream()
                .filter(item -> item.number() == number)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("measure " + code + " has no item " + number));
    }

    public ItemCode codeOf(MeasureItem item) {
        return new ItemCode(code, item.number());
    }

    public Assignment assignment(UnitRole role) {
        return switch (role) {
            case LEAD -> lead;
            case RESPONSIBLE -> responsible;
            case SUPPORTING -> support;
        };
    }
}
