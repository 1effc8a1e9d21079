package org.yuebao.model.plan;

/**
 * A plan's identifier on the command line and in addresses: {@code beijing-2022}.
 *
 * @param value lower-case Latin letters, digits and hyphens
 */
public record PlanId(String value) implements Comparable<PlanId> {

    public PlanId {
        if (!isOne(value)) {
            throw new IllegalArgumentException("a plan id consists of a-z, 0-9 and -: " + value);
        }
    }

    public static boolean isOne(String text) {
        return text.matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Override
    public int compareTo(PlanId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
