package org.yuebao.aggregate;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yuebao.aggregate.rating.TimelinessRule;
import org.yuebao.aggregate.rating.UnitMonth;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.month.WorkingDayCalendar;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.unit.Unit;
import org.yuebao.model.unit.UnitName;

/** What one run knows of each unit: its reports of the month, and its assessments. */
final class UnitMonths {

    private final Occasion occasion;
    private final AssessmentStore assessments;
    private final TimelinessRule timeliness;
    private final Map<UnitName, Instant> firstAccepted;
    private final Map<UnitName, List<Refusal>> refusals;
    private final Map<UnitName, StoredSubmission> inForce;

    UnitMonths(
            Occasion occasion, SubmissionStore submissions, AssessmentStore assessments, WorkingDayCalendar calendar) {
        this.occasion = occasion;
        this.assessments = assessments;
        this.timeliness = new TimelinessRule(calendar, occasion.due(), occasion.asOf());
        this.firstAccepted = submissions.firstAccepted(occasion.run().plan(), occasion.month(), occasion.asOf());
        this.refusals = submissions.refusals(occasion.run().plan(), occasion.month(), occasion.asOf()).stream()
                .filter(refusal -> refusal.unit().isPresent())
                .collect(Collectors.groupingBy(refusal -> refusal.unit().orElseThrow()));
        this.inForce = submissions.inForce(occasion.run().plan(), occasion.month(), occasion.asOf()).stream()
                .collect(Collectors.toMap(stored -> stored.submission().unit(), Function.identity()));
    }

    UnitMonth of(Unit unit) {
        List<Assessment> judged = assessments.assessments(occasion.run(), unit.name());
        Optional<StoredSubmission> stored = Optional.ofNullable(inForce.get(unit.name()));
        List<Refusal> refused = refusals.getOrDefault(unit.name(), List.of());
        return new UnitMonth(
                unit,
                judged.stream()
                        .filter(one -> one.subject() instanceof MeasureCode)
                        .toList(),
                judged.stream()
                        .filter(one -> one.subject() instanceof IndicatorCode)
                        .toList(),
                timeliness.of(Optional.ofNullable(firstAccepted.get(unit.name())), refused.size()),
                stored.filter(one -> one.submission().nilReport()).isPresent(),
                stored.map(StoredSubmission::revision).orElse(0),
                findings(stored, refused));
    }

    private static int findings(Optional<StoredSubmission> stored, List<Refusal> refused) {
        return stored.map(one -> one.submission().findings().size()).orElse(0)
                + refused.stream()
                        .mapToInt(refusal -> refusal.findings().size())
                        .sum();
    }
}
