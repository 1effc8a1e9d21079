package org.yuebao.model.unit;

/**
 * The one name by which a plan's register knows a unit: 通州区, 经开区, 市生态环境局. Other names for the same unit are
 * aliases of {@link Unit}.
 */
public record UnitName(String value) implements Comparable<UnitName> {

    public UnitName {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a unit needs a name");
        }
    }

    @Override
    public int compareTo(UnitName other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
