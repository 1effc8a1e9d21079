package org.yuebao.aggregate;

import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;

/** Tells how many measures there are to assess and, at the end, how they stand. */
final class MeasuresStory implements StepExecutionListener {

    private final Occasions occasions;
    private final AssessmentStore assessments;
    private final RunProgress progress;

    MeasuresStory(Occasions occasions, AssessmentStore assessments, RunProgress progress) {
        this.occasions = occasions;
        this.assessments = assessments;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        progress.began("评估措施", occasions.of(step.getJobParameters()).measures().size());
    }

    @Override
    public @Nullable ExitStatus afterStep(StepExecution step) {
        if (step.getStatus() == BatchStatus.COMPLETED) {
            Occasion occasion = occasions.of(step.getJobParameters());
            progress.ended(Stories.ofLights(
                    assessments.measureLights(occasion.run()).stream()
                            .map(MeasureLight::light)
                            .toList(),
                    "项"));
        }
        return null;
    }
}
