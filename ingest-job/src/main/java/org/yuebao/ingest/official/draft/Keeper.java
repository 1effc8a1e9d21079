package org.yuebao.ingest.official.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.Titles;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Task;
import org.yuebao.model.unit.UnitName;

/**
 * Makes an imported plan the next version of one at hand: the codes of the measures and what people decided (items,
 * chosen units, links) stay, the wording is the document's.
 */
final class Keeper {

    /** The shipped plan says in its own words what the document says, so little need be alike. */
    private static final double SAME = 0.12;

    private final Plan old;
    private final Findings findings;

    Keeper(Plan old, Findings findings) {
        this.old = old;
        this.findings = findings;
    }

    Plan keep(Plan imported) {
        Set<MeasureCode> matched = new HashSet<>();
        Plan kept = PlanEdits.tasks(imported, task -> kept(task, matched));
        old.measures()
                .filter(measure -> !matched.contains(measure.code()))
                .forEach(measure -> findings.add(
                        FindingKind.KEPT_NOT_MATCHED, "原计划", measure.code() + "：" + measure.text(), "新版本中没有这项措施"));
        return new Plan(
                kept.id(),
                kept.version(),
                kept.title(),
                kept.year(),
                kept.lastYear(),
                kept.level(),
                kept.jurisdiction(),
                kept.documentNumber(),
                kept.issuer(),
                kept.issued(),
                kept.bureau(),
                kept.register(),
                kept.themes(),
                kept.indicatorTables().isEmpty() ? old.indicatorTables() : kept.indicatorTables(),
                kept.rating(),
                old.links(),
                old.declared(),
                old.yearBefore());
    }

    private Task kept(Task task, Set<MeasureCode> matched) {
        Optional<Task> before = old.tasks()
                .filter(other -> other.code().equals(task.code()) && Titles.isAlike(other.title(), task.title()))
                .findFirst()
                .or(() -> old.tasks()
                        .filter(other -> other.code().theme().equals(task.code().theme())
                                && Titles.plain(other.title()).equals(Titles.plain(task.title())))
                        .findFirst());
        if (before.isEmpty()) {
            task.measures().forEach(measure -> tellNew(measure));
            return task;
        }
        Map<Integer, Measure> pairs = pairs(before.get().measures(), task.measures());
        pairs.values().forEach(measure -> matched.add(measure.code()));
        int free = before.get().measures().stream()
                .mapToInt(measure -> measure.code().number())
                .max()
                .orElse(0);
        List<Measure> measures = new ArrayList<>();
        for (int i = 0; i < task.measures().size(); i++) {
            Measure measure = task.measures().get(i);
            Measure other = pairs.get(i);
            if (other == null) {
                measure = withCode(measure, new MeasureCode(task.code(), ++free));
                tellNew(measure);
            } else {
                measure = decided(
                        withCode(
                                measure,
                                new MeasureCode(task.code(), other.code().number())),
                        other);
            }
            measures.add(measure);
        }
        List<String> variants = task.titleVariants().isEmpty() ? before.get().titleVariants() : task.titleVariants();
        return new Task(task.code(), task.title(), variants, measures);
    }

    /** As many measures as before, each in its place; else each with the one most like it, in order. */
    private static Map<Integer, Measure> pairs(List<Measure> before, List<Measure> now) {
        Map<Integer, Measure> pairs = new LinkedHashMap<>();
        if (before.size() == now.size()) {
            for (int i = 0; i < now.size(); i++) {
                pairs.put(i, before.get(i));
            }
            return pairs;
        }
        int from = 0;
        for (int i = 0; i < now.size(); i++) {
            int best = -1;
            double most = SAME;
            for (int k = from; k < before.size(); k++) {
                double alike =
                        Titles.similarity(before.get(k).text(), now.get(i).text());
                if (alike > most) {
                    most = alike;
                    best = k;
                }
            }
            if (best >= 0) {
                pairs.put(i, before.get(best));
                from = best + 1;
            }
        }
        return pairs;
    }

    private Measure decided(Measure measure, Measure other) {
        boolean hadItems = other.items().stream().anyMatch(item -> !(item instanceof MeasureItem.Whole));
        boolean suggests = measure.items().stream().anyMatch(item -> !(item instanceof MeasureItem.Whole));
        if (suggests && !hadItems) {
            findings.add(
                    FindingKind.SUGGESTION_DROPPED, "原计划", measure.code() + "：" + measure.text(), "原计划这项措施没有子项，不加");
        }
        return new Measure(
                measure.code(),
                measure.text(),
                measure.deadline(),
                chosen(measure.lead(), other.lead()),
                chosen(measure.responsible(), other.responsible()),
                chosen(measure.support(), other.support()),
                other.items());
    }

    private static Assignment chosen(Assignment now, Assignment before) {
        List<UnitName> chosen = before.chosen();
        return new Assignment(now.named(), now.andOthers(), now.othersPrinted(), now.dash(), now.known(), chosen);
    }

    private static Measure withCode(Measure measure, MeasureCode code) {
        return new Measure(
                code,
                measure.text(),
                measure.deadline(),
                measure.lead(),
                measure.responsible(),
                measure.support(),
                measure.items());
    }

    private void tellNew(Measure measure) {
        findings.add(FindingKind.NEW_MEASURE, "任务措施", measure.code() + "：" + measure.text(), "编号为" + measure.code());
    }
}
