package org.yuebao.report.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.derivation.Derivation.Value;
import org.yuebao.report.derivation.FigureKey.OfFindings;
import org.yuebao.report.derivation.FigureKey.OfReporting;
import org.yuebao.report.derivation.FigureKey.OfTotal;
import org.yuebao.report.derivation.FigureKey.OfWhole;

/** Counts over the whole jurisdiction: reporting, indicators, findings, risks, what is due. */
final class TotalDerivations {

    private final GroundIndex index;

    private TotalDerivations(GroundIndex index) {
        this.index = index;
    }

    static List<Derivation> of(GroundIndex index) {
        TotalDerivations totals = new TotalDerivations(index);
        return List.of(totals.reporting(), totals.indicators(), totals.findings(), totals.atRisk(), totals.dueSoon());
    }

    private Derivation reporting() {
        List<UnitName> units = index.units().stream().map(Unit::name).toList();
        List<UnitName> onTime = those(units, Timeliness.OnTime.class);
        List<UnitName> late = those(units, Timeliness.Late.class);
        List<UnitName> missing = those(units, Timeliness.NotReported.class);
        List<UnitName> awaited = those(units, Timeliness.Awaited.class);
        List<UnitName> nil = units.stream()
                .filter(unit -> index.standing(unit).filter(Standing::nilReport).isPresent())
                .toList();
        List<UnitName> refused = Stream.concat(missing.stream(), awaited.stream())
                .filter(unit -> index.refused(unit) > 0)
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add("应报送＝计划中任牵头或主责的单位＝按时" + onTime.size() + "＋逾期" + late.size() + "＋未报送" + missing.size() + "＋未到期"
                + awaited.size() + "＝" + units.size() + "家");
        named("逾期", late).forEach(lines::add);
        named("未报送", missing).forEach(lines::add);
        named("未到期报送", awaited).forEach(lines::add);
        named("零报告（按已报送计）", nil).forEach(lines::add);
        named("未报送中有文件被退回的", refused).forEach(lines::add);
        return total(
                Total.REPORTING,
                List.of(
                        Value.count("应报送", units.size()),
                        Value.count("按时报送", onTime.size()),
                        Value.count("逾期报送", late.size()),
                        Value.count("未报送", missing.size()),
                        Value.count("未到期报送", awaited.size()),
                        Value.count("已报送", onTime.size() + late.size()),
                        Value.count("催报", missing.size() + awaited.size()),
                        Value.count("零报告", nil.size()),
                        Value.count("退回单位", refused.size()),
                        Value.count("退回文件", index.ground().refusals().size()),
                        Value.count(
                                "收到文件",
                                index.ground().submissions().size()
                                        + index.ground().refusals().size())),
                List.of("报送及时性", "计数"),
                lines,
                units.stream().<FigureKey>map(OfReporting::new).toList());
    }

    private List<UnitName> those(List<UnitName> units, Class<? extends Timeliness> kind) {
        return units.stream()
                .filter(unit -> kind.isInstance(index.timeliness(unit)))
                .toList();
    }

    private static List<String> named(String what, List<UnitName> units) {
        return units.isEmpty()
                ? List.of()
                : List.of(what + units.size() + "家："
                        + units.stream().map(UnitName::value).collect(Collectors.joining("、")));
    }

    private Derivation indicators() {
        List<Indicator> indicators = index.plan().indicators().toList();
        List<Indicator> well = those(indicators, IndicatorTally.ALL_WELL);
        List<Indicator> lagging = those(indicators, IndicatorTally.SOME_LAG);
        LightCounts lights = LightCounts.of(indicators.stream()
                .flatMap(indicator -> index.assessments(indicator.code()).stream())
                .map(Assessment::light)
                .toList());
        List<Value> values = new ArrayList<>();
        values.add(Value.count("指标", indicators.size()));
        values.add(Value.count("本月可评", well.size() + lagging.size()));
        values.add(Value.count("全部达标", well.size()));
        values.add(Value.count("有偏慢滞后", lagging.size()));
        values.addAll(Counted.values("指标评价", lights));
        return total(
                Total.INDICATORS,
                values,
                List.of("计数"),
                List.of(
                        "本月可评＝已报送的单位全部达标或达到序时进度的" + well.size() + "项＋有单位偏慢或滞后的" + lagging.size() + "项",
                        "全部达标的：" + codes(well),
                        "有偏慢或滞后的：" + codes(lagging),
                        "指标评价＝" + Shown.sum(lights) + "个（单位×指标）"),
                indicators.stream()
                        .<FigureKey>map(indicator -> new OfWhole(indicator.code()))
                        .toList());
    }

    private List<Indicator> those(List<Indicator> indicators, IndicatorTally tally) {
        return indicators.stream()
                .filter(indicator ->
                        IndicatorTally.of(index.indicator(indicator.code()), index.assessments(indicator.code()))
                                == tally)
                .toList();
    }

    private static String codes(List<Indicator> indicators) {
        return indicators.isEmpty()
                ? "无"
                : indicators.stream().map(indicator -> indicator.code().value()).collect(Collectors.joining("、"));
    }

    private Derivation findings() {
        List<Finding> findings = new ArrayList<>();
        index.ground()
                .submissions()
                .forEach(stored -> findings.addAll(stored.submission().findings()));
        index.ground().refusals().forEach(refusal -> findings.addAll(refusal.findings()));
        List<String> ofNobody = index.ground().refusals().stream()
                .filter(refusal -> refusal.unit().isEmpty())
                .flatMap(refusal -> refusal.findings().stream())
                .map(finding -> "看不出单位的文件：" + ReportingDerivations.line(finding))
                .sorted()
                .toList();
        List<String> lines = new ArrayList<>();
        lines.add(
                "问题＝" + findings.size() + "个：采用的" + index.ground().submissions().size() + "份文件和退回的"
                        + index.ground().refusals().size() + "份文件中查出的，不含已豁免的");
        lines.addAll(ofNobody);
        return total(
                Total.FINDINGS,
                ReportingDerivations.values(findings),
                List.of("校核问题", "计数"),
                lines,
                index.units().stream()
                        .<FigureKey>map(unit -> new OfFindings(unit.name()))
                        .toList());
    }

    private Derivation atRisk() {
        List<Ground.Risk> risks = index.ground().atRisk();
        List<Value> values = new ArrayList<>();
        values.add(Value.count("按目前进度难以达标的合计", risks.size()));
        risks.forEach(risk ->
                values.add(new Value(risk.name() + "预计完成", risk.atTheEnd().toString())));
        List<String> lines = new ArrayList<>();
        lines.add("按目前进度推算到年底，达不到目标的合计；一项措施有两个合计的计两次");
        risks.forEach(risk -> lines.add(risk.name() + "：" + risk.why()));
        return total(
                Total.AT_RISK,
                values,
                List.of("年底预计", "计数"),
                lines,
                risks.stream()
                        .<FigureKey>map(risk -> new OfWhole(risk.subject()))
                        .distinct()
                        .toList());
    }

    private Derivation dueSoon() {
        return total(
                Total.DUE_SOON,
                List.of(Value.count("近期到期", index.ground().dueSoon().size())),
                List.of("计数"),
                List.of("今后两个月到期、尚未完成的措施和节点；一项措施有两个节点到期的计两次"),
                index.ground().dueSoon().stream()
                        .distinct()
                        .<FigureKey>map(OfWhole::new)
                        .toList());
    }

    private Derivation total(
            Total total, List<Value> values, List<String> rules, List<String> lines, List<FigureKey> below) {
        return new Derivation(new OfTotal(total), index.whole() + " " + total.chinese(), values, rules, lines, below);
    }
}
