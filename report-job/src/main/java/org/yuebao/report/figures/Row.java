package org.yuebao.report.figures;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The objects of figures.json; their components are its properties, in this order. Decimals are texts: most programs
 * read a JSON number as a binary one, which can't hold 27.75 ÷ 3 and loses the 0 of 10.20. What isn't there is null.
 */
sealed interface Row {

    record Report(
            String plan,
            int planVersion,
            String planTitle,
            String month,
            String label,
            String kind,
            long run,
            String asOf,
            String due,
            String inputsSha256,
            boolean demonstration)
            implements Row {}

    record Settings(
            String greenWithin,
            String yellowWithin,
            int fewThings,
            int redOneIn,
            String measureWeight,
            String indicatorWeight,
            String timelinessWeight,
            String yellowWorth,
            String latePenalty,
            int dueWorkingDay,
            boolean dueDayIncluded,
            String scoreRounding,
            boolean official,
            boolean sharesSumTo100,
            Limits limits)
            implements Row {}

    /** Bounds of the single lines by which lights are given. */
    record Limits(
            String fewThingsUntil,
            int monthsOfGrace,
            String notStartedUntil,
            int dueSoonMonths,
            int ongoingDoneFrom,
            int meanLenientUntil,
            String closeWithin,
            String beforeTheRains)
            implements Row {}

    /** A figure made of others. */
    record Derived(
            String figure,
            String name,
            List<Value> values,
            List<String> rules,
            List<String> reckoning,
            List<String> below)
            implements Row {}

    record Value(String name, String printed) implements Row {}

    record Rule(
            String name, @Nullable String clause, @Nullable String source) implements Row {}

    /** @param id by which sources name it */
    record File(int id, String unit, String month, int revision, String name, String sha256) implements Row {}

    record Source(int file, String sheet, String cell) implements Row {}

    record Amount(String value, String unit) implements Row {}

    /** @param percent rounded half up to one decimal, for reading; {@code part} ÷ {@code whole} is exact */
    record Share(String part, String whole, String percent) implements Row {}

    record Counts(int green, int yellow, int red, int grey) implements Row {}

    record Entry(
            int item,
            String text,
            String cumulativeKind,
            @Nullable Amount cumulative,
            String status,
            String problems,
            String nextSteps)
            implements Row {}

    record Reading(
            @Nullable String monthValue,
            @Nullable String cumulative,
            @Nullable String numerator,
            @Nullable String denominator,
            @Nullable String dustDays,
            @Nullable String lastYear,
            String note)
            implements Row {}

    record Item(int number, String name, String verdict, String light, String actual, String target) implements Row {}

    record Judged(
            String unit,
            String verdict,
            String light,
            String word,
            String actual,
            String target,
            @Nullable Amount amount,
            @Nullable Share completion,
            @Nullable Share expected,
            @Nullable String gapPoints,
            String rule,
            String why,
            List<String> marks,
            String text,
            List<Item> items,
            List<Entry> entries,
            @Nullable Reading reading,
            List<Source> sources,
            @Nullable ByHand byHand)
            implements Row {}

    /** Who set the verdict, and what the rules say. */
    record ByHand(String computed, String computedLight, String by, String at, String reason) implements Row {}

    record Sum(
            String name,
            Amount actual,
            Amount target,
            @Nullable Share completion,
            Share expected,
            @Nullable String gapPoints,
            String verdict,
            String light,
            List<String> missing,
            List<Source> sources,
            List<OwnTotal> ownTotals)
            implements Row {}

    /** @param difference own total − sum, 0 where they agree */
    record OwnTotal(String unit, Amount amount, String difference, List<Source> sources) implements Row {}

    record Task(String code, String theme, String title, String light, Counts measures) implements Row {}

    record Deadline(String printed, String begin, String end) implements Row {}

    record Measure(
            String code,
            String task,
            String text,
            Deadline deadline,
            List<String> answering,
            @Nullable String verdict,
            @Nullable String light,
            @Nullable Counts units,
            @Nullable String why,
            List<String> missing,
            List<Sum> sums,
            List<Judged> assessments,
            @Nullable ByHand byHand)
            implements Row {}

    /** @param lastMonth the place in the month before, where that is known */
    record Rank(
            int rank, String unit, String value, @Nullable Integer lastMonth) implements Row {}

    /** @param change null where last year's value is 0 and a percentage has no base */
    record Change(
            Amount now,
            Amount lastYear,
            @Nullable String change,
            String unit,
            String words,
            String basis,
            List<Source> sources)
            implements Row {}

    record End(Amount expected, boolean seasonal, boolean meetsTarget, String why, List<Source> sources)
            implements Row {}

    /** @param unit null for the whole jurisdiction */
    record Outlook(
            @Nullable String unit,
            @Nullable Change yearOnYear,
            @Nullable End yearEnd,
            List<String> marks) implements Row {}

    record RollUp(String level, String code, String title, Counts tasks, Counts measures, Counts assessments)
            implements Row {}

    /** A record of an earlier month beside which 已补 stands. */
    record MadeUp(String month, String unit, String subject, String was, String by) implements Row {}

    record City(Amount amount, List<Source> sources) implements Row {}

    record Indicator(
            String code,
            String name,
            String unit,
            String better,
            @Nullable Integer met,
            @Nullable Integer judged,
            @Nullable Sum sum,
            @Nullable City city,
            @Nullable Judged own,
            List<Rank> ranks,
            List<String> missing,
            List<Judged> assessments,
            List<Outlook> outlooks)
            implements Row {}

    /** @param receivedAt null where nothing was accepted */
    record Timely(String status, String word, @Nullable String receivedAt, int workingDaysLate, int refusedFiles)
            implements Row {}

    record Standing(
            String unit,
            String kind,
            @Nullable String score,
            @Nullable Integer rank,
            @Nullable String measurePart,
            @Nullable String indicatorPart,
            @Nullable String timelinessPart,
            Counts measures,
            Counts indicators,
            Timely timeliness,
            boolean nilReport,
            int revision,
            int findings)
            implements Row {}
}
