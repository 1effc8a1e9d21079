package org.yuebao.model.report;

import java.time.Instant;
import java.util.List;
import org.yuebao.model.store.RunKey;

/**
 * A report as it was published; nothing published is ever altered.
 *
 * @param run the run that made it
 * @param planVersion the plan's version it was judged by
 * @param folder relative to the output folder: {@code 2022-06/d1}
 * @param inputsSha256 hash over all that it was made from: plan version, submissions, decisions, settings, templates
 * @param publishedAt the run's as-of for a draft, the moment of issue for an issued one
 */
public record PublishedReport(
        RunKey run,
        ReportLabel label,
        int planVersion,
        String folder,
        String inputsSha256,
        Instant publishedAt,
        List<PublishedFile> files) {

    public PublishedReport {
        files = List.copyOf(files);
    }
}
