package org.yuebao.model.plan;

/** What a unit is judged on: a measure or an indicator. */
public sealed interface AssessedSubject permits MeasureCode, IndicatorCode {

    String value();
}
