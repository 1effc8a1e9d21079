package org.yuebao.app.web;

import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.remark.RuleBook;

/** 检查规则清单, which reporters can read beforehand. */
@Controller
class CheckController {

    private final CheckCatalogue checks;

    CheckController(CheckCatalogue checks) {
        this.checks = checks;
    }

    /** The page stands alone, with its style inside, as it is also sent by mail. */
    @GetMapping("/checks")
    ResponseEntity<String> checks(Viewer viewer) {
        return ResponseEntity.ok()
                .contentType(new MediaType("text", "html", StandardCharsets.UTF_8))
                .header("Content-Security-Policy", "default-src 'none'; style-src 'unsafe-inline'")
                .body(new RuleBook(checks).page());
    }
}
