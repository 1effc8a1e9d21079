package org.yuebao.aggregate;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yuebao.aggregate.rating.RollUpRule;
import org.yuebao.aggregate.rating.TaskLightRule;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;

/** Gives each task its light, and counts what stands under each section, each theme and the whole. */
final class RollUpTasks implements Tasklet {

    private final Occasions occasions;
    private final AssessmentStore assessments;
    private final RunProgress progress;

    RollUpTasks(Occasions occasions, AssessmentStore assessments, RunProgress progress) {
        this.occasions = occasions;
        this.assessments = assessments;
        this.progress = progress;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        Occasion occasion = occasions.of(contribution.getStepExecution().getJobParameters());
        progress.began("汇总重点任务", occasion.plan().tasks().count());
        List<MeasureLight> measures = assessments.measureLights(occasion.run());
        List<TaskLight> tasks = TaskLightRule.lightsOf(occasion.plan(), measures);
        assessments.saveTaskLights(occasion.run(), tasks);
        assessments.saveRollUps(occasion.run(), RollUpRule.rollUp(occasion.plan(), tasks, measures));
        tasks.forEach(task -> progress.advanced());
        progress.ended(Stories.ofLights(tasks.stream().map(TaskLight::light).toList(), "项"));
        return RepeatStatus.FINISHED;
    }
}
