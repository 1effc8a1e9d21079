package org.yuebao.ingest.plan.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.Plan;

/**
 * What a district's plan leaves out, adds or changes against the city's. Where nobody has confirmed or refused a link
 * yet, the suggestion is gone by; the facts say how many those are.
 *
 * @param facts what was compared and how much of it agrees, one Chinese sentence each
 */
public record Reconciliation(Plan city, Plan district, List<Difference> differences, List<String> facts) {

    public Reconciliation {
        differences = List.copyOf(differences);
        facts = List.copyOf(facts);
    }

    /** @return empty when the city's plan doesn't know the district as one of its units */
    public static Optional<Reconciliation> between(Plan city, Plan district) {
        return LinkedPlans.areaOf(city, district)
                .map(area -> LinkedPlans.of(city, district, area))
                .map(Reconciliation::of);
    }

    public List<Difference> of(DifferenceKind kind) {
        return differences.stream()
                .filter(difference -> difference.kind() == kind)
                .toList();
    }

    private static Reconciliation of(LinkedPlans plans) {
        List<Difference> all = Stream.of(
                        TaskDifferences.of(plans),
                        TargetDifferences.of(plans),
                        TextDifferences.quantities(plans),
                        TextDifferences.deadlines(plans),
                        UnitDifferences.of(plans),
                        counts(plans.city(), true),
                        counts(plans.district(), false))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Difference::kind))
                .toList();
        return new Reconciliation(plans.city(), plans.district(), all, facts(plans));
    }

    private static List<Difference> counts(Plan plan, boolean city) {
        List<Difference> found = new ArrayList<>();
        plan.declared()
                .tasks()
                .filter(declared -> declared != plan.tasks().count())
                .ifPresent(declared ->
                        found.add(count(plan, city, "任务", declared, plan.tasks().count())));
        plan.declared()
                .measures()
                .filter(declared -> declared != plan.measures().count())
                .ifPresent(declared -> found.add(
                        count(plan, city, "措施", declared, plan.measures().count())));
        return found;
    }

    private static Difference count(Plan plan, boolean city, String what, int declared, long real) {
        String statement = "计划自称" + declared + "项" + what + "，实有" + real + "项";
        return new Difference(
                DifferenceKind.COUNT_DIFFERS,
                city ? plan.id().value() : "",
                "",
                city ? "" : plan.id().value(),
                "",
                statement);
    }

    private static List<String> facts(LinkedPlans plans) {
        Plan city = plans.city();
        long concerned = city.tasks()
                .filter(task -> TaskDifferences.isTheDistricts(task, plans))
                .count();
        long takenUp = city.tasks()
                .filter(task -> TaskDifferences.isTheDistricts(task, plans) && plans.isTakenUp(task.code()))
                .count();
        List<String> facts = new ArrayList<>();
        facts.add(size("市级计划", city) + "，其中" + concerned + "项任务由" + plans.area().name() + "牵头或主责，已承接" + takenUp + "项");
        facts.add(size("区级计划", plans.district()));
        facts.add("市级附表中" + plans.area().name() + "的目标与区级计划相同的" + TargetDifferences.agreeing(plans) + "项");
        long certain = plans.unconfirmed(LinkCertainty.CERTAIN);
        long doubtful = plans.unconfirmed(LinkCertainty.DOUBTFUL);
        if (certain + doubtful > 0) {
            facts.add("任务对应关系中有" + (certain + doubtful) + "项是建议、未经确认（确定" + certain + "项、待核" + doubtful
                    + "项），暂按建议对照；请用 plan link 写出后确认");
        }
        return facts;
    }

    private static String size(String which, Plan plan) {
        return which + plan.tasks().count() + "项任务、" + plan.measures().count() + "项措施"
                + plan.declared().tasks().map(count -> "（公布" + count + "项任务）").orElse("")
                + plan.declared()
                        .measures()
                        .map(count -> "（公布" + count + "项措施）")
                        .orElse("");
    }
}
