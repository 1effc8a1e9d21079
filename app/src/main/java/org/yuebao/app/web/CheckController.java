package org.yuebao.app.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.yuebao.app.security.Viewer;
import org.yuebao.app.serve.Downloads;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.Rule;
import org.yuebao.ingest.check.Stage;
import org.yuebao.ingest.remark.RuleBook;

/** 检查规则清单, which reporters can read beforehand and take with them. */
@Controller
class CheckController {

    private final CheckCatalogue checks;
    private final PageFrame frame;

    CheckController(CheckCatalogue checks, PageFrame frame) {
        this.checks = checks;
        this.frame = frame;
    }

    /** A rule with the severity that is set here. */
    public record Line(Rule rule, String severity) {}

    /** The rules of one stage. */
    public record Part(Stage stage, List<Line> lines) {}

    @GetMapping("/checks")
    String checks(Viewer viewer, Model model) {
        frame.show(model, null, viewer, "checks");
        model.addAttribute("severities", RuleBook.SEVERITIES);
        model.addAttribute(
                "parts",
                CheckCatalogue.byStage().entrySet().stream()
                        .map(stage -> new Part(
                                stage.getKey(),
                                stage.getValue().stream()
                                        .map(rule -> new Line(
                                                rule, checks.severityOf(rule).chinese()))
                                        .toList()))
                        .toList());
        return "checks";
    }

    @GetMapping("/checks.xlsx")
    ResponseEntity<Resource> workbook(Viewer viewer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new RuleBook(checks).writeWorkbook(bytes);
        return Downloads.of(new ByteArrayResource(bytes.toByteArray()), RuleBook.TITLE + ".xlsx");
    }
}
