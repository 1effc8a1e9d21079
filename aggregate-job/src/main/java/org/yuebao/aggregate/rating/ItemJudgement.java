package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.assessment.ItemVerdict;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.submission.CellReference;

/** One item of a measure, judged, with what is printed beside the verdict. */
record ItemJudgement(
        MeasureItem item,
        Judgement judgement,
        String actual,
        String target,
        Optional<Figure> figure,
        String text,
        List<CellReference> sources) {

    ItemJudgement {
        sources = List.copyOf(sources);
    }

    Verdict verdict() {
        return judgement.verdict();
    }

    ItemVerdict inShort() {
        return new ItemVerdict(item.number(), item.name(), verdict(), actual, target);
    }
}
