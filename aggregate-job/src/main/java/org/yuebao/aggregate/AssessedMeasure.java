package org.yuebao.aggregate;

import java.util.List;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.MeasureLight;

/** One measure, judged: of each unit, and over all. */
record AssessedMeasure(List<Assessment> assessments, MeasureLight light) {

    AssessedMeasure {
        assessments = List.copyOf(assessments);
    }
}
