package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.unit.Unit;

/** 各区工作情况: the rankings, areas and departments apart, and a paragraph for each unit that lags. */
final class RankingSection {

    private static final int NAMED = 3;
    private static final int CODES = 8;

    private final Wording wording;

    RankingSection(Wording wording) {
        this.wording = wording;
    }

    List<Block> blocks(MonthView view, Numbering numbering) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(numbering.level1(wording.line(Phrase.AREAS, "各区", view.areasWord())));
        if (!view.areas().isEmpty()) {
            blocks.add(numbering.level2(view.areasWord() + "排名"));
            blocks.addAll(ranking(view, view.areas(), view.areasWord()));
        }
        if (!view.departments().isEmpty()) {
            blocks.add(numbering.level2("部门和单位排名"));
            blocks.addAll(ranking(view, view.departments(), "部门和单位"));
        }
        blocks.add(numbering.level2("滞后情况"));
        blocks.addAll(behind(view));
        return blocks;
    }

    private List<Block> ranking(MonthView view, List<Unit> units, String kind) {
        List<Unit> ranked = byRank(view, units);
        List<String> names = ranked.stream()
                .filter(unit -> rank(view, unit).isPresent())
                .map(Unit::shortName)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (names.size() >= 2 * NAMED) {
            blocks.addAll(wording.paragraphs(
                    Phrase.RANKING,
                    "单位类",
                    kind,
                    "居前",
                    Names.joined(names.subList(0, NAMED)),
                    "居后",
                    Names.joined(names.subList(names.size() - NAMED, names.size()))));
        } else if (names.isEmpty()) {
            blocks.addAll(wording.paragraphs(Phrase.NO_RANKING, "单位类", kind));
        }
        blocks.add(table(view, ranked, kind));
        Charts.scores(view, ranked, kind).map(Block.Drawing::new).ifPresent(blocks::add);
        return blocks;
    }

    private Block table(MonthView view, List<Unit> ranked, String kind) {
        List<Block.Row> rows = ranked.stream().map(unit -> row(view, unit)).toList();
        String note = "注：措施、指标两列依次为●正常/▲偏慢/■滞后/○未评的项数。"
                + (view.plan().rating().official() ? "" : wording.line(Phrase.UNOFFICIAL));
        return new Block.Table(
                kind + "得分与排名",
                List.of(
                        Cells.centre("排名", 3),
                        Cells.left("单位", 9),
                        Cells.right("得分", 4),
                        Cells.centre("较上月", 5),
                        Cells.centre("措施●/▲/■/○", 9),
                        Cells.centre("指标●/▲/■/○", 9),
                        Cells.centre("报送", 8)),
                rows,
                note);
    }

    private static Block.Row row(MonthView view, Unit unit) {
        Optional<Standing> standing = view.standing(unit.name());
        return Cells.row(List.of(
                rankWords(view, unit),
                unit.shortName(),
                score(standing),
                change(view, unit),
                standing.map(Standing::measures).map(Cells::counts).orElse("—"),
                standing.map(Standing::indicators)
                        .map(LightCounts::all)
                        .filter(all -> all > 0)
                        .flatMap(all -> standing.map(Standing::indicators))
                        .map(Cells::counts)
                        .orElse("—"),
                view.timeliness(unit.name()).word()));
    }

    static String rankWords(MonthView view, Unit unit) {
        OptionalInt rank = rank(view, unit);
        return rank.isPresent() ? String.valueOf(rank.getAsInt()) : "不排名";
    }

    static String score(Optional<Standing> standing) {
        return standing.flatMap(Standing::score)
                .map(score -> score.toPlainString())
                .orElse("未评");
    }

    /** Places won or lost against last month: ↑2, ↓1, 持平; — where either rank is not known. */
    static String change(MonthView view, Unit unit) {
        OptionalInt now = rank(view, unit);
        OptionalInt before =
                view.lastMonthsStanding(unit.name()).map(Standing::rank).orElse(OptionalInt.empty());
        if (now.isEmpty() || before.isEmpty()) {
            return "—";
        }
        int won = before.getAsInt() - now.getAsInt();
        return won == 0 ? "持平" : (won > 0 ? "↑" : "↓") + Math.abs(won);
    }

    /** Ranked units by rank, the others behind them; the plan's order inside a tie. */
    static List<Unit> byRank(MonthView view, List<Unit> units) {
        return units.stream()
                .sorted(Comparator.comparingInt(unit -> rank(view, unit).orElse(Integer.MAX_VALUE)))
                .toList();
    }

    static OptionalInt rank(MonthView view, Unit unit) {
        return view.standing(unit.name()).map(Standing::rank).orElse(OptionalInt.empty());
    }

    private List<Block> behind(MonthView view) {
        List<Block> blocks = new ArrayList<>();
        for (Unit unit : view.units()) {
            List<String> said = said(view, unit);
            if (!said.isEmpty()) {
                blocks.addAll(wording.paragraphs(
                        Phrase.UNIT_BEHIND, "单位", unit.name().value(), "内容", String.join("；", said)));
            }
        }
        return blocks.isEmpty() ? wording.paragraphs(Phrase.NO_UNIT_BEHIND) : blocks;
    }

    private List<String> said(MonthView view, Unit unit) {
        List<String> said = new ArrayList<>();
        switch (view.timeliness(unit.name())) {
            case Timeliness.NotReported ignored -> said.add(wording.line(Phrase.UNIT_NOT_REPORTED));
            case Timeliness.Late late -> said.add(wording.line(Phrase.UNIT_LATE, "及时性", late.word()));
            case Timeliness.OnTime ignored -> {}
            case Timeliness.Awaited ignored -> {}
        }
        List<String> measures = view.plan().measuresOf(unit.name()).stream()
                .filter(measure -> isRed(view.assessment(measure.code(), unit.name())))
                .map(Measure::code)
                .map(Object::toString)
                .toList();
        if (!measures.isEmpty()) {
            said.add(wording.line(
                    Phrase.UNIT_MEASURES_BEHIND,
                    "项数",
                    String.valueOf(measures.size()),
                    "名单",
                    Names.atMost(CODES, measures)));
        }
        List<String> indicators = view.plan()
                .indicators()
                .flatMap(indicator -> view.assessment(indicator.code(), unit.name()).stream()
                        .filter(assessment -> assessment.light() == Light.RED)
                        .map(assessment -> indicator.shortName()
                                + Cells.value(assessment, indicator)
                                + target(view, unit, indicator.code())))
                .toList();
        if (!indicators.isEmpty()) {
            said.add(wording.line(
                    Phrase.UNIT_INDICATORS_BEHIND,
                    "项数",
                    String.valueOf(indicators.size()),
                    "名单",
                    Names.joined(indicators)));
        }
        return said;
    }

    private static String target(MonthView view, Unit unit, IndicatorCode indicator) {
        return view.plan()
                .target(unit.name(), indicator)
                .map(target -> "（目标" + target.printed() + "）")
                .orElse("");
    }

    private static boolean isRed(Optional<Assessment> assessment) {
        return assessment.filter(each -> each.light() == Light.RED).isPresent();
    }
}
