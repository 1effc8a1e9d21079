package org.yuebao.model.plan;

/**
 * One row that a unit fills in: a measure, or one of its items (子项).
 *
 * @param item 0 for the measure as a whole, else the item's number from 1
 */
public record ItemCode(MeasureCode measure, int item) {

    /** @throws IllegalArgumentException when the text is no row code */
    public static ItemCode parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0
                ? new ItemCode(MeasureCode.parse(text), 0)
                : new ItemCode(
                        MeasureCode.parse(text.substring(0, slash)),
                        Integer.parseInt(text.substring(slash + 1).strip()));
    }

    /** {@code 大气-5-1} or {@code 大气-5-1/2}. */
    @Override
    public String toString() {
        return item == 0 ? measure.value() : measure.value() + "/" + item;
    }
}
