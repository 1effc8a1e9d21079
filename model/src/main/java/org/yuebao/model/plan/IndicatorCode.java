package org.yuebao.model.plan;

/**
 * An indicator's stable code within its plan: {@code 指标-2}.
 *
 * @param value never empty; does not look like a measure code
 */
public record IndicatorCode(String value) implements AssessedSubject {

    public IndicatorCode {
        if (value.isBlank() || value.matches(".+-\\d+-\\d+")) {
            throw new IllegalArgumentException("not an indicator code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
