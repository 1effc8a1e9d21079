package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.report.LineageRow;

/** The sheets of the report's workbook; 数据溯源 comes last, for the others say what has to stand in it. */
final class Sheets {

    private final List<DataSheet> sheets;
    private final List<LineageRow> lineage;

    Sheets(MonthView view) {
        LineageBook book = new LineageBook(DerivedFigures.of(view));
        DataSheet overview = OverviewSheet.of(view, book);
        DataSheet indicators = IndicatorSheet.of(view, book);
        DataSheet tasks = TaskSheet.of(view, book);
        Optional<DataSheet> longTerm = LongTermSheet.of(view, book);
        lineage = book.rows();
        List<DataSheet> all = new ArrayList<>(List.of(overview, indicators));
        longTerm.ifPresent(all::add);
        all.addAll(List.of(
                tasks,
                ProgressSheet.of(view),
                RollUpSheet.of(view, book),
                RankingSheet.of(view, book),
                SubmissionSheet.of(view, book),
                FindingSheet.of(view),
                DerivationSheet.of(view, book.derivations()),
                LineageSheet.of(view, book)));
        sheets = List.copyOf(all);
    }

    List<DataSheet> all() {
        return sheets;
    }

    List<LineageRow> lineage() {
        return lineage;
    }
}
