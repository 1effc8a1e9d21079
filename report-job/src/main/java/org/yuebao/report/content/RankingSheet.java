package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.unit.Unit;

/** 各区排名: scores and ranks with the parts they are made of; areas first, then the other units. */
final class RankingSheet {

    private RankingSheet() {}

    static DataSheet of(MonthView view) {
        List<List<DataSheet.Value>> rows = new ArrayList<>();
        RankingSection.byRank(view, view.areas()).forEach(unit -> rows.add(row(view, unit)));
        RankingSection.byRank(view, view.departments()).forEach(unit -> rows.add(row(view, unit)));
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

    private static List<DataSheet.Value> row(MonthView view, Unit unit) {
        Optional<Standing> standing = view.standing(unit.name());
        List<DataSheet.Value> row = new ArrayList<>();
        row.add(Values.text(unit.kind().isArea() ? view.areaWord() : unit.kind().chinese()));
        row.add(
                RankingSection.rank(view, unit).isPresent()
                        ? Values.number(RankingSection.rank(view, unit).getAsInt())
                        : Values.text("不排名"));
        row.add(Values.text(unit.name().value()));
        row.add(standing.flatMap(Standing::score)
                .<DataSheet.Value>map(DataSheet.Value.Decimal::new)
                .orElseGet(() -> Values.text("未评")));
        row.add(Values.text(RankingSection.change(view, unit)));
        row.add(part(standing.flatMap(Standing::measurePart)));
        row.add(part(standing.flatMap(Standing::indicatorPart)));
        row.add(part(standing.flatMap(Standing::timelinessPart)));
        for (Function<Standing, LightCounts> counts :
                List.<Function<Standing, LightCounts>>of(Standing::measures, Standing::indicators)) {
            for (Light light : Light.values()) {
                row.add(standing.map(counts)
                        .map(all -> Values.number(all.of(light)))
                        .orElseGet(() -> Values.text("")));
            }
        }
        row.add(Values.text(view.timeliness(unit.name()).word()));
        return row;
    }

    private static DataSheet.Value part(Optional<BigDecimal> share) {
        return share.<DataSheet.Value>map(DataSheet.Value.Share::new).orElseGet(() -> Values.text("未评"));
    }
}
