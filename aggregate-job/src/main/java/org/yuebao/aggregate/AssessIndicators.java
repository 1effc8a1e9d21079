package org.yuebao.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yuebao.aggregate.outlook.Outlooks;
import org.yuebao.aggregate.outlook.PastYear;
import org.yuebao.aggregate.progress.ReadingsOfTheYear;
import org.yuebao.aggregate.rating.IndicatorAssessor;
import org.yuebao.aggregate.rating.IndicatorSummaryRule;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.SubmissionStore;

/** Judges every indicator of every unit that has a row of targets, sums each indicator up, and sets it beside the year before. */
final class AssessIndicators implements Tasklet {

    private final Occasions occasions;
    private final PlanStore plans;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final RunProgress progress;

    AssessIndicators(
            Occasions occasions,
            PlanStore plans,
            SubmissionStore submissions,
            AssessmentStore assessments,
            RunProgress progress) {
        this.occasions = occasions;
        this.plans = plans;
        this.submissions = submissions;
        this.assessments = assessments;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Occasion occasion = occasions.of(contribution.getStepExecution().getJobParameters());
        List<Indicator> indicators = occasion.plan().indicators().toList();
        progress.began("评估指标", indicators.size());
        ReadingsOfTheYear readings = readings(occasion);
        IndicatorAssessor assessor = new IndicatorAssessor(occasion.at());
        IndicatorSummaryRule summaries = new IndicatorSummaryRule(occasion.plan(), occasion.at());
        Outlooks outlooks = new Outlooks(occasion.plan(), occasion.month(), pastYear(occasion));
        List<Outlook> seen = new ArrayList<>();
        List<Assessment> judged = new ArrayList<>();
        List<IndicatorSummary> summarized = new ArrayList<>();
        for (Indicator indicator : indicators) {
            List<Assessment> ofIndicator = assess(indicator, occasion.plan(), readings, assessor).stream()
                    .map(occasion.decisions()::applyTo)
                    .toList();
            judged.addAll(ofIndicator);
            IndicatorSummary summary = summaries
                    .summarize(
                            indicator, ofIndicator, readings.of(occasion.plan().bureau()))
                    .withOwn(occasion.decisions()::applyTo);
            summarized.add(summary);
            seen.addAll(outlooks.of(indicator, ofIndicator, summary, readings));
            progress.advanced();
        }
        assessments.saveAssessments(occasion.run(), judged);
        assessments.saveIndicatorSummaries(occasion.run(), summarized);
        assessments.saveOutlooks(occasion.run(), seen);
        progress.ended(Stories.ofLights(judged.stream().map(Assessment::light).toList(), "项次"));
        return RepeatStatus.FINISHED;
    }

    private ReadingsOfTheYear readings(Occasion occasion) {
        ReadingsOfTheYear readings = new ReadingsOfTheYear(occasion.month());
        for (ReportingMonth month = occasion.january(); month.compareTo(occasion.month()) <= 0; month = month.next()) {
            readings.add(submissions.inForce(occasion.run().plan(), month, occasion.asOf()));
        }
        return readings;
    }

    /** The same month and the December of the year before, where that year was reported here. */
    private PastYear pastYear(Occasion occasion) {
        List<PastYear.ReportedMonth> months = occasion.month().comparedOfTheYearBefore().stream()
                .flatMap(month -> plans.before(occasion.plan(), month).stream()
                        .map(plan -> new PastYear.ReportedMonth(plan, month, readings(plan, month, occasion))))
                .toList();
        return new PastYear(occasion.plan(), months);
    }

    private ReadingsOfTheYear readings(Plan plan, ReportingMonth month, Occasion occasion) {
        ReadingsOfTheYear readings = new ReadingsOfTheYear(month);
        readings.add(submissions.inForce(plan.id(), month, occasion.asOf()));
        return readings;
    }

    /** In the order of the register. */
    private static List<Assessment> assess(
            Indicator indicator, Plan plan, ReadingsOfTheYear readings, IndicatorAssessor assessor) {
        return plan.register().units().stream()
                .flatMap(unit -> plan
                        .target(unit.name(), indicator.code())
                        .map(target -> assessor.assess(indicator, target, readings.of(unit.name())))
                        .stream())
                .toList();
    }
}
