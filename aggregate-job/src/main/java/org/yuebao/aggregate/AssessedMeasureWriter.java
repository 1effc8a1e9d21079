package org.yuebao.aggregate;

import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.RunKey;

/** Saves what was judged of a block of measures. Not final, for Batch puts a proxy before it. */
class AssessedMeasureWriter implements ItemWriter<AssessedMeasure> {

    private final RunKey run;
    private final AssessmentStore assessments;
    private final RunProgress progress;

    AssessedMeasureWriter(RunKey run, AssessmentStore assessments, RunProgress progress) {
        this.run = run;
        this.assessments = assessments;
        this.progress = progress;
    }

    @Override
    public void write(Chunk<? extends AssessedMeasure> measures) {
        assessments.saveAssessments(
                run,
                measures.getItems().stream()
                        .flatMap(measure -> measure.assessments().stream())
                        .toList());
        assessments.saveMeasureLights(
                run, measures.getItems().stream().map(AssessedMeasure::light).toList());
        measures.forEach(measure -> progress.advanced());
    }
}
