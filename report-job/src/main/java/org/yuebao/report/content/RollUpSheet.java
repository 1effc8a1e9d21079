package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.report.derivation.FigureKey;

/** 汇总: what stands under each heading of the plan, in three views that are never mixed. */
final class RollUpSheet {

    private RollUpSheet() {}

    static DataSheet of(MonthView view, LineageBook book) {
        List<DataSheet.Column> columns = new ArrayList<>(List.of(Values.centre("层级", 8), Values.left("领域或章节", 48)));
        for (String what : List.of("任务", "措施", "评价")) {
            columns.add(Values.right(what + "合计", 10));
            for (Light light : Light.values()) {
                columns.add(Values.right(what + light.shape() + light.word(), 12));
            }
        }
        return new DataSheet(
                "汇总",
                view.month().chinese() + "各领域、章节汇总（任务、措施各计一次；评价为单位×措施，每个责任单位计一次）",
                columns,
                view.rollUps().stream().map(one -> row(view, book, one)).toList(),
                2,
                Optional.empty());
    }

    private static List<DataSheet.Value> row(MonthView view, LineageBook book, RollUp one) {
        FigureKey key = new FigureKey.OfHeading(one.code());
        List<DataSheet.Value> row = new ArrayList<>();
        row.add(Values.text(
                switch (one.level()) {
                    case WHOLE -> view.whole();
                    case THEME -> "领域";
                    case SECTION -> "章节";
                    case SUBSECTION -> "小节";
                }));
        row.add(Values.text(one.title()));
        for (LightCounts counts : List.of(one.tasks(), one.measures(), one.assessments())) {
            row.add(book.traced(key, counts.all()));
            for (Light light : Light.values()) {
                row.add(book.traced(key, counts.of(light)));
            }
        }
        return row;
    }
}
