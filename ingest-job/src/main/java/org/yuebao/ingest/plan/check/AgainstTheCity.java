package org.yuebao.ingest.plan.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.ingest.plan.reconcile.Difference;
import org.yuebao.ingest.plan.reconcile.DifferenceKind;
import org.yuebao.ingest.plan.reconcile.Reconciliation;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.IndicatorTable;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.SourceCell;

/**
 * What a district's plan has to answer for against the city's: {@code PLAN-CITY-TASK}, {@code PLAN-CITY-LINK}, {@code
 * PLAN-CITY-TARGET}, {@code PLAN-CITY-QUANTITY}, {@code PLAN-CITY-DEADLINE}. Units without a counterpart and tasks of the
 * district's own are no fault, and counts are told by the plan's own checks.
 */
final class AgainstTheCity {

    private record Check(String code, Severity severity, String advice) {}

    private static final Map<DifferenceKind, Check> CHECKS = Map.of(
            DifferenceKind.TASK_NOT_TAKEN_UP,
            new Check("PLAN-CITY-TASK", Severity.WARNING, "请补充任务，或在“对应任务”表写明由哪项任务承接"),
            DifferenceKind.TASK_PERHAPS_NOT_TAKEN_UP,
            new Check("PLAN-CITY-TASK", Severity.NOTE, "请向市级核实本区是否承担"),
            DifferenceKind.LINK_DOUBTFUL,
            new Check("PLAN-CITY-LINK", Severity.NOTE, "请用 plan link 写出后确认或否定"),
            DifferenceKind.LINK_GONE,
            new Check("PLAN-CITY-LINK", Severity.WARNING, "请在“对应任务”表改正对应编号"),
            DifferenceKind.TARGET_DIFFERS,
            new Check("PLAN-CITY-TARGET", Severity.WARNING, "请核对以哪一个为准"),
            DifferenceKind.TARGET_MISSING,
            new Check("PLAN-CITY-TARGET", Severity.WARNING, "请在指标表补充全区一行的目标"),
            DifferenceKind.QUANTITY_DIFFERS,
            new Check("PLAN-CITY-QUANTITY", Severity.NOTE, "请核对两级口径"),
            DifferenceKind.DEADLINE_DIFFERS,
            new Check("PLAN-CITY-DEADLINE", Severity.WARNING, "请核对完成时限"));

    private AgainstTheCity() {}

    static List<Finding> find(CheckedPlan checked, Reconciliation reconciliation) {
        return reconciliation.differences().stream()
                .flatMap(
                        difference -> Optional.ofNullable(CHECKS.get(difference.kind()))
                                .map(check -> finding(checked, check, difference))
                                .stream())
                .toList();
    }

    private static Finding finding(CheckedPlan checked, Check check, Difference difference) {
        String sheet = sheet(checked.plan(), difference);
        Optional<SourceCell> cell = switch (difference.kind()) {
            case TARGET_DIFFERS ->
                checked.places().cell(sheet, checked.plan().jurisdiction(), difference.districtCode());
            case QUANTITY_DIFFERS -> checked.places().cell(sheet, difference.districtCode(), "工作措施");
            case DEADLINE_DIFFERS -> checked.places().cell(sheet, difference.districtCode(), "完成时限");
            case LINK_DOUBTFUL, LINK_GONE -> checked.places().cell(sheet, difference.districtCode(), "对应编号");
            default -> Optional.empty();
        };
        return new Finding(
                new FindingCode(check.code()),
                check.severity(),
                cell.isPresent() ? Scope.CELL : Scope.SHEET,
                checked.name(),
                Optional.of(sheet),
                cell,
                difference.district(),
                check.advice(),
                difference.kind().chinese() + "：" + difference.line().replaceFirst("，请[^，；：]*$", ""));
    }

    private static String sheet(Plan plan, Difference difference) {
        return switch (difference.kind()) {
            case TARGET_DIFFERS -> "目标值" + tableOf(plan, difference.districtCode());
            case TARGET_MISSING -> "指标";
            case LINK_DOUBTFUL, LINK_GONE -> "对应任务";
            default -> CheckedPlan.MEASURES;
        };
    }

    private static int tableOf(Plan plan, String indicator) {
        List<IndicatorTable> tables = plan.indicatorTables();
        return IntStream.range(0, tables.size())
                .filter(i -> tables.get(i).indicators().stream()
                        .anyMatch(each -> each.code().equals(new IndicatorCode(indicator))))
                .map(i -> i + 1)
                .findFirst()
                .orElse(1);
    }
}
