package org.yuebao.app.office;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.unit.UnitName;

/** What differs between two reports of a month: what went in, each light and amount, each score and rank. */
@Component
public class ReportChanges {

    /** In place of a unit's name where the city's own light or sum is meant. */
    public static final String WHOLE = "全市";

    private final AssessmentStore assessments;

    ReportChanges(AssessmentStore assessments) {
        this.assessments = assessments;
    }

    /**
     * All that differs.
     *
     * @param inputs in words: 计划第1版 → 第2版, 通州区：第1版 → 第2版
     * @param lights of units and of the city, by subject and unit
     * @param scores by unit
     */
    public record Changes(List<String> inputs, List<Change> lights, List<Change> scores) {

        public Changes {
            inputs = List.copyOf(inputs);
            lights = List.copyOf(lights);
            scores = List.copyOf(scores);
        }

        public int count() {
            return lights.size() + scores.size();
        }
    }

    /**
     * One thing that is said otherwise.
     *
     * @param subject a measure's or indicator's code; 测算分 for a score
     * @param before 无 where there was nothing
     * @param light of what is said now; empty where there is none
     */
    public record Change(String subject, String unit, String before, String after, Optional<Light> light) {}

    private record Key(String subject, String unit) implements Comparable<Key> {

        @Override
        public int compareTo(Key other) {
            int bySubject = subject.compareTo(other.subject);
            return bySubject != 0 ? bySubject : unit.compareTo(other.unit);
        }
    }

    private record Told(String words, Optional<Light> light) {}

    public Changes between(PublishedReport before, PublishedReport after) {
        return new Changes(
                inputs(before, after),
                differing(lights(before), lights(after)),
                differing(scores(before), scores(after)));
    }

    private List<String> inputs(PublishedReport before, PublishedReport after) {
        List<String> inputs = new ArrayList<>();
        if (before.planVersion() != after.planVersion()) {
            inputs.add("计划第" + before.planVersion() + "版 → 第" + after.planVersion() + "版");
        }
        Map<UnitName, Integer> old = revisions(before);
        revisions(after).forEach((unit, now) -> {
            int was = old.getOrDefault(unit, 0);
            if (was != now) {
                inputs.add(unit + "：" + revision(was) + " → " + revision(now));
            }
        });
        return inputs;
    }

    private static String revision(int number) {
        return number == 0 ? "未报送" : "第" + number + "版";
    }

    private Map<UnitName, Integer> revisions(PublishedReport report) {
        return assessments.standings(report.run()).stream()
                .collect(Collectors.toMap(Standing::unit, Standing::revision, (one, other) -> one, LinkedHashMap::new));
    }

    private Map<Key, Told> lights(PublishedReport report) {
        Stream<Map.Entry<Key, Told>> units = assessments.assessments(report.run()).stream()
                .map(each ->
                        Map.entry(new Key(each.subject().value(), each.unit().value()), told(each)));
        Stream<Map.Entry<Key, Told>> whole = assessments.measureLights(report.run()).stream()
                .map(each -> Map.entry(new Key(each.measure().value(), WHOLE), told(each)));
        return Stream.concat(units, whole)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    private static Told told(Assessment each) {
        return new Told(
                each.light().shape() + " " + each.verdict().word() + "，" + each.actual()
                        + (each.target().isBlank() ? "" : "（目标" + each.target() + "）")
                        + each.byHand().map(hand -> "，人工").orElse(""),
                Optional.of(each.light()));
    }

    private static Told told(MeasureLight each) {
        return new Told(
                each.light().shape() + " " + each.verdict().word()
                        + each.sums().stream()
                                .map(ReportChanges::sum)
                                .map(words -> "，" + words)
                                .collect(Collectors.joining())
                        + each.byHand().map(hand -> "，人工").orElse(""),
                Optional.of(each.light()));
    }

    private static String sum(CitySum sum) {
        return sum.name() + sum.actual().quantity();
    }

    private Map<Key, Told> scores(PublishedReport report) {
        return assessments.standings(report.run()).stream()
                .collect(Collectors.toMap(
                        each -> new Key("测算分", each.unit().value()),
                        each -> new Told(
                                each.score()
                                                .map(score -> score.toPlainString() + "分")
                                                .orElse("未评")
                                        + (each.rank().isPresent()
                                                ? "，第" + each.rank().getAsInt() + "名"
                                                : "")
                                        + "，" + each.timeliness().word(),
                                Optional.empty())));
    }

    private static List<Change> differing(Map<Key, Told> before, Map<Key, Told> after) {
        Set<Key> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        Told nothing = new Told("无", Optional.empty());
        Function<Key, Change> change = key -> new Change(
                key.subject(),
                key.unit(),
                before.getOrDefault(key, nothing).words(),
                after.getOrDefault(key, nothing).words(),
                after.getOrDefault(key, nothing).light());
        return keys.stream()
                .map(change)
                .filter(each -> !each.before().equals(each.after()))
                .toList();
    }
}
