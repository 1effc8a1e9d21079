package org.yuebao.report.content;

import java.util.stream.Collectors;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanLevel;
import org.yuebao.model.plan.Task;

/** Which of the city's tasks a district's task serves, where a person has confirmed it. */
final class TakenUp {

    static final String HEADER = "对应市级任务";

    private TakenUp() {}

    static boolean isKnownOf(Plan plan) {
        return plan.level() == PlanLevel.DISTRICT
                && plan.links().confirmedTasks().findAny().isPresent();
    }

    /** 大气-5、大气-6; empty where there is none. */
    static String by(Plan plan, Task task) {
        return isKnownOf(plan)
                ? plan.links()
                        .takenUpBy(task.code())
                        .map(link -> link.counterpart().toString())
                        .collect(Collectors.joining("、"))
                : "";
    }

    /** 严控降尘量（对应市级任务 大气-13）. */
    static String titled(Plan plan, Task task) {
        String counterparts = by(plan, task);
        return counterparts.isEmpty() ? task.title() : task.title() + "（" + HEADER + " " + counterparts + "）";
    }
}
