package org.yuebao.ingest.plan.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Target;

/** {@code PLAN-TARGET-TWICE}: two annexes give the same indicator of the same row different targets. */
final class TargetsTwiceCheck implements PlanCheck {

    @Override
    public List<Finding> find(CheckedPlan checked) {
        List<Finding> findings = new ArrayList<>();
        List<IndicatorTable> tables = checked.plan().indicatorTables();
        for (int i = 0; i < tables.size(); i++) {
            for (int j = i + 1; j < tables.size(); j++) {
                findings.addAll(compare(checked, tables.get(i), tables.get(j), j + 1));
            }
        }
        return findings;
    }

    private static List<Finding> compare(CheckedPlan checked, IndicatorTable one, IndicatorTable other, int number) {
        List<Finding> findings = new ArrayList<>();
        for (IndicatorTable.Row row : one.rows()) {
            Optional<IndicatorTable.Row> same =
                    other.rows().stream().filter(each -> isSameRow(row, each)).findFirst();
            for (Indicator indicator : one.indicators()) {
                Optional<Indicator> again = other.indicators().stream()
                        .filter(each -> each.name().equals(indicator.name())
                                && each.unit().equals(indicator.unit()))
                        .findFirst();
                Optional<Target> first = Optional.ofNullable(row.targets().get(indicator.code()));
                Optional<Target> second =
                        same.flatMap(each -> again.map(known -> each.targets().get(known.code())));
                if (first.isPresent()
                        && second.isPresent()
                        && !Targets.plain(first.get()).equals(Targets.plain(second.get()))) {
                    findings.add(checked.of(
                            "PLAN-TARGET-TWICE",
                            Severity.WARNING,
                            "目标值" + number,
                            row.subject(),
                            again.map(known -> known.code().value()).orElse(""),
                            second.get().printed(),
                            row.subject() + "的“" + indicator.name() + "”在“" + one.title() + "”中为“"
                                    + first.get().printed() + "”，在“" + other.title() + "”中为“"
                                    + second.get().printed() + "”",
                            "请核对以哪一个为准"));
                }
            }
        }
        return findings;
    }

    private static boolean isSameRow(IndicatorTable.Row one, IndicatorTable.Row other) {
        return one.unit().isPresent()
                ? one.unit().equals(other.unit())
                : one.subject().equals(other.subject());
    }
}
