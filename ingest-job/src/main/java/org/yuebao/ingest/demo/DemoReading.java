package org.yuebao.ingest.demo;

/** What a clerk writes into one row of 指标; each empty where nothing is written. */
record DemoReading(
        String monthValue,
        String cumulative,
        String numerator,
        String denominator,
        String dustDays,
        String lastYear,
        String note) {

    static DemoReading nothing(String note) {
        return new DemoReading("", "", "", "", "", "", note);
    }

    static DemoReading of(String monthValue, String cumulative, String lastYear) {
        return new DemoReading(monthValue, cumulative, "", "", "", lastYear, "");
    }

    DemoReading outOf(String part, String whole) {
        return new DemoReading(monthValue, cumulative, part, whole, dustDays, lastYear, note);
    }

    DemoReading withDustDays(String days) {
        return new DemoReading(monthValue, cumulative, numerator, denominator, days, lastYear, note);
    }
}
