package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Records of earlier months that were missed or red and are made up since: yellow beside the record, never green. */
final class MadeUpAnnex {

    private record Line(ReportingMonth month, UnitName unit, Verdict was, String how) {}

    private MadeUpAnnex() {}

    static Block table(MonthView view) {
        Map<Line, List<String>> lines = new LinkedHashMap<>();
        inOrder(view)
                .forEach(mark -> lines.computeIfAbsent(
                                new Line(mark.month(), mark.unit(), mark.was(), mark.how()), line -> new ArrayList<>())
                        .add(mark.subject().value()));
        return new Block.Table(
                "以前月份已补的记录",
                List.of(
                        Cells.centre("月份", 3),
                        Cells.left("单位", 3),
                        Cells.centre("当时的评价", 3),
                        Cells.centre("标注", 2),
                        Cells.left("何时补上", 4),
                        Cells.left("编号", 8)),
                lines.entrySet().stream()
                        .map(entry -> row(entry.getKey(), entry.getValue()))
                        .toList(),
                "注：当时未报送、以后补报的，或当时滞后、以后赶上的，在原记录旁标注已补（黄），不改为绿；以前各月的报告和得分不变。");
    }

    private static Block.Row row(Line line, List<String> codes) {
        return new Block.Row(
                List.of(
                        Block.Cell.of(line.month().chinese()),
                        Block.Cell.of(line.unit().value()),
                        Cells.verdict(line.was()),
                        new Block.Cell(MadeUp.LIGHT.shape() + MadeUp.MARK, Cells.tone(MadeUp.LIGHT)),
                        Block.Cell.of(line.how()),
                        Block.Cell.of(Names.joined(codes))),
                false);
    }

    /** By month, then in the plan's order of units and of what they are judged on. */
    private static Stream<MadeUp> inOrder(MonthView view) {
        List<UnitName> units =
                view.plan().register().units().stream().map(Unit::name).toList();
        List<AssessedSubject> subjects = Stream.concat(
                        view.plan().measures().<AssessedSubject>map(Measure::code),
                        view.plan().indicators().<AssessedSubject>map(Indicator::code))
                .toList();
        return view.material().results().madeUp().stream()
                .sorted(Comparator.comparing(MadeUp::month)
                        .thenComparingInt(mark -> units.indexOf(mark.unit()))
                        .thenComparingInt(mark -> subjects.indexOf(mark.subject())));
    }
}
