package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.unit.Unit;
import org.yuebao.report.derivation.FigureKey;
import org.yuebao.report.derivation.ScorePart;

/** 各区排名: scores and ranks with the parts they are made of; areas first, then the other units. */
final class RankingSheet {

    private RankingSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        RankingSection.byRank(view, view.areas()).forEach(unit -> rows.add(row(view, book, unit)));
        RankingSection.byRank(view, view.departments()).forEach(unit -> rows.add(row(view, book, unit)));
        List<DataSheet.Column> columns = new ArrayList<>(List.of(
                Values.centre("类别", 10),
                Values.centre("排名", 8),
                Values.left("单位", 20),
                Values.right("得分", 10),
                Values.centre("较上月", 10),
                Values.right("措施部分", 10),
                Values.right("指标部分", 10),
                Values.right("及时性部分", 10)));
        for (String what : List.of("措施", "指标")) {
            for (Light light : Light.values()) {
                columns.add(Values.right(what + light.shape() + light.word(), 12));
            }
        }
        columns.add(Values.left("报送", 20));
        String title = view.month().chinese() + view.areasWord() + "和部门排名"
                + (view.plan().rating().official() ? "" : "（测算分，仅供参考）");
        return new DataSheet(
                view.areasWord() + "排名",
                title,
                columns,
                rows,
                3,
                Charts.scores(view, RankingSection.byRank(view, view.areas()), view.areasWord()));
    }

    private static List<DataSheet.Value> row(MonthView view, LineageBook book, Unit unit) {
        Optional<Standing> standing = view.standing(unit.name());
        List<DataSheet.Value> row = new ArrayList<>();
        row.add(Values.text(unit.kind().isArea() ? view.areaWord() : unit.kind().chinese()));
        row.add(
                RankingSection.rank(view, unit).isPresent()
                        ? book.traced(
                                new FigureKey.OfRank(unit.name()),
                                RankingSection.rank(view, unit).getAsInt())
                        : Values.text("不排名"));
        row.add(Values.text(unit.name().value()));
        row.add(standing.flatMap(Standing::score)
                .map(score -> book.traced(new FigureKey.OfScore(unit.name()), score))
                .orElseGet(() -> Values.text("未评")));
        row.add(Values.text(RankingSection.change(view, unit)));
        row.add(part(book, ScorePart.MEASURES, unit, standing.flatMap(Standing::measurePart)));
        row.add(part(book, ScorePart.INDICATORS, unit, standing.flatMap(Standing::indicatorPart)));
        row.add(part(book, ScorePart.TIMELINESS, unit, standing.flatMap(Standing::timelinessPart)));
        lights(book, ScorePart.MEASURES, unit, standing.map(Standing::measures)).forEach(row::add);
        lights(book, ScorePart.INDICATORS, unit, standing.map(Standing::indicators))
                .forEach(row::add);
        row.add(Values.text(view.timeliness(unit.name()).word()));
        return row;
    }

    private static List<DataSheet.Value> lights(
            LineageBook book, ScorePart part, Unit unit, Optional<LightCounts> counts) {
        return Stream.of(Light.values())
                .map(light -> counts.map(all -> book.traced(new FigureKey.OfPart(part, unit.name()), all.of(light)))
                        .orElseGet(() -> Values.text("")))
                .toList();
    }

    private static DataSheet.Value part(LineageBook book, ScorePart part, Unit unit, Optional<BigDecimal> share) {
        return share.map(value -> book.tracedShare(new FigureKey.OfPart(part, unit.name()), value))
                .orElseGet(() -> Values.text("未评"));
    }
}
