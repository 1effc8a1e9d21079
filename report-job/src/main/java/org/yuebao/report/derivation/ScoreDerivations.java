package org.yuebao.report.derivation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfPart;
import org.yuebao.report.derivation.FigureKey.OfRank;
import org.yuebao.report.derivation.FigureKey.OfReporting;
import org.yuebao.report.derivation.FigureKey.OfScore;
import org.yuebao.report.derivation.FigureKey.OfUnit;

/** A unit's score from its three parts, each part from lights or from when it reported, and the rank among the scores. */
final class ScoreDerivations {

    private final GroundIndex index;

    private ScoreDerivations(GroundIndex index) {
        this.index = index;
    }

    static List<Derivation> of(GroundIndex index) {
        ScoreDerivations scores = new ScoreDerivations(index);
        return index.plan().register().units().stream()
                .map(Unit::name)
                .flatMap(unit -> index.standing(unit).stream())
                .flatMap(standing -> scores.of(standing).stream())
                .toList();
    }

    private List<Derivation> of(Standing standing) {
        ScoreReckoning reckoning =
                new ScoreReckoning(index.plan().rating(), standing, index.assessments(standing.unit()));
        List<Derivation> derivations = new ArrayList<>();
        derivations.add(score(standing, reckoning));
        reckoning.parts().forEach(part -> derivations.add(part(standing, reckoning, part)));
        derivations.add(rank(standing));
        return derivations;
    }

    private Derivation score(Standing standing, ScoreReckoning reckoning) {
        List<String> lines = reckoning.lines();
        rankReckoned(standing).ifPresent(lines::add);
        return new Derivation(
                new OfScore(standing.unit()),
                standing.unit() + " 得分和排名",
                List.of(
                        new Value(
                                "得分", scoreOf(standing) + (index.plan().rating().official() ? "" : "（测算分，仅供参考）")),
                        new Value(
                                "排名",
                                standing.rank().isPresent()
                                        ? rankOf(standing) + "（按" + kind(standing.unit()) + "排）"
                                        : rankOf(standing)),
                        new Value("报送", standing.timeliness().word() + (standing.nilReport() ? "，零报告" : ""))),
                List.of("计分", "报送及时性", "排名"),
                lines,
                List.of(
                        new OfPart(ScorePart.MEASURES, standing.unit()),
                        new OfPart(ScorePart.INDICATORS, standing.unit()),
                        new OfPart(ScorePart.TIMELINESS, standing.unit())));
    }

    private Derivation part(Standing standing, ScoreReckoning reckoning, ScoreReckoning.Part part) {
        List<Value> values = new ArrayList<>();
        values.add(new Value(
                "得分率",
                reckoning.stored(part.part()).map(ScoreDerivations::percent).orElse("未评")));
        values.add(new Value("权重", Shown.plain(part.weight())));
        List<String> lines = new ArrayList<>();
        lines.add(part.inWords());
        part.share()
                .ifPresent(share -> lines.add("得分率＝"
                        + ScoreReckoning.shown(share).toPlainString()
                        + ScoreReckoning.against(reckoning.stored(part.part()), ScoreReckoning.shown(share))));
        List<FigureKey> below = new ArrayList<>();
        List<String> rules = new ArrayList<>(List.of("计分"));
        if (part.part() == ScorePart.TIMELINESS) {
            values.add(new Value("报送", standing.timeliness().word()));
            rules.add("报送及时性");
            below.add(new OfReporting(standing.unit()));
        } else {
            LightCounts lights = part.part() == ScorePart.MEASURES ? standing.measures() : standing.indicators();
            values.addAll(Counted.values(part.part().chinese(), lights));
            values.add(Value.count("计入", reckoning.counted(part.part()).size()));
            List<Assessment> leftOut = reckoning.leftOut(part.part());
            if (!leftOut.isEmpty()) {
                lines.add("不计入的" + leftOut.size() + "项：" + byVerdict(leftOut));
            }
            reckoning.counted(part.part()).forEach(one -> below.add(new OfUnit(one.subject(), one.unit())));
        }
        return new Derivation(
                new OfPart(part.part(), standing.unit()),
                standing.unit() + " 得分的" + part.part().chinese() + "部分",
                values,
                rules,
                lines,
                below);
    }

    /** 未到期3项、不涉及2项. */
    private static String byVerdict(List<Assessment> leftOut) {
        return leftOut.stream()
                .collect(Collectors.groupingBy(Assessment::verdict, TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().word() + entry.getValue() + "项")
                .collect(Collectors.joining("、"));
    }

    private Derivation rank(Standing standing) {
        OptionalInt before =
                index.standingBefore(standing.unit()).map(Standing::rank).orElse(OptionalInt.empty());
        List<Value> values = new ArrayList<>();
        values.add(new Value("排名", rankOf(standing)));
        values.add(new Value("得分", scoreOf(standing)));
        List<String> lines = new ArrayList<>();
        List<FigureKey> below = new ArrayList<>();
        if (standing.rank().isPresent()) {
            List<Standing> order = peers(standing).stream()
                    .sorted(Comparator.comparingInt(other -> other.rank().orElse(Integer.MAX_VALUE)))
                    .toList();
            rankReckoned(standing).ifPresent(lines::add);
            lines.add("名次表："
                    + order.stream()
                            .map(other -> other.rank().orElse(0) + "." + other.unit() + "（" + scoreOf(other) + "）")
                            .collect(Collectors.joining("、")));
            order.forEach(other -> below.add(new OfScore(other.unit())));
            if (before.isPresent()) {
                int won = before.getAsInt() - standing.rank().getAsInt();
                String change = won == 0 ? "持平" : (won > 0 ? "↑" : "↓") + Math.abs(won);
                values.add(new Value("上月排名", String.valueOf(before.getAsInt())));
                values.add(new Value("较上月", change));
                lines.add("较上月＝上月第" + before.getAsInt() + "名−本月第"
                        + standing.rank().getAsInt() + "名：" + change);
            }
        } else {
            lines.add("不排名：没有得分，或名册中写明不参加排名");
            below.add(new OfScore(standing.unit()));
        }
        return new Derivation(
                new OfRank(standing.unit()), standing.unit() + " 排名", values, List.of("排名"), lines, below);
    }

    /** How many stand before it, and with whom it shares its place. */
    private Optional<String> rankReckoned(Standing standing) {
        if (standing.rank().isEmpty() || standing.score().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal score = standing.score().get();
        List<Standing> peers = peers(standing);
        long better = peers.stream()
                .filter(other ->
                        other.score().filter(one -> one.compareTo(score) > 0).isPresent())
                .count();
        String tied = peers.stream()
                .filter(other -> !other.unit().equals(standing.unit()))
                .filter(other ->
                        other.score().filter(one -> one.compareTo(score) == 0).isPresent())
                .map(other -> other.unit().value())
                .collect(Collectors.joining("、"));
        return Optional.of("排名＝参加排名的" + peers.size() + "个" + kind(standing.unit()) + "中得分更高的" + better + "个＋1＝第"
                + (better + 1) + "名" + (tied.isEmpty() ? "" : "（与" + tied + "并列）")
                + (better + 1 == standing.rank().getAsInt()
                        ? "（复算相符）"
                        : "；报告写的是第" + standing.rank().getAsInt() + "名，复算不符，请核"));
    }

    /** Those ranked with it, in the plan's order. */
    private List<Standing> peers(Standing standing) {
        return index.plan().register().units().stream()
                .flatMap(unit -> index.standing(unit.name()).stream())
                .filter(other -> other.rank().isPresent() && isArea(other.unit()) == isArea(standing.unit()))
                .toList();
    }

    private String kind(UnitName unit) {
        return isArea(unit) ? index.plan().level().areas().substring(1) : "部门";
    }

    private boolean isArea(UnitName unit) {
        return index.plan().register().unit(unit).kind().isArea();
    }

    private static String scoreOf(Standing standing) {
        return standing.score().map(BigDecimal::toPlainString).orElse("未评");
    }

    private static String rankOf(Standing standing) {
        return standing.rank().isPresent() ? "第" + standing.rank().getAsInt() + "名" : "不排名";
    }

    /** 0.6667 is 66.7%. */
    private static String percent(BigDecimal share) {
        return share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
    }
}
