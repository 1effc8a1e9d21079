package org.yuebao.aggregate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yuebao.aggregate.rating.MadeUpRule;
import org.yuebao.aggregate.rating.MadeUpRule.Judged;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** Marks earlier months of the year that were missed or red and are made up since, one unit after the other. */
final class MarkMadeUp implements Tasklet {

    private record Reported(UnitName unit, AssessedSubject subject) {}

    private final Occasions occasions;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final ReportStore reports;
    private final RunProgress progress;

    MarkMadeUp(
            Occasions occasions,
            SubmissionStore submissions,
            AssessmentStore assessments,
            ReportStore reports,
            RunProgress progress) {
        this.occasions = occasions;
        this.submissions = submissions;
        this.assessments = assessments;
        this.reports = reports;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Occasion occasion = occasions.of(contribution.getStepExecution().getJobParameters());
        Map<ReportingMonth, RunKey> published = published(occasion);
        if (published.isEmpty()) {
            return RepeatStatus.FINISHED;
        }
        List<Unit> units = occasion.plan().reportingUnits();
        progress.began("核对以前月份是否已补", units.size());
        Map<Reported, Set<ReportingMonth>> there = reported(occasion, published.keySet());
        List<MadeUp> marks = new ArrayList<>();
        for (Unit unit : units) {
            marks.addAll(marksOf(unit.name(), occasion, published, there));
            progress.advanced();
        }
        assessments.saveMadeUp(occasion.run(), marks);
        progress.ended("已补" + marks.size() + "项次");
        return RepeatStatus.FINISHED;
    }

    /** The runs behind what readers had in hand of the year's earlier months, oldest first. */
    private Map<ReportingMonth, RunKey> published(Occasion occasion) {
        Map<ReportingMonth, RunKey> published = new LinkedHashMap<>();
        for (ReportingMonth month = occasion.january(); month.compareTo(occasion.month()) < 0; month = month.next()) {
            ReportingMonth earlier = month;
            reports.inHand(occasion.run().plan(), earlier, occasion.asOf())
                    .ifPresent(report -> published.put(earlier, report.run()));
        }
        return published;
    }

    private List<MadeUp> marksOf(
            UnitName unit,
            Occasion occasion,
            Map<ReportingMonth, RunKey> published,
            Map<Reported, Set<ReportingMonth>> there) {
        Map<AssessedSubject, List<Judged>> earlier = new HashMap<>();
        published.forEach((month, run) -> assessments
                .assessments(run, unit)
                .forEach(one -> earlier.computeIfAbsent(one.subject(), subject -> new ArrayList<>())
                        .add(new Judged(month, one))));
        List<MadeUp> marks = new ArrayList<>();
        for (Assessment now : assessments.assessments(occasion.run(), unit)) {
            marks.addAll(MadeUpRule.marks(
                    earlier.getOrDefault(now.subject(), List.of()),
                    new Judged(occasion.month(), now),
                    there.getOrDefault(new Reported(unit, now.subject()), Set.of())));
        }
        return marks;
    }

    /** In which of these months each unit has a row by now that says something. */
    private Map<Reported, Set<ReportingMonth>> reported(Occasion occasion, Set<ReportingMonth> months) {
        Map<Reported, Set<ReportingMonth>> reported = new HashMap<>();
        for (ReportingMonth month : months) {
            submissions
                    .inForce(occasion.run().plan(), month, occasion.asOf())
                    .forEach(stored -> subjects(stored.submission())
                            .forEach(subject -> reported.computeIfAbsent(
                                            new Reported(stored.submission().unit(), subject), key -> new HashSet<>())
                                    .add(month)));
        }
        return reported;
    }

    private static Set<AssessedSubject> subjects(Submission submission) {
        Set<AssessedSubject> subjects = new HashSet<>();
        submission.entries().stream()
                .filter(entry -> entry.saysAnything())
                .forEach(entry -> subjects.add(entry.item().measure()));
        submission.readings().stream()
                .filter(reading -> reading.saysAnything())
                .forEach(reading -> subjects.add(reading.indicator()));
        return subjects;
    }
}
