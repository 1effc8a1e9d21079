package org.yuebao.app.api;

import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.WaiverDesk;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.assessment.LightOverride;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.WaiverStore;
import org.yuebao.model.unit.UnitName;

/** What persons decided beside the rules: 豁免 and 人工评定. */
@RestController
@RequestMapping("/api/v1/plans/{plan}/months/{month}")
class DecisionResource {

    private final Months months;
    private final WaiverDesk desk;
    private final WaiverStore waivers;
    private final DecisionStore decisions;

    DecisionResource(Months months, WaiverDesk desk, WaiverStore waivers, DecisionStore decisions) {
        this.months = months;
        this.desk = desk;
        this.waivers = waivers;
        this.decisions = decisions;
    }

    record WaiverAnswer(String unit, String code, String by, Instant at, String reason) {}

    record OverrideAnswer(
            String unit, String subject, String light, String by, Instant at, String reason, boolean revoked) {}

    @Operation(summary = "一个月现行的豁免；报送人只见本单位的")
    @GetMapping("/waivers")
    List<WaiverAnswer> waivers(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return waivers.of(plan, month).stream()
                .filter(waiver -> viewer.sees(waiver.unit()))
                .map(DecisionResource::answer)
                .toList();
    }

    @Operation(summary = "豁免一个单位的一条检查规则（警告或提示），须写明理由；限编制人")
    @PostMapping("/waivers")
    @ResponseStatus(HttpStatus.CREATED)
    WaiverAnswer waive(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String code,
            @RequestParam String reason,
            Viewer viewer) {
        return answer(desk.grant(viewer, months.open(plan, month).plan(), month, unit, code, reason));
    }

    @Operation(summary = "撤销豁免；限编制人")
    @DeleteMapping("/waivers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(
            @PathVariable PlanId plan,
            @PathVariable ReportingMonth month,
            @RequestParam UnitName unit,
            @RequestParam String code,
            Viewer viewer) {
        desk.withdraw(viewer, months.open(plan, month).plan(), month, unit, code);
    }

    @Operation(summary = "一个月的人工评定，包括已撤销的；报送人只见本单位的")
    @GetMapping("/overrides")
    List<OverrideAnswer> overrides(@PathVariable PlanId plan, @PathVariable ReportingMonth month, Viewer viewer) {
        months.open(plan, month);
        return decisions.overrides(plan, month).stream()
                .filter(override -> viewer.sees(override.unit()))
                .map(DecisionResource::answer)
                .toList();
    }

    private static WaiverAnswer answer(Waiver waiver) {
        return new WaiverAnswer(
                waiver.unit().value(), waiver.code().value(), waiver.grantedBy(), waiver.grantedAt(), waiver.reason());
    }

    private static OverrideAnswer answer(LightOverride override) {
        return new OverrideAnswer(
                override.unit().value(),
                override.subject().value(),
                override.light().name(),
                override.setBy(),
                override.setAt(),
                override.reason(),
                override.revocation().isPresent());
    }
}
