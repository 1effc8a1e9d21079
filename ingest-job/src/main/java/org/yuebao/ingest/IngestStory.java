package org.yuebao.ingest;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Tells at the end who has reported: {@code 应报17家，已收15家，退回1份（房山区），未报1家（延庆区）}. */
final class IngestStory implements StepExecutionListener {

    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final RunProgress progress;

    IngestStory(PlanStore plans, SubmissionStore submissions, RunProgress progress) {
        this.plans = plans;
        this.submissions = submissions;
        this.progress = progress;
    }

    @Override
    public ExitStatus afterStep(StepExecution step) {
        RunKey run = IngestParameters.run(step.getJobParameters());
        plans.of(run)
                .ifPresent(plan -> progress.ended(story(plan, run, IngestParameters.asOf(step.getJobParameters()))));
        return step.getExitStatus();
    }

    private String story(Plan plan, RunKey run, Instant asOf) {
        List<UnitName> expected = plan.reportingUnits().stream().map(Unit::name).toList();
        Set<UnitName> received =
                submissions.firstAccepted(run.plan(), run.month(), asOf).keySet();
        List<Refusal> refusals = submissions.refusals(run.plan(), run.month(), asOf);
        List<UnitName> missing =
                expected.stream().filter(unit -> !received.contains(unit)).toList();
        return "应报" + expected.size() + "家，已收" + (expected.size() - missing.size()) + "家，退回" + refusals.size() + "份"
                + named(refusals.stream()
                        .map(refusal -> refusal.unit()
                                .map(UnitName::value)
                                .orElse(refusal.file().name()))
                        .distinct()
                        .toList())
                + "，未报" + missing.size() + "家"
                + named(missing.stream().map(UnitName::value).toList());
    }

    private static String named(List<String> names) {
        return names.isEmpty() ? "" : names.stream().collect(Collectors.joining("、", "（", "）"));
    }
}
