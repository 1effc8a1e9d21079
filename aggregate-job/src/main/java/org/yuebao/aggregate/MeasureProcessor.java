package org.yuebao.aggregate;

import java.util.List;
import org.springframework.batch.infrastructure.item.ItemProcessor;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.aggregate.rating.MeasureAssessor;
import org.yuebao.aggregate.rating.MeasureLightRule;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.unit.UnitName;

/** Judges one measure by the rules of the plan, and by what persons set beside them. Not final, for Batch puts a proxy before it. */
class MeasureProcessor implements ItemProcessor<MeasureProgress, AssessedMeasure> {

    private final MeasureAssessor assessor;
    private final MeasureLightRule lights;
    private final Decisions decisions;
    private final UnitName whole;

    MeasureProcessor(Occasion occasion) {
        this.assessor = new MeasureAssessor(occasion.plan(), occasion.at());
        this.lights = new MeasureLightRule(occasion.plan(), occasion.at());
        this.decisions = occasion.decisions();
        this.whole = occasion.plan().whole();
    }

    @Override
    public AssessedMeasure process(MeasureProgress progress) {
        List<Assessment> assessments =
                assessor.assess(progress).stream().map(decisions::applyTo).toList();
        return new AssessedMeasure(assessments, decisions.applyTo(lights.lightOf(progress, assessments), whole));
    }
}
