package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.YearEnd;
import org.yuebao.model.assessment.YearOnYear;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.unit.UnitName;

/** The last columns of 指标: place and last month's, last year, year's end. */
final class OutlookCells {

    static final List<DataSheet.Column> COLUMNS = List.of(
            Values.right("名次", 8),
            Values.right("上月名次", 10),
            Values.right("去年同期", 12),
            Values.right("同比", 18),
            Values.left("去年同期出处", 24),
            Values.right("预计全年", 12),
            Values.left("按当前进度预计", 50));

    private OutlookCells() {}

    /** The row with these cells behind it. */
    static List<DataSheet.Value> after(
            List<DataSheet.Value> row, MonthView view, IndicatorCode indicator, Optional<UnitName> unit) {
        List<DataSheet.Value> all = new ArrayList<>(row);
        all.addAll(of(view, indicator, unit));
        return all;
    }

    private static List<DataSheet.Value> of(MonthView view, IndicatorCode indicator, Optional<UnitName> unit) {
        Optional<Outlook> outlook = view.outlook(indicator, unit);
        Optional<YearOnYear> change = outlook.flatMap(Outlook::yearOnYear);
        Optional<YearEnd> end = outlook.flatMap(Outlook::yearEnd);
        return List.of(
                place(unit.map(one -> view.rank(indicator, one)).orElse(OptionalInt.empty())),
                place(unit.map(one -> view.lastMonthsRank(indicator, one)).orElse(OptionalInt.empty())),
                Values.number(change.map(one -> one.before().quantity().amount())),
                Values.text(change.map(YearOnYear::words).orElse("")),
                Values.text(change.map(one -> from(one) + marks(outlook)).orElse("")),
                Values.number(end.map(one -> one.expected().amount())),
                Values.text(end.map(YearEnd::why).orElse("")));
    }

    private static String from(YearOnYear change) {
        String cells = Values.named(change.before().sources());
        return change.basis() + (cells.isEmpty() ? "" : "（" + cells + "）");
    }

    private static String marks(Optional<Outlook> outlook) {
        List<String> marks = outlook.map(Outlook::marks).orElse(List.of());
        return marks.isEmpty() ? "" : "；" + String.join("；", marks);
    }

    private static DataSheet.Value place(OptionalInt rank) {
        return rank.isPresent() ? Values.number(rank.getAsInt()) : Values.text("");
    }
}
