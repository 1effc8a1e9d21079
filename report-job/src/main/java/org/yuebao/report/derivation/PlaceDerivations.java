package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.IndicatorSummary.Rank;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfPlace;
import org.yuebao.report.derivation.FigureKey.OfUnit;

/** A unit's place in an indicator, among the published values. */
final class PlaceDerivations {

    private PlaceDerivations() {}

    static List<Derivation> of(GroundIndex index) {
        return index.plan()
                .indicators()
                .flatMap(indicator -> index.indicator(indicator.code()).stream()
                        .flatMap(summary ->
                                summary.ranks().stream().map(rank -> of(index, indicator, summary.ranks(), rank))))
                .toList();
    }

    private static Derivation of(GroundIndex index, Indicator indicator, List<Rank> ranks, Rank rank) {
        List<String> tied = ranks.stream()
                .filter(other -> other.rank() == rank.rank() && !other.unit().equals(rank.unit()))
                .map(other -> other.unit().value())
                .toList();
        long before = ranks.stream().filter(other -> other.rank() < rank.rank()).count();
        List<Value> values = new ArrayList<>();
        values.add(new Value("排名", "第" + rank.rank() + "名"));
        values.add(new Value(indicator.isSum() ? "完成率" : "公布值", rank.value()));
        List<String> lines = new ArrayList<>();
        lines.add("排名＝有值的" + ranks.size() + "个单位中" + (indicator.isSum() ? "完成率更高" : better(indicator)) + "的" + before
                + "个＋1＝第" + (before + 1) + "名" + (tied.isEmpty() ? "" : "（与" + String.join("、", tied) + "并列）"));
        lines.add("名次表："
                + ranks.stream()
                        .map(other -> other.rank() + "." + other.unit() + "（" + other.value() + "）")
                        .collect(Collectors.joining("、")));
        placeBefore(index, indicator, rank.unit()).ifPresent(last -> {
            values.add(new Value("上月排名", String.valueOf(last)));
            lines.add("上月第" + last + "名");
        });
        return new Derivation(
                new OfPlace(indicator.code(), rank.unit()),
                rank.unit() + " " + indicator.shortName() + "排名",
                values,
                List.of("指标排名"),
                lines,
                Stream.concat(Stream.of(rank), ranks.stream().filter(other -> !other.equals(rank)))
                        .<FigureKey>map(other -> new OfUnit(indicator.code(), other.unit()))
                        .toList());
    }

    private static String better(Indicator indicator) {
        return indicator.better() == Better.LOWER ? "更低" : "更高";
    }

    private static Optional<Integer> placeBefore(GroundIndex index, Indicator indicator, UnitName unit) {
        return index.ground().lastMonth().stream()
                .flatMap(results -> results.indicators().stream())
                .filter(summary -> summary.indicator().equals(indicator.code()))
                .map(IndicatorSummary::ranks)
                .flatMap(List::stream)
                .filter(rank -> rank.unit().equals(unit))
                .map(Rank::rank)
                .findFirst();
    }
}
