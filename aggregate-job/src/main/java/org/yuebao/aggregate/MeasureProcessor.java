package org.yuebao.aggregate;

import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.rating.MeasureAssessor;
import org.yuebao.aggregate.rating.MeasureLightRule;
import org.yuebao.model.assessment.Assessment;

/** Judges one measure by the rules of the plan. Not final, for Batch puts a proxy before it. */
class MeasureProcessor implements ItemProcessor<MeasureProgress, AssessedMeasure> {

    private final MeasureAssessor assessor;
    private final MeasureLightRule lights;

    MeasureProcessor(Occasion occasion) {
        this.assessor = new MeasureAssessor(occasion.plan(), occasion.at());
        this.lights = new MeasureLightRule(occasion.plan(), occasion.at());
    }

    @Override
    public AssessedMeasure process(MeasureProgress progress) {
        List<Assessment> assessments = assessor.assess(progress);
        return new AssessedMeasure(assessments, lights.lightOf(progress, assessments));
    }
}
