package org.yuebao.aggregate.rating;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.yuebao.aggregate.progress.ItemHistory;
import org.yuebao.model.submission.ReportedEntry;

/**
 * What line 2 goes by: “completion stays until a person withdraws it”.
 *
 * @param counting the first earlier row that completed the item and still counts
 * @param withdrawn the first that would, had a person not withdrawn it
 */
record EarlierCompletion(Optional<ReportedEntry> counting, Optional<ReportedEntry> withdrawn) {

    static EarlierCompletion in(ItemHistory history, Predicate<ReportedEntry> completes) {
        List<ReportedEntry> completing =
                history.earlier().stream().filter(completes).toList();
        return new EarlierCompletion(
                completing.stream().filter(entry -> !history.isWithdrawn(entry)).findFirst(),
                completing.stream().filter(history::isWithdrawn).findFirst());
    }

    /** The judgement by the other lines, which says so where a completion was withdrawn. */
    Judgement tellWithdrawal(Judgement judgement) {
        return withdrawn
                .map(entry -> judgement.marked(Marks.COMPLETION_WITHDRAWN).basedOn(List.of(entry)))
                .orElse(judgement);
    }
}
