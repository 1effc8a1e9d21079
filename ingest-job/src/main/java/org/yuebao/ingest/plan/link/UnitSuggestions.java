package org.yuebao.ingest.plan.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.plan.LinkCertainty;
import org.yuebao.model.plan.LinkGrounds;
import org.yuebao.model.plan.LinkState;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.UnitLink;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitRegister;

/** The city department for each bureau of the district, by the name without 市 and 区: 区水务局, 市水务局. */
final class UnitSuggestions {

    private static final int DOUBTFUL = 60;

    private final Plan plan;
    private final Plan other;

    private UnitSuggestions(Plan plan, Plan other) {
        this.plan = plan;
        this.other = other;
    }

    static List<UnitLink> of(Plan plan, Plan other) {
        UnitSuggestions suggestions = new UnitSuggestions(plan, other);
        List<UnitLink> links = new ArrayList<>();
        for (Unit unit : plan.register().units()) {
            List<UnitLink> kept = plan.links().units().stream()
                    .filter(link -> link.unit().equals(unit.name()))
                    .filter(link -> !link.plan().equals(other.id()) || link.state() != LinkState.SUGGESTED)
                    .toList();
            links.addAll(kept);
            List<UnitLink> here =
                    kept.stream().filter(link -> link.plan().equals(other.id())).toList();
            if (!unit.kind().isArea() && here.stream().noneMatch(UnitLink::confirmed)) {
                suggestions.suggestion(unit, here).ifPresent(links::add);
            }
        }
        return links;
    }

    private Optional<UnitLink> suggestion(Unit unit, List<UnitLink> refused) {
        List<Unit> open = other.register().units().stream()
                .filter(each -> !each.kind().isArea())
                .filter(each ->
                        refused.stream().noneMatch(link -> link.counterpart().equals(each.name())))
                .toList();
        Optional<Unit> same = open.stream()
                .filter(each -> cores(each).anyMatch(core -> cores(unit).anyMatch(core::equals)))
                .findFirst();
        if (same.isPresent()) {
            return same.map(each -> link(unit, each, LinkCertainty.CERTAIN, "去掉“市”“区”后名称相同"));
        }
        Optional<Unit> best = open.stream().reduce((one, two) -> alike(unit, two) > alike(unit, one) ? two : one);
        return best.filter(each -> alike(unit, each) >= DOUBTFUL)
                .map(each -> link(unit, each, LinkCertainty.DOUBTFUL, "名称相似" + alike(unit, each) + "%"));
    }

    private UnitLink link(Unit unit, Unit counterpart, LinkCertainty certainty, String reason) {
        return new UnitLink(
                unit.name(),
                other.id(),
                counterpart.name(),
                LinkState.SUGGESTED,
                new LinkGrounds(certainty, counterpart.fullName(), reason));
    }

    private int alike(Unit one, Unit two) {
        return cores(one)
                .flatMapToInt(core -> cores(two).mapToInt(each -> Likeness.between(core, each)))
                .max()
                .orElse(0);
    }

    private Stream<String> cores(Unit unit) {
        return Stream.concat(Stream.of(unit.name().value(), unit.fullName()), unit.aliases().stream())
                .map(this::core)
                .filter(core -> core.length() > 1);
    }

    /** 水务局 of 区水务局, 规划自然资源委 of 市规划自然资源委西城分局, 公安局 of 西城公安分局. */
    private String core(String name) {
        String core = UnitRegister.plain(name);
        for (Plan each : List.of(plan, other)) {
            core = core.replace(each.jurisdiction(), "");
            String town = each.jurisdiction().replaceAll("[市区县]$", "");
            core = town.length() > 1 ? core.replace(town, "") : core;
        }
        return core.replaceAll("^[市区县]", "")
                .replace("委员会", "委")
                .replace("和", "")
                .replaceAll("(?<=[委局部办厅])分局$", "")
                .replaceAll("分局$", "局");
    }
}
