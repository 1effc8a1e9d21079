package org.yuebao.aggregate;

import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yuebao.aggregate.rating.StandingRule;
import org.yuebao.aggregate.rating.UnitMonth;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.Unit;

/** Scores and ranks every unit that is expected to report. Standings are saved last and all at once: with them a run is whole. */
final class RankUnits implements Tasklet {

    private final Occasions occasions;
    private final SubmissionStore submissions;
    private final AssessmentStore assessments;
    private final WorkingDayCalendar calendar;
    private final RunProgress progress;

    RankUnits(
            Occasions occasions,
            SubmissionStore submissions,
            AssessmentStore assessments,
            WorkingDayCalendar calendar,
            RunProgress progress) {
        this.occasions = occasions;
        this.submissions = submissions;
        this.assessments = assessments;
        this.calendar = calendar;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Occasion occasion = occasions.of(contribution.getStepExecution().getJobParameters());
        List<Unit> units = occasion.plan().reportingUnits();
        progress.began("计算得分和排名", units.size());
        UnitMonths months = new UnitMonths(occasion, submissions, assessments, calendar);
        List<UnitMonth> all = new ArrayList<>();
        for (Unit unit : units) {
            all.add(months.of(unit));
            progress.advanced();
        }
        List<Standing> standings = new StandingRule(occasion.plan().rating()).standingsOf(all);
        assessments.saveStandings(occasion.run(), standings);
        progress.ended(story(standings));
        return RepeatStatus.FINISHED;
    }

    /** 应报17家，按时15家，逾期1家（房山区），未报1家（延庆区）. */
    private static String story(List<Standing> standings) {
        return "应报" + standings.size() + "家，按时"
                + named(standings, Timeliness.OnTime.class).size() + "家"
                + counted("逾期", standings, Timeliness.Late.class)
                + counted("未报", standings, Timeliness.NotReported.class)
                + counted("未到期", standings, Timeliness.Awaited.class);
    }

    private static String counted(String word, List<Standing> standings, Class<? extends Timeliness> kind) {
        List<String> names = named(standings, kind);
        return names.isEmpty() ? "" : "，" + word + names.size() + "家（" + String.join("、", names) + "）";
    }

    private static List<String> named(List<Standing> standings, Class<? extends Timeliness> kind) {
        return standings.stream()
                .filter(standing -> kind.isInstance(standing.timeliness()))
                .map(standing -> standing.unit().value())
                .toList();
    }
}
