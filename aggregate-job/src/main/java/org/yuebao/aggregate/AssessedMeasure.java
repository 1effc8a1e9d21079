package org.yuebao.aggregate;

import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.rating.MeasureAssessor;
import org.yuebao.aggregate.rating.MeasureLightRule;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.MeasureLight;

/** One measure, judged: of each unit, and over all. */
record AssessedMeasure(List<Assessment> assessments, MeasureLight light) {

    AssessedMeasure {
        assessments = List.copyOf(assessments);
    }

    static ItemProcessor<MeasureProgress, AssessedMeasure> processor(Occasion occasion) {
        MeasureAssessor assessor = new MeasureAssessor(occasion.plan(), occasion.at());
        MeasureLightRule lights = new MeasureLightRule(occasion.plan(), occasion.at());
        return progress -> {
            List<Assessment> assessments = assessor.assess(progress);
            return new AssessedMeasure(assessments, lights.lightOf(progress, assessments));
        };
    }
}
