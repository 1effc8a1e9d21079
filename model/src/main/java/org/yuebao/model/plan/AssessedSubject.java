package org.yuebao.model.plan;

/** What a unit is judged on: a measure or an indicator. */
public sealed interface AssessedSubject permits MeasureCode, IndicatorCode {

    String value();

    /** Back from its code; an indicator's code never looks like a measure's. */
    static AssessedSubject parse(String code) {
        return code.matches(".+-\\d+-\\d+") ? MeasureCode.parse(code) : new IndicatorCode(code);
    }
}
