package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.CitySum;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.Better;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** 主要指标完成情况: a paragraph for each indicator, the table of units × indicators, the charts of PM2.5. */
final class IndicatorSection {

    /** As many columns as an upright page carries beside the units' names. */
    private static final int COLUMNS = 8;

    private final Wording wording;

    IndicatorSection(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Indicator> indicators = view.plan().indicators().toList();
        if (indicators.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.INDICATORS)));
        blocks.add(numbering.level2("各项指标"));
        for (int i = 0; i < indicators.size(); i++) {
            Indicator indicator = indicators.get(i);
            blocks.addAll(wording.paragraphs(
                    Phrase.INDICATOR_ITEM,
                    "序号",
                    String.valueOf(i + 1),
                    "指标",
                    indicator.name(),
                    "内容",
                    String.join("；", said(view, indicator))));
        }
        List<Indicator> ofAreas = view.indicatorsOfAreas();
        if (!ofAreas.isEmpty()) {
            blocks.add(numbering.level2(view.areasWord() + "指标评价"));
            blocks.addAll(heatTables(view, ofAreas));
        }
        List<Chart> charts = new ArrayList<>();
        Charts.concentrationByArea(view).ifPresent(charts::add);
        Charts.concentrationOverMonths(view).ifPresent(charts::add);
        charts.forEach(chart -> blocks.add(new Block.Drawing(chart)));
        return blocks;
    }

    private List<String> said(MonthView view, Indicator indicator) {
        List<Assessment> assessments = view.assessments(indicator.code());
        Optional<IndicatorSummary> known = view.summary(indicator.code());
        List<String> said = new ArrayList<>();
        String period = indicator.overMonths() == OverMonths.LATEST || indicator.overMonths() == OverMonths.YEARLY
                ? "截至" + view.month().month() + "月底"
                : view.period();
        known.flatMap(IndicatorSummary::sum)
                .filter(sum -> sum.verdict() != Verdict.NOT_CONCERNED)
                .map(sum -> sum(view, sum, period))
                .ifPresent(said::add);
        if (known.flatMap(IndicatorSummary::sum).isEmpty() && !indicator.isComposite()) {
            known.flatMap(summary -> Extremes.of(summary.ranks()))
                    .map(extremes -> range(view, indicator, extremes, period))
                    .ifPresent(said::add);
        }
        known.filter(summary -> summary.judged() > 0)
                .map(summary -> wording.line(
                        Phrase.INDICATOR_MET,
                        "已评",
                        String.valueOf(summary.judged()),
                        "区",
                        view.areaWord(),
                        "达标",
                        String.valueOf(summary.met()),
                        "达标词",
                        indicator.isSum() ? "达到序时进度" : "达标"))
                .ifPresent(said::add);
        Optional<Assessment> own = known.flatMap(IndicatorSummary::own);
        own.map(row -> own(view, row, indicator, period))
                .or(() -> known.flatMap(IndicatorSummary::city)
                        .map(city -> wording.line(
                                Phrase.INDICATOR_CITY,
                                "全市",
                                view.whole(),
                                "数值",
                                city.quantity().amount().toPlainString(),
                                "单位",
                                city.quantity().unit().toString())))
                .ifPresent(said::add);
        boolean ownIsJudged = own.filter(row -> row.verdict().isJudged()).isPresent();
        if (!ownIsJudged && known.filter(summary -> summary.judged() > 0).isEmpty()) {
            boolean yearly = assessments.stream().anyMatch(each -> each.verdict() == Verdict.YEARLY);
            said.add(wording.line(yearly ? Phrase.INDICATOR_YEARLY : Phrase.INDICATOR_UNJUDGED));
        }
        named(view, assessments, Light.YELLOW, Phrase.INDICATOR_SLOW).ifPresent(said::add);
        named(view, assessments, Light.RED, Phrase.INDICATOR_BEHIND).ifPresent(said::add);
        List<UnitName> missing = known.map(IndicatorSummary::missing).orElse(List.of());
        boolean told = known.flatMap(IndicatorSummary::sum)
                .filter(sum -> sum.missing().equals(missing))
                .isPresent();
        if (!missing.isEmpty() && !told) {
            said.add(wording.line(Phrase.INDICATOR_MISSING, "名单", Names.joined(view.shortNames(missing))));
        }
        return said;
    }

    private Optional<String> named(MonthView view, List<Assessment> assessments, Light light, Phrase phrase) {
        List<String> names = assessments.stream()
                .filter(each -> each.light() == light)
                .map(each -> view.shortName(each.unit()))
                .toList();
        return names.isEmpty() ? Optional.empty() : Optional.of(wording.line(phrase, "名单", Names.joined(names)));
    }

    /** The jurisdiction's own row against its own target. */
    private String own(MonthView view, Assessment own, Indicator indicator, String period) {
        if (indicator.isSum() && own.completion().isPresent() && own.figure().isPresent()) {
            return wording.line(
                    Phrase.INDICATOR_SUM,
                    "期间",
                    period,
                    "全市",
                    view.whole(),
                    "累计",
                    own.actual(),
                    "不含",
                    "",
                    "目标",
                    own.target() + indicator.unit(),
                    "完成率",
                    own.completion().map(Object::toString).orElse("—"),
                    "序时进度",
                    own.expected().map(Object::toString).orElse("—"),
                    "差距",
                    own.gap().map(IndicatorSection::words).orElse("无法与序时进度比较"));
        }
        String value = Cells.value(own, indicator);
        return wording.line(
                Phrase.INDICATOR_OWN,
                "全市",
                view.whole(),
                "数值",
                own.figure().isPresent() ? Cells.withUnit(value, indicator) : value,
                "目标",
                own.target() + indicator.unit(),
                "评价",
                own.verdict().word());
    }

    private String sum(MonthView view, CitySum sum, String period) {
        return wording.line(
                Phrase.INDICATOR_SUM,
                "期间",
                period,
                "全市",
                view.whole(),
                "累计",
                sum.actual().quantity().toString(),
                "不含",
                Names.without(sum.missing()),
                "目标",
                sum.target().toString(),
                "完成率",
                sum.completion().map(Object::toString).orElse("—"),
                "序时进度",
                sum.expected().toString(),
                "差距",
                sum.completion()
                        .map(completion -> Gap.between(completion).and(sum.expected()))
                        .map(IndicatorSection::words)
                        .orElse("无法与序时进度比较"));
    }

    private static String words(Gap gap) {
        return switch (gap.points().signum()) {
            case 0 -> "与序时进度持平";
            case 1 -> "超序时进度" + gap.points().toPlainString() + "个百分点";
            default -> "欠序时进度" + gap.points().negate().toPlainString() + "个百分点";
        };
    }

    private String range(MonthView view, Indicator indicator, Extremes extremes, String period) {
        String unit = indicator.unit().toString();
        if (extremes.allEqual()) {
            return wording.line(
                    Phrase.INDICATOR_EQUAL,
                    "期间",
                    period,
                    "各区",
                    view.areasWord(),
                    "数值",
                    extremes.lowest().printed(),
                    "单位",
                    unit);
        }
        boolean lowIsGood = indicator.better() == Better.LOWER;
        return wording.line(
                Phrase.INDICATOR_RANGE,
                "期间",
                period,
                "各区",
                view.areasWord(),
                "最低",
                extremes.lowest().printed(),
                "最高",
                extremes.highest().printed(),
                "单位",
                unit,
                "较优",
                some(view, extremes.best()),
                "优向",
                lowIsGood ? "较低" : "较高",
                "较差",
                some(view, extremes.worst()),
                "差向",
                lowIsGood ? "较高" : "较低");
    }

    /** 延庆、门头沟、昌平等区; a single name stands alone. */
    private static String some(MonthView view, List<UnitName> units) {
        List<String> names = view.shortNames(units);
        return names.size() == 1 ? names.getFirst() : Names.joined(names) + "等" + view.areaWord();
    }

    private static List<Block> heatTables(MonthView view, List<Indicator> indicators) {
        int tables = (indicators.size() + COLUMNS - 1) / COLUMNS;
        int each = (indicators.size() + tables - 1) / tables;
        List<Block> blocks = new ArrayList<>();
        for (int from = 0; from < indicators.size(); from += each) {
            List<Indicator> part = indicators.subList(from, Math.min(from + each, indicators.size()));
            String caption =
                    view.areasWord() + "指标累计值与评价" + (tables == 1 ? "" : "（" + Numerals.chinese(from / each + 1) + "）");
            String note = from + each >= indicators.size() ? "注：●达标或正常，▲偏慢，■滞后，○未评。" : "";
            blocks.add(heatTable(view, part, caption, note));
        }
        return blocks;
    }

    private static Block heatTable(MonthView view, List<Indicator> indicators, String caption, String note) {
        List<Block.Column> columns = new ArrayList<>();
        columns.add(Cells.centre(view.areaWord(), 2));
        indicators.forEach(
                indicator -> columns.add(Cells.right(Cells.header(indicator), indicator.isComposite() ? 4 : 3)));
        List<Block.Row> rows = new ArrayList<>();
        for (Unit area : view.areas()) {
            List<Block.Cell> cells = new ArrayList<>();
            cells.add(Block.Cell.of(area.shortName()));
            for (Indicator indicator : indicators) {
                cells.add(view.assessment(indicator.code(), area.name())
                        .map(assessment -> heat(assessment, indicator))
                        .orElseGet(() -> Block.Cell.of("不涉及")));
            }
            rows.add(new Block.Row(cells, false));
        }
        return new Block.Table(caption, columns, rows, note);
    }

    private static Block.Cell heat(Assessment assessment, Indicator indicator) {
        // the days stand in the annex, where there is room
        String value = Cells.value(assessment, indicator).replaceFirst("（\\d+天）$", "");
        String hand = assessment.byHand().isPresent() ? SetByHand.MARK : "";
        if (assessment.verdict() == Verdict.NOT_CONCERNED && hand.isEmpty()) {
            return Block.Cell.of(value);
        }
        return new Block.Cell(value + assessment.light().shape() + hand, Cells.tone(assessment.light()));
    }
}
