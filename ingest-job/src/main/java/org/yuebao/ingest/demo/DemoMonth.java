package org.yuebao.ingest.demo;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.form.StableWorkbook;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/**
 * Fills an inbox with one month's submissions of all reporting units, made up from a fixed seed: the same plan and month
 * give the same bytes. Some units are behind and one ahead; one is late, one missing, one makes mistakes, one sends last
 * month's form and one a nil report. Every file says 演示数据, and the month's figures for Beijing's air lie within the
 * published ranges.
 */
public final class DemoMonth {

    private final FormWriter forms;

    public DemoMonth(FormWriter forms) {
        this.forms = forms;
    }

    /** An instant by which the late unit's file is in, and after which nothing comes: a night after its day. */
    public static Instant allIsInBy(DueDate due, WorkingDayCalendar calendar) {
        return Arrivals.lateDay(due, calendar)
                .plusDays(1)
                .atTime(1, 0)
                .atZone(DueDate.ZONE)
                .toInstant();
    }

    /**
     * @param due the month's due date; files' modification times lie before its end, but for the late unit's
     * @param inbox made where it doesn't exist; files of the same names are replaced
     * @return the files, in the plan's order of the units
     */
    public List<Path> generate(Plan plan, ReportingMonth month, DueDate due, Path inbox) throws IOException {
        Files.createDirectories(inbox);
        Cast cast = Cast.of(plan);
        WorkingDayCalendar calendar = WorkingDayCalendar.announced();
        Arrivals arrivals = new Arrivals(calendar, month, due, cast.late());
        DueDate dueBefore = plan.rating().dueDate(month.previous(), calendar);
        List<Path> files = new ArrayList<>();
        for (Unit unit : plan.reportingUnits()) {
            UnitName name = unit.name();
            if (plays(cast.missing(), name)) {
                continue;
            }
            BlankForm form = plays(cast.refused(), name)
                    ? new BlankForm(plan, month.previous(), dueBefore, name, Map.of())
                    : new BlankForm(plan, month, due, name, Map.of());
            Path file = inbox.resolve(FormLayout.fileName(month, name));
            fillIn(form, cast, arrivals.of(name), file);
            files.add(file);
        }
        return files;
    }

    private void fillIn(BlankForm form, Cast cast, Instant at, Path file) throws IOException {
        try (XSSFWorkbook workbook = blank(form)) {
            Clerk clerk = new Clerk(workbook);
            clerk.markAsDemonstration();
            signOff(clerk, at);
            if (plays(cast.nil(), form.unit())) {
                clerk.write(HeadField.NIL_REPORT, FormLayout.YES);
            } else {
                report(clerk, form, cast);
            }
            if (plays(cast.mistaken(), form.unit())) {
                Slips.make(clerk, form.plan(), form.unit());
            }
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                StableWorkbook.save(workbook, at, out);
            }
        }
        Files.setLastModifiedTime(file, FileTime.from(at));
    }

    private XSSFWorkbook blank(BlankForm form) throws IOException {
        ByteArrayOutputStream blank = new ByteArrayOutputStream();
        forms.write(form, blank);
        return new XSSFWorkbook(new ByteArrayInputStream(blank.toByteArray()));
    }

    private static void signOff(Clerk clerk, Instant at) {
        clerk.write(HeadField.FILLED_IN_BY, "演示填报人");
        clerk.write(HeadField.TELEPHONE, "010-00000000");
        clerk.write(HeadField.CHECKED_BY, "演示审核人");
        clerk.write(HeadField.SIGNED_BY, "演示签发人");
        clerk.write(
                HeadField.FILLED_IN_ON, at.atZone(DueDate.ZONE).toLocalDate().toString());
    }

    private static void report(Clerk clerk, BlankForm form, Cast cast) {
        Plan plan = form.plan();
        Amounts amounts = new Amounts(plan, form.month(), cast);
        Entries entries = new Entries(plan, form.month(), cast, amounts);
        plan.measuresOf(form.unit())
                .forEach(measure -> measure.items()
                        .forEach(item ->
                                clerk.write(measure.codeOf(item).toString(), entries.of(measure, item, form.unit()))));
        Readings readings = new Readings(plan, form.month(), cast, amounts);
        plan.indicators()
                .forEach(indicator -> clerk.write(indicator.code().value(), readings.of(indicator, form.unit())));
    }

    private static boolean plays(Optional<UnitName> part, UnitName unit) {
        return part.filter(unit::equals).isPresent();
    }
}
