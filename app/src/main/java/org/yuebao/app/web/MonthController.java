package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ObjectionDesk;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.Theme;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.UnitContact;
import org.yuebao.model.unit.UnitName;

/** 总览: who is missing, what is wrong, where is the file. */
@Controller
class MonthController {

    /** Those of a month that the head line's form stays on. */
    private static final List<String> TABS = List.of("units", "measures", "indicators", "reports", "runs");

    private final Months months;
    private final UnitRows units;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ObjectionDesk objections;
    private final PageFrame frame;
    private final AuditTrail trail;

    MonthController(
            Months months,
            UnitRows units,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ObjectionDesk objections,
            PageFrame frame,
            AuditTrail trail) {
        this.months = months;
        this.units = units;
        this.submissions = submissions;
        this.assessments = assessments;
        this.objections = objections;
        this.frame = frame;
        this.trail = trail;
    }

    /** What the page answers; which stands first depends on when it is looked at. */
    enum Part {
        MISSING,
        WRONG,
        REPORT;

        /** Before the due instant who is missing, after it what is wrong, after 定稿 the report. */
        static List<Part> of(OpenedMonth month) {
            if (month.isIssued()) {
                return List.of(REPORT, WRONG, MISSING);
            }
            return month.isPastDue() ? List.of(WRONG, MISSING) : List.of(MISSING, WRONG);
        }
    }

    /** One bar of the chart by theme. */
    public record ThemeLights(String title, LightCounts lights) {

        private static final int LEFT = 80;
        private static final int WIDTH = 800;

        /** The bar's parts from left to right, in the chart's own units. */
        public List<Bar> bars() {
            List<Bar> bars = new ArrayList<>();
            double x = LEFT;
            for (Light light : List.of(Light.GREEN, Light.YELLOW, Light.RED, Light.GREY)) {
                double width = WIDTH * (double) lights.of(light) / Math.max(1, lights.all());
                bars.add(new Bar(x, width, colour(light), light.shape() + lights.of(light), isDark(light)));
                x += width;
            }
            return bars;
        }

        /** Whether white can be read on it. */
        private static boolean isDark(Light light) {
            return light == Light.GREEN || light == Light.RED;
        }

        private static String colour(Light light) {
            return switch (light) {
                case GREEN -> "#1a7f4b";
                case YELLOW -> "#c98a12";
                case RED -> "#b3261e";
                case GREY -> "#b8bec8";
            };
        }
    }

    /**
     * A part of a bar.
     *
     * @param words shape and number, for who sees no colours
     */
    public record Bar(double x, double width, String colour, String words, boolean dark) {

        private static final int FIRST_WITH_ROOM = 34;

        public boolean hasRoom() {
            return width >= FIRST_WITH_ROOM;
        }
    }

    /** From another month of the head line's form. */
    @GetMapping("/months/{plan}")
    String other(@PathVariable PlanId plan, @RequestParam ReportingMonth month, Viewer viewer) {
        return viewer.isReporter() ? "redirect:/" : "redirect:/months/" + plan + "/" + month;
    }

    /** The same tab of another month or plan; the plan's last month where it isn't for that one. */
    @GetMapping("/months")
    String turn(
            @RequestParam PlanId plan,
            @RequestParam ReportingMonth month,
            @RequestParam(defaultValue = "") String tab,
            Viewer viewer) {
        viewer.mustSeeAll();
        List<ReportingMonth> possible = months.selectable(plan);
        ReportingMonth shown = possible.contains(month) || possible.isEmpty() ? month : possible.getFirst();
        return "redirect:/months/" + plan + "/" + shown + (TABS.contains(tab) ? "/" + tab : "");
    }

    /** A unit or a measure by a part of its name; the first that fits. */
    @GetMapping("/months/{plan}/{month}/search")
    String search(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @RequestParam String q, Viewer viewer) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        return opened.plan().reportingUnits().stream()
                .filter(unit ->
                        unit.name().value().contains(q) || unit.shortName().contains(q))
                .map(unit -> "/units/" + unit.name())
                .findFirst()
                .or(() -> opened.plan()
                        .measures()
                        .filter(measure -> measure.code().value().equals(q)
                                || measure.text().contains(q))
                        .map(measure -> "/measures/" + measure.code())
                        .findFirst())
                .map(address -> "redirect:" + UriUtils.encodePath(opened.path() + address, StandardCharsets.UTF_8))
                .orElseThrow(() -> new NotThere("没有名称或文字含“" + q + "”的单位或措施。"));
    }

    @GetMapping("/months/{plan}/{month}")
    String month(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "month");
        List<UnitRow> rows = units.of(opened);
        model.addAttribute("rows", rows);
        model.addAttribute("onTime", count(rows, UnitRow.State.ON_TIME));
        model.addAttribute("late", count(rows, UnitRow.State.LATE));
        model.addAttribute("refused", count(rows, UnitRow.State.REFUSED));
        model.addAttribute("missing", missing(rows));
        model.addAttribute("contacts", contacts(opened, viewer));
        model.addAttribute("reminder", reminder(opened, missing(rows)));
        List<ThemeLights> themes = themes(opened);
        model.addAttribute("themes", themes);
        model.addAttribute("parts", Part.of(opened));
        model.addAttribute(
                "toFix", rows.stream().filter(row -> row.mustFix() > 0).toList());
        model.addAttribute(
                "reds", themes.stream().mapToInt(theme -> theme.lights().red()).sum());
        model.addAttribute(
                "yellows",
                themes.stream().mapToInt(theme -> theme.lights().yellow()).sum());
        model.addAttribute("objections", objections.unanswered(plan, month));
        return "month";
    }

    @GetMapping("/months/{plan}/{month}/reminders.csv")
    ResponseEntity<byte[]> reminders(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        StringBuilder csv = new StringBuilder("\uFEFF单位,状态,截止日期,联系人,联系电话\r\n");
        Map<UnitName, UnitContact> contacts = contacts(opened, viewer);
        for (UnitRow row : missing(units.of(opened))) {
            csv.append(Csv.cell(row.unit().name().value()))
                    .append(',')
                    .append(row.state().word())
                    .append(',')
                    .append(opened.due().date())
                    .append(',')
                    .append(cell(contacts, row, UnitContact::person))
                    .append(',')
                    .append(cell(contacts, row, UnitContact::telephone))
                    .append("\r\n");
        }
        trail.done(viewer.name(), Act.EXPORT, plan + " " + month, "催报名单");
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "csv", StandardCharsets.UTF_8))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(month.chinese() + "催报名单.csv", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(csv.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String cell(Map<UnitName, UnitContact> contacts, UnitRow row, Function<UnitContact, String> part) {
        return Csv.cell(
                Optional.ofNullable(contacts.get(row.unit().name())).map(part).orElse(""));
    }

    /** Telephones are for who has to call: readers and administrators don't see them. */
    private Map<UnitName, UnitContact> contacts(OpenedMonth opened, Viewer viewer) {
        return viewer.isCompiler() ? submissions.contacts(opened.plan().id(), opened.now()) : Map.of();
    }

    private static long count(List<UnitRow> rows, UnitRow.State state) {
        return rows.stream().filter(row -> row.state() == state).count();
    }

    private static List<UnitRow> missing(List<UnitRow> rows) {
        return rows.stream().filter(row -> !row.state().hasReported()).toList();
    }

    private static String reminder(OpenedMonth opened, List<UnitRow> missing) {
        if (missing.isEmpty()) {
            return "";
        }
        return "请" + missing.stream().map(row -> row.unit().name().value()).collect(Collectors.joining("、"))
                + (opened.isPastDue()
                        ? "尽快报送" + opened.month().chinese() + "工作进展（截止日期"
                                + new PageWords().day(opened.due().date()) + "，已逾期）。"
                        : "于" + new PageWords().day(opened.due().date()) + "前报送"
                                + opened.month().chinese() + "工作进展。");
    }

    private List<ThemeLights> themes(OpenedMonth opened) {
        if (opened.run().isEmpty()) {
            return List.of();
        }
        Map<MeasureCode, MeasureLight> lights = assessments
                .measureLights(opened.run().get())
                .stream()
                .collect(Collectors.toMap(MeasureLight::measure, Function.identity()));
        return opened.plan().themes().stream()
                .map(theme -> new ThemeLights(
                        title(theme),
                        LightCounts.of(theme.measures()
                                .map(measure -> lights.get(measure.code()))
                                .filter(light -> light != null)
                                .map(MeasureLight::light)
                                .toList())))
                .toList();
    }

    private static String title(Theme theme) {
        return theme.code();
    }
}
