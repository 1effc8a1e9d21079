package org.yuebao.aggregate;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.batch.infrastructure.item.ItemStreamReader;
import org.yuebao.aggregate.progress.MeasureProgress;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * Reads a range of the plan's measures, each with what was reported of it this year. The entries come for a block of
 * measures at once; a restart goes on after the last committed measure. Not final, for Batch puts a proxy before it, which
 * gives each range a reader of its own.
 */
class MeasureProgressReader implements ItemStreamReader<MeasureProgress> {

    private static final String NEXT = "nextMeasure";

    private final Occasion occasion;
    private final SubmissionStore submissions;
    private final int block;
    private final Queue<MeasureProgress> read = new ArrayDeque<>();
    private Set<UnitName> nilReports = Set.of();
    private int next;
    private int end;

    /** @param block how many measures' entries are fetched at once */
    MeasureProgressReader(Occasion occasion, SubmissionStore submissions, int block) {
        this.occasion = occasion;
        this.submissions = submissions;
        this.block = block;
    }

    @Override
    public void open(ExecutionContext context) {
        next = context.getInt(NEXT, context.getInt(MeasureRanges.FROM));
        end = context.getInt(MeasureRanges.TO);
        nilReports = submissions.inForce(occasion.run().plan(), occasion.month(), occasion.asOf()).stream()
                .map(StoredSubmission::submission)
                .filter(Submission::nilReport)
                .map(Submission::unit)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public @Nullable MeasureProgress read() {
        if (read.isEmpty() && next < end) {
            fetchBlock();
        }
        MeasureProgress progress = read.poll();
        if (progress != null) {
            next++;
        }
        return progress;
    }

    private void fetchBlock() {
        List<Measure> measures = occasion.measures().subList(next, Math.min(next + block, end));
        Map<MeasureCode, List<ReportedEntry>> entries = submissions
                .entries(
                        occasion.run().plan(),
                        occasion.january(),
                        occasion.month(),
                        occasion.asOf(),
                        measures.stream().map(Measure::code).toList())
                .stream()
                .collect(Collectors.groupingBy(entry -> entry.entry().item().measure()));
        measures.forEach(measure -> read.add(MeasureProgress.gather(
                        occasion.plan(),
                        measure,
                        occasion.month(),
                        entries.getOrDefault(measure.code(), List.of()),
                        nilReports)
                .addedIn(occasion.addedIn(measure.code()))
                .withdrawing(occasion.decisions())));
    }

    @Override
    public void update(ExecutionContext context) {
        context.putInt(NEXT, next);
    }
}
