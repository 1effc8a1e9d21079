package org.yuebao.ingest.plan.reconcile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.ingest.plan.link.Likeness;
import org.yuebao.ingest.plan.reconcile.LinkedPlans.TaskPair;
import org.yuebao.model.plan.Deadline;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.unit.UnitRegister;

/** Quantities and deadlines of tasks that go together: the same sentence with other numbers, the same measure with another date. */
final class TextDifferences {

    private static final Pattern SENTENCE_END = Pattern.compile("[。；;\\n]");
    /** A number that is no date, no year and no part of a name (PM2.5, COP15), with what is counted. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![A-Za-z\\d.“第])(\\d+(?:\\.\\d+)?)(?!\\d|\\.\\d|年|月|日|号)([%‰]|(?:万|亿|千)?[\\p{IsHan}]{0,2})");

    /** Of two sentences without their numbers. */
    private static final int SAME_SENTENCE = 60;

    private static final int SAME_MEASURE = 40;

    private record Sentence(Measure measure, String text) {

        List<MatchResult> numbers() {
            return NUMBER.matcher(text).results().toList();
        }

        List<String> units() {
            return numbers().stream().map(number -> number.group(2)).toList();
        }

        List<String> amounts() {
            return numbers().stream()
                    .map(number -> number.group(1) + number.group(2))
                    .toList();
        }

        String withoutNumbers() {
            return NUMBER.matcher(text).replaceAll("$2");
        }

        boolean isOfShares() {
            return units().stream().allMatch(unit -> unit.equals("%") || unit.equals("‰"));
        }
    }

    private TextDifferences() {}

    static List<Difference> quantities(LinkedPlans plans) {
        return plans.taskPairs().stream()
                .flatMap(pair -> quantities(pair).stream())
                .toList();
    }

    private static List<Difference> quantities(TaskPair pair) {
        List<Sentence> city = sentences(pair.city().measures());
        List<Difference> found = new ArrayList<>();
        for (Sentence own : sentences(pair.district().measures())) {
            city.stream()
                    .filter(sentence -> sentence.units().equals(own.units()))
                    .filter(sentence -> alike(sentence, own) >= SAME_SENTENCE)
                    .max(Comparator.comparingInt(sentence -> alike(sentence, own)))
                    .filter(sentence -> !sentence.amounts().equals(own.amounts()))
                    .ifPresent(sentence -> found.add(new Difference(
                            DifferenceKind.QUANTITY_DIFFERS,
                            sentence.measure().code().value(),
                            sentence.text(),
                            own.measure().code().value(),
                            own.text(),
                            "市级为" + String.join("、", sentence.amounts()) + "，区级为" + String.join("、", own.amounts())
                                    + (own.isOfShares() ? "，请核对是否本区自定" : "；市级为全市数量时请核对本区份额"))));
        }
        return found;
    }

    private static int alike(Sentence one, Sentence other) {
        return Likeness.between(one.withoutNumbers(), other.withoutNumbers());
    }

    private static List<Sentence> sentences(List<Measure> measures) {
        return measures.stream()
                .flatMap(measure -> Arrays.stream(SENTENCE_END.split(measure.text()))
                        .map(UnitRegister::plain)
                        .map(text -> new Sentence(measure, text)))
                .filter(sentence -> !sentence.units().isEmpty())
                .toList();
    }

    static List<Difference> deadlines(LinkedPlans plans) {
        return plans.taskPairs().stream()
                .flatMap(pair -> pair.district().measures().stream().flatMap(own -> deadline(pair, own)))
                .toList();
    }

    private static Stream<Difference> deadline(TaskPair pair, Measure own) {
        return counterpart(pair, own)
                .filter(city -> isOther(city.deadline(), own.deadline()))
                .map(city -> new Difference(
                        DifferenceKind.DEADLINE_DIFFERS,
                        city.code().value(),
                        city.deadline().printed(),
                        own.code().value(),
                        own.deadline().printed(),
                        own.deadline()
                                        .window()
                                        .end()
                                        .isAfter(city.deadline().window().end())
                                ? "区级晚于市级，请核对"
                                : "两级不同，请核对"))
                .stream();
    }

    private static Optional<Measure> counterpart(TaskPair pair, Measure own) {
        List<Measure> city = pair.city().measures();
        if (city.size() == 1 && pair.district().measures().size() == 1) {
            return Optional.of(city.getFirst());
        }
        return city.stream()
                .filter(measure -> Likeness.between(measure.text(), own.text()) >= SAME_MEASURE)
                .max(Comparator.comparingInt(measure -> Likeness.between(measure.text(), own.text())));
    }

    private static boolean isOther(Deadline one, Deadline other) {
        return !one.getClass().equals(other.getClass()) || !one.window().equals(other.window());
    }
}
