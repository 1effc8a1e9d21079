package org.yuebao.ingest.official.draft;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.official.draft.PlanDrafter.PlanHead;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.outline.AnnexTable;
import org.yuebao.ingest.official.outline.Titles;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.plan.OverUnits;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.Target;
import org.yuebao.model.plan.TargetParser;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** Indicators and targets: how a value is judged is told by name and unit, or kept from the plan's version before. */
final class AnnexDrafter {

    private static final String LOWER =
            ".*(PM2\\.?5|PM10|SO2|NO2|颗粒物|浓度|重污染?天数|重污染|劣|噪声|降尘|臭氧|二氧化氮|二氧化硫年均|用水量|水耗|能耗(?!下降)|投诉|强度(?!下降)).*";
    private static final String HIGHER_AFTER_ALL = ".*(下降率|降幅|下降比例|下降率|减排量|减少|削减|降低率|下降).*";

    private final UnitRegister register;
    private final PlanHead head;
    private final Optional<Plan> kept;
    private final Findings findings;

    AnnexDrafter(UnitRegister register, PlanHead head, Optional<Plan> kept, Findings findings) {
        this.register = register;
        this.head = head;
        this.kept = kept;
        this.findings = findings;
    }

    List<IndicatorTable> draft(List<AnnexTable> annexes) {
        List<IndicatorTable> tables = new ArrayList<>();
        for (AnnexTable annex : annexes) {
            String prefix = annexes.size() == 1 ? "指标" : "表" + (tables.size() + 1) + "指标";
            tables.add(annex.table().turned() ? turned(annex, prefix) : plain(annex, prefix));
        }
        return tables;
    }

    private IndicatorTable plain(AnnexTable annex, String prefix) {
        List<Indicator> indicators = new ArrayList<>();
        for (PlanPart.AnnexColumn column : annex.table().columns()) {
            indicators.add(indicator(column.header(), prefix, indicators.size() + 1, annex));
        }
        List<IndicatorTable.Row> rows = new ArrayList<>();
        for (PlanPart.AnnexRow row : annex.table().rows()) {
            Map<IndicatorCode, Target> targets = new HashMap<>();
            for (int i = 0; i < indicators.size(); i++) {
                put(targets, indicators.get(i), row.cells().get(i), row);
            }
            Optional<UnitName> unit = row.label().equals(head.jurisdiction())
                    ? Optional.empty()
                    : register.find(row.label()).map(Unit::name);
            boolean isTwice = unit.isPresent()
                    && rows.stream().anyMatch(other -> other.unit().equals(unit));
            rows.add(new IndicatorTable.Row(row.label(), isTwice ? Optional.empty() : unit, targets));
        }
        return new IndicatorTable(annex.title(), annex.table().rowHeader(), false, indicators, rows, annex.notes());
    }

    private IndicatorTable turned(AnnexTable annex, String prefix) {
        List<Indicator> indicators = new ArrayList<>();
        for (PlanPart.AnnexRow row : annex.table().rows()) {
            indicators.add(indicator(row.label(), prefix, indicators.size() + 1, annex));
        }
        List<IndicatorTable.Row> rows = new ArrayList<>();
        for (int column = 0; column < annex.table().columns().size(); column++) {
            Map<IndicatorCode, Target> targets = new HashMap<>();
            for (int i = 0; i < indicators.size(); i++) {
                PlanPart.AnnexRow row = annex.table().rows().get(i);
                put(targets, indicators.get(i), row.cells().get(column), row);
            }
            String subject = annex.table().columns().get(column).header().replaceAll("\\s+", "");
            rows.add(new IndicatorTable.Row(subject, register.find(subject).map(Unit::name), targets));
        }
        return new IndicatorTable(annex.title(), annex.table().rowHeader(), true, indicators, rows, annex.notes());
    }

    private void put(Map<IndicatorCode, Target> targets, Indicator indicator, String cell, PlanPart.AnnexRow row) {
        if (cell.isBlank()) {
            return;
        }
        Target target = TargetParser.parse(cell, indicator);
        targets.put(indicator.code(), target);
        if (target instanceof Target.InWords) {
            findings.add(
                    FindingKind.TARGET_IN_WORDS,
                    row.place(),
                    row.label() + "：" + cell,
                    "“" + indicator.name() + "”的目标按文字保留");
        }
    }

    private Indicator indicator(String printed, String prefix, int number, AnnexTable annex) {
        IndicatorHeader header = IndicatorHeader.parse(printed);
        Optional<Indicator> known = similar(header);
        MeasuringUnit unit = new MeasuringUnit(
                header.unit().isEmpty() ? known.map(same -> same.unit().name()).orElse("—") : header.unit());
        if (known.isPresent() && known.get().unit().equals(unit)) {
            Indicator same = known.get();
            return new Indicator(
                    kept.isPresent() ? same.code() : new IndicatorCode(prefix + "-" + number),
                    number,
                    same.name(),
                    header.name(),
                    same.shortName(),
                    unit,
                    same.better(),
                    same.overMonths(),
                    same.overUnits(),
                    same.parts(),
                    same.decimals(),
                    same.rounding());
        }
        Judging judging = judging(header, unit.name());
        if (!judging.certain()) {
            findings.add(FindingKind.INDICATOR_ASSUMED, annex.table().place(), printed, judging.words());
        }
        List<Indicator.Part> parts = header.parts().isEmpty()
                ? List.of()
                : Stream.concat(Stream.of(header.name()), header.parts().stream())
                        .map(part -> new Indicator.Part(part, better(part)))
                        .toList();
        return new Indicator(
                new IndicatorCode(prefix + "-" + number),
                number,
                header.name(),
                header.name(),
                header.name(),
                unit,
                better(header.name()),
                judging.overMonths(),
                judging.overUnits(),
                parts,
                -1,
                RoundingMode.HALF_UP);
    }

    /** Of the version before, or of the known plan that fits. */
    private Optional<Indicator> similar(IndicatorHeader header) {
        return kept.or(head::related).stream()
                .flatMap(Plan::indicators)
                .filter(indicator -> Titles.plain(indicator.name()).equals(Titles.plain(header.name()))
                        || Titles.plain(indicator.printedName()).equals(Titles.plain(header.name())))
                .findFirst();
    }

    private static Better better(String name) {
        String plain = UnitRegister.plain(name);
        return plain.matches(LOWER) && !plain.matches(HIGHER_AFTER_ALL) ? Better.LOWER : Better.HIGHER;
    }

    private static Judging judging(IndicatorHeader header, String unit) {
        String name = UnitRegister.plain(header.name());
        if (!header.parts().isEmpty()) {
            return new Judging(OverMonths.LATEST, OverUnits.NOT_ADDITIVE, true);
        }
        if (name.matches(".*天数(比率|比例|占比).*") || (unit.equals("%") && name.matches(".*优良(天数)?率.*"))) {
            return new Judging(OverMonths.RATIO_OF_DAYS, OverUnits.NOT_ADDITIVE, true);
        }
        if (name.contains("浓度")
                || (isPollutant(name) && UnitRegister.plain(unit).matches("(微克|毫克|[μµ]g|mg)/.*"))) {
            return new Judging(OverMonths.MEAN_TO_DATE, OverUnits.NOT_ADDITIVE, true);
        }
        if (name.matches(".*(二氧化碳|碳排放|碳强度|能耗|安全利用率|森林覆盖率|碳汇).*") && unit.matches("[%‰]")) {
            return new Judging(OverMonths.YEARLY, OverUnits.NOT_ADDITIVE, true);
        }
        boolean isCounted = unit.matches("(万|亿|千)?(吨|家|个|块|次|辆|辆次|户|亩|公顷|公里|平方米|立方米|座|处|条|台|套|件|组|株|项|个村|桩)");
        if (isCounted) {
            return new Judging(
                    OverMonths.CUMULATIVE,
                    OverUnits.SUM,
                    name.matches(".*(减排|治理|检查|路检|调查|排查|改造|淘汰|新增|造林|建设|修复|替代|推广|整治|抽检|监测).*"));
        }
        boolean isKnown =
                name.matches(".*(达标率|利用率|水体比例|断面|处理率|治理率|修复率|普及率|覆盖率|收集率|回收率|完成率|合格率).*") && unit.matches("[%‰]");
        return new Judging(OverMonths.LATEST, OverUnits.NOT_ADDITIVE, isKnown);
    }

    /** PM2.5, where the annex leaves out 年均浓度. */
    private static boolean isPollutant(String name) {
        return name.matches("(PM2\\.?5|PM10|SO2|NO2|CO|O3.*|细颗粒物|可吸入颗粒物|臭氧|二氧化硫|二氧化氮|一氧化碳).*");
    }

    private record Judging(OverMonths overMonths, OverUnits overUnits, boolean certain) {
        String words() {
            return overUnits == OverUnits.SUM ? "按“累计、可相加”评估" : "按“最新值、不可相加”评估";
        }
    }
}
