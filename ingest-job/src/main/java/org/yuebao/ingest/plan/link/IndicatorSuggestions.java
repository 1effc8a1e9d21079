package org.yuebao.ingest.plan.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorLink;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.unit.Unit;

/**
 * A counterpart for each indicator that nobody has decided on yet and that has one of the same unit of measurement. Of
 * 100 points the likeness of the names gives up to 70, the same place in the annex 10, the same target 20. An indicator
 * that stands in two annexes may be linked from both.
 */
final class IndicatorSuggestions {

    private static final int CERTAIN = 80;
    private static final int DOUBTFUL = 50;
    private static final int AHEAD = 8;

    private IndicatorSuggestions() {}

    static List<IndicatorLink> of(Plan plan, Plan other) {
        List<IndicatorLink> links = new ArrayList<>();
        for (Indicator indicator : plan.indicators().toList()) {
            List<IndicatorLink> kept = plan.links().indicators().stream()
                    .filter(link -> link.indicator().equals(indicator.code()))
                    .filter(link -> !link.plan().equals(other.id()) || link.state() != LinkState.SUGGESTED)
                    .toList();
            links.addAll(kept);
            List<IndicatorLink> here =
                    kept.stream().filter(link -> link.plan().equals(other.id())).toList();
            if (here.stream().noneMatch(IndicatorLink::confirmed)) {
                suggestion(plan, other, indicator, here).ifPresent(links::add);
            }
        }
        return links;
    }

    private static Optional<IndicatorLink> suggestion(
            Plan plan, Plan other, Indicator indicator, List<IndicatorLink> refused) {
        List<Candidate<IndicatorCode>> candidates = other.indicators()
                .filter(each -> each.unit().equals(indicator.unit()) && each.isComposite() == indicator.isComposite())
                .filter(each ->
                        refused.stream().noneMatch(link -> link.counterpart().equals(each.code())))
                .map(each -> candidate(plan, other, indicator, each))
                .sorted(Comparator.comparingInt((Candidate<IndicatorCode> candidate) -> -candidate.score()))
                .toList();
        if (candidates.isEmpty() || candidates.getFirst().score() < DOUBTFUL) {
            return Optional.empty();
        }
        Candidate<IndicatorCode> best = candidates.getFirst();
        int next = candidates.size() > 1 ? candidates.get(1).score() : 0;
        LinkCertainty certainty = best.score() >= CERTAIN && best.score() - next >= AHEAD
                ? LinkCertainty.CERTAIN
                : LinkCertainty.DOUBTFUL;
        return Optional.of(new IndicatorLink(
                indicator.code(),
                other.id(),
                best.code(),
                LinkState.SUGGESTED,
                new LinkGrounds(certainty, best.title(), best.reason())));
    }

    private static Candidate<IndicatorCode> candidate(Plan plan, Plan other, Indicator own, Indicator city) {
        int names = Math.max(
                Likeness.between(own.name(), city.name()),
                Math.max(
                        Likeness.between(own.printedName(), city.printedName()),
                        Likeness.between(own.name(), city.printedName())));
        boolean samePlace = own.number() == city.number();
        boolean sameTarget = targetOf(plan, other, city)
                .flatMap(target -> plan.ownTarget(own.code()).map(mine -> SameTarget.is(target, mine)))
                .orElse(false);
        return new Candidate<>(
                city.code(),
                city.name(),
                names * 70 / 100 + (samePlace ? 10 : 0) + (sameTarget ? 20 : 0),
                names,
                (names == 100 ? "名称相同" : "名称相似" + names + "%")
                        + (samePlace ? "，序号相同" : "")
                        + (sameTarget ? "，目标值相同" : "") + "，计量单位相同");
    }

    /** The target that the other plan sets this plan's jurisdiction. */
    private static Optional<Target> targetOf(Plan plan, Plan other, Indicator indicator) {
        return other.register()
                .find(plan.jurisdiction())
                .map(Unit::name)
                .flatMap(unit -> other.target(unit, indicator.code()));
    }
}
