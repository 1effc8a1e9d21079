package org.yuebao.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import org.yuebao.app.month.LastMonth;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.ObjectionDesk;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.SubmissionDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** 单位: what a unit owes and sent, what is wrong with it, its lights and score, its objections. */
@Controller
class UnitController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Months months;
    private final UnitRows units;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final SubmissionDesk desk;
    private final ObjectionDesk objections;
    private final FormWriter forms;
    private final PageFrame frame;
    private final Clock clock;

    UnitController(
            Months months,
            UnitRows units,
            SubmissionStore submissions,
            AssessmentStore assessments,
            SubmissionDesk desk,
            ObjectionDesk objections,
            FormWriter forms,
            PageFrame frame,
            Clock clock) {
        this.months = months;
        this.units = units;
        this.submissions = submissions;
        this.assessments = assessments;
        this.desk = desk;
        this.objections = objections;
        this.forms = forms;
        this.frame = frame;
        this.clock = clock;
    }

    @GetMapping("/months/{plan}/{month}/units")
    String list(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer, Model model) {
        viewer.mustSeeAll();
        OpenedMonth opened = months.open(plan, month);
        frame.show(model, opened, viewer, "units");
        model.addAttribute("rows", units.of(opened));
        return "units";
    }

    @GetMapping("/months/{plan}/{month}/units/{unit}")
    String unit(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            Viewer viewer,
            Model model) {
        viewer.mustSee(unit);
        OpenedMonth opened = months.open(plan, month);
        UnitRow row = units.of(opened).stream()
                .filter(each -> each.unit().name().equals(unit))
                .findFirst()
                .orElseThrow(() -> new NotThere("计划中没有需要报送的单位“" + unit + "”。"));
        frame.show(model, opened, viewer, "units");
        model.addAttribute("row", row);
        Optional<StoredSubmission> inForce = submissions.inForce(plan, month, opened.now()).stream()
                .filter(stored -> stored.submission().unit().equals(unit))
                .findFirst();
        List<Refusal> refused = submissions.refusals(plan, month, opened.now()).stream()
                .filter(refusal -> refusal.unit().filter(unit::equals).isPresent())
                .sorted(Comparator.comparing((Refusal refusal) -> refusal.file().receivedAt())
                        .reversed())
                .toList();
        model.addAttribute("inForce", inForce);
        model.addAttribute("refusals", refused);
        // What was refused before an accepted revision is history; what came after it must be told first.
        List<Finding> findings = Stream.concat(
                        refused.stream()
                                .filter(refusal -> inForce.isEmpty()
                                        || refusal.file()
                                                .receivedAt()
                                                .isAfter(inForce.get()
                                                        .submission()
                                                        .file()
                                                        .receivedAt()))
                                .limit(1)
                                .flatMap(refusal -> refusal.findings().stream()),
                        inForce.stream().flatMap(stored -> stored.submission().findings().stream()))
                .toList();
        model.addAttribute("findings", grouped(findings));
        model.addAttribute("findingCount", findings.size());
        List<Assessment> verdicts =
                opened.run().map(run -> assessments.assessments(run, unit)).orElse(List.of());
        model.addAttribute("verdicts", sorted(opened, verdicts));
        model.addAttribute("objections", objections.of(plan, month, unit));
        model.addAttribute("mayObject", objections.isOpen(plan, month) && viewer.sendsFor(unit));
        model.addAttribute("maySend", viewer.sendsFor(unit));
        return "unit";
    }

    /** Worst first, then in the plan's order. */
    private static List<Assessment> sorted(OpenedMonth opened, List<Assessment> verdicts) {
        List<String> order = Stream.concat(
                        opened.plan().measures().map(measure -> measure.code().value()),
                        opened.plan()
                                .indicators()
                                .map(indicator -> indicator.code().value()))
                .toList();
        return verdicts.stream()
                .sorted(Comparator.comparingInt((Assessment each) -> switch (each.light()) {
                            case RED -> 0;
                            case YELLOW -> 1;
                            case GREEN -> 2;
                            case GREY -> each.verdict().isCounted() ? 0 : 3;
                        })
                        .thenComparingInt(each -> order.indexOf(each.subject().value())))
                .toList();
    }

    private static Map<String, List<Finding>> grouped(List<Finding> findings) {
        PageWords words = new PageWords();
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (String group : List.of("必须改", "建议改", "供参考")) {
            List<Finding> of = findings.stream()
                    .filter(finding -> words.group(finding.severity()).equals(group))
                    .sorted(Comparator.comparing(Finding::severity))
                    .toList();
            if (!of.isEmpty()) {
                groups.put(group, of);
            }
        }
        return groups;
    }

    @PostMapping("/months/{plan}/{month}/files")
    String handIn(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam("file") MultipartFile file,
            Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        if (!viewer.isReporter()) {
            viewer.mustCompile();
        }
        OpenedMonth opened = months.open(plan, month);
        if (file.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "没有收到文件，或文件是空的。请选择填好的 .xlsx 文件后再上传。");
        }
        Receipt receipt;
        try (InputStream content = file.getInputStream()) {
            receipt = desk.handIn(
                    viewer,
                    opened.plan(),
                    month,
                    Optional.ofNullable(file.getOriginalFilename()).orElse(""),
                    content);
        }
        told.addFlashAttribute(
                receipt instanceof Submission ? "good" : "bad",
                receipt instanceof Submission
                        ? "已收到“" + receipt.file().name() + "”，"
                                + (receipt.findings().isEmpty()
                                        ? "没有发现问题。"
                                        : "发现" + receipt.findings().size() + "条问题，见下。")
                        : "“" + receipt.file().name() + "”未被接收："
                                + receipt.findings().getFirst().message());
        return "redirect:" + opened.path()
                + SubmissionDesk.unitOf(receipt)
                        .map(unit -> "/units/" + UriUtils.encodePathSegment(unit.value(), StandardCharsets.UTF_8))
                        .orElse("/units");
    }

    @GetMapping("/months/{plan}/{month}/units/{unit}/form.xlsx")
    ResponseEntity<byte[]> form(
            @PathVariable PlanId plan, @PathVariable ReportingMonth month, @PathVariable UnitName unit, Viewer viewer)
            throws IOException {
        viewer.mustSee(unit);
        OpenedMonth opened = months.open(plan, month);
        if (opened.plan().reportingUnits().stream()
                .noneMatch(each -> each.name().equals(unit))) {
            throw new NotThere("计划中没有需要报送的单位“" + unit + "”。");
        }
        BlankForm form = new BlankForm(
                opened.plan(),
                month,
                opened.due(),
                unit,
                new LastMonth(submissions, clock.instant())
                        .cumulatives(opened.plan(), month)
                        .getOrDefault(unit, Map.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        forms.write(form, bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(form.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(bytes.toByteArray());
    }

    @PostMapping("/months/{plan}/{month}/units/{unit}/objections")
    String object(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @PathVariable UnitName unit,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam String text,
            @RequestParam("attachment") Optional<MultipartFile> attachment,
            Viewer viewer,
            RedirectAttributes told)
            throws IOException {
        OpenedMonth opened = months.open(plan, month);
        Optional<MultipartFile> file = attachment.filter(given -> !given.isEmpty());
        Optional<ObjectionDesk.Attached> attached = Optional.empty();
        if (file.isPresent()) {
            attached = Optional.of(new ObjectionDesk.Attached(
                    Optional.ofNullable(file.get().getOriginalFilename()).orElse("附件"),
                    file.get().getInputStream()));
        }
        objections.raise(viewer, plan, month, unit, subject, text, attached);
        told.addFlashAttribute("good", "异议已提交，编制人答复后会显示在这里。");
        return "redirect:" + opened.path() + "/units/"
                + UriUtils.encodePathSegment(unit.value(), StandardCharsets.UTF_8);
    }

    @PostMapping("/objections/{id}/answer")
    String answer(@PathVariable long id, @RequestParam String text, Viewer viewer, RedirectAttributes told) {
        var objection = objections.answer(viewer, id, text);
        told.addFlashAttribute("good", "已答复。");
        return "redirect:/months/" + objection.plan() + "/" + objection.month() + "/units/"
                + UriUtils.encodePathSegment(objection.unit().value(), StandardCharsets.UTF_8);
    }
}
