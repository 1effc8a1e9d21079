package org.yuebao.model.finding;

/**
 * The stable code of a check, such as {@code E-AMOUNT-UNIT}: never reused, also when the check is retired.
 *
 * @param value upper case letters, digits and hyphens
 */
public record FindingCode(String value) {

    public FindingCode {
        if (!value.matches("[A-Z0-9]+(-[A-Z0-9]+)*")) {
            throw new IllegalArgumentException("not a finding code: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
