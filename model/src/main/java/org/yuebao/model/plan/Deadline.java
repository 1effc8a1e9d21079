package org.yuebao.model.plan;

import java.time.LocalDate;
import org.yuebao.model.month.Window;

/** When a measure is to be done (完成时限), as printed and as read for the plan's year. */
public sealed interface Deadline {

    /** As the plan prints it, without blanks and line breaks. */
    String printed();

    /** The days in which the measure is to be done; for an ongoing measure the year. */
    Window window();

    /** 年底前, 6月底前, 11月15日前: by a day, the day included. */
    record ByDate(LocalDate date, String printed) implements Deadline {
        @Override
        public Window window() {
            return new Window(LocalDate.of(date.getYear(), 1, 1), date);
        }
    }

    /** 6—9月: before it begins there is nothing to judge. */
    record Within(Window window, String printed) implements Deadline {}

    /** 长期实施, 持续推进: never overdue. */
    record Ongoing(int year, String printed) implements Deadline {
        @Override
        public Window window() {
            return Window.ofYear(year);
        }
    }

    /** 按时间节点完成: by the steps named in the measure's text, and by the year's end where there are none. */
    record AtMilestones(int year, String printed) implements Deadline {
        @Override
        public Window window() {
            return Window.ofYear(year);
        }
    }
}
