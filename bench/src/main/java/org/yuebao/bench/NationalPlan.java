package org.yuebao.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Assignment;
import org.yuebao.model.plan.Comparator;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.plan.Section;
import org.yuebao.model.plan.Task;
import org.yuebao.model.plan.TaskCode;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitGroup;
import org.yuebao.model.unit.UnitKind;
import org.yuebao.model.unit.UnitName;
import org.yuebao.model.unit.UnitRegister;

/** A made-up plan as large as a nation's: so many units, each of which answers for every one of so many rows. */
final class NationalPlan {

    static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);

    private static final String ALL = "各县(市、区)人民政府";

    private NationalPlan() {}

    static Plan of(int units, int rows) {
        return of("national-2022", units, rows);
    }

    static Plan of(String id, int units, int rows) {
        List<UnitName> names = IntStream.rangeClosed(1, units)
                .mapToObj(number -> new UnitName("第%04d县".formatted(number)))
                .toList();
        List<Unit> register = new ArrayList<>(names.stream()
                .map(name -> new Unit(name, name.value(), name + "人民政府", UnitKind.DISTRICT, List.of(), true))
                .toList());
        UnitName bureau = new UnitName("生态环境部");
        register.add(new Unit(bureau, "环境部", "生态环境部机关", UnitKind.DEPARTMENT, List.of(), true));
        return new Plan(
                new PlanId(id),
                new PlanVersion(1, ReportingMonth.of(2022, 1), "基准测试"),
                "2022年行动计划（基准测试）",
                2022,
                2022,
                PlanLevel.CITY,
                "基准",
                "",
                "",
                Optional.empty(),
                bureau,
                new UnitRegister(register, List.of(new UnitGroup(ALL, List.of(), names, true))),
                List.of(new Theme("大气", "附件1", "大气", List.of(new Section("一、", 1, List.of(), tasks(rows))))),
                List.of(),
                RatingScale.defaults());
    }

    private static List<Task> tasks(int rows) {
        return IntStream.rangeClosed(1, rows)
                .mapToObj(number ->
                        new Task(new TaskCode("大气", number), "重点任务" + number, List.of(), List.of(measure(number))))
                .toList();
    }

    private static Measure measure(int number) {
        MeasureItem item = number % 2 == 0
                ? new MeasureItem.Whole(0, "")
                : new MeasureItem.Counted(
                        1,
                        "监测点位",
                        Comparator.AT_LEAST,
                        new Quantity(BigDecimal.valueOf(100L * number), new MeasuringUnit("个")),
                        new MeasureItem.TargetShare.OfTheCity());
        return new Measure(
                MeasureCode.parse("大气-" + number + "-1"),
                "第" + number + "项措施：持续开展重点区域排查整治，完善监测网络，年底前完成监测点位建设和验收，并按月通报进展情况。",
                DeadlineParser.parse("年底前", 2022).orElseThrow(),
                Assignment.of(List.of("生态环境部")),
                Assignment.of(List.of(ALL)),
                Assignment.of(List.of()),
                List.of(item));
    }
}
