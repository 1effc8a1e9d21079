package org.yuebao.ingest;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;

/** The job's parameters in the domain's words. */
final class IngestParameters {

    private IngestParameters() {}

    static RunKey run(JobParameters parameters) {
        return new RunKey(
                new PlanId(text(parameters, "plan")),
                ReportingMonth.parse(text(parameters, "month")),
                Objects.requireNonNull(parameters.getLong("run"), "parameter run"));
    }

    static Instant asOf(JobParameters parameters) {
        return Instant.parse(text(parameters, "asOf"));
    }

    static Path inbox(JobParameters parameters) {
        return Path.of(text(parameters, "inbox"));
    }

    /** Absent where the job is started alone, without a report to follow. */
    static Optional<Path> output(JobParameters parameters) {
        return Optional.ofNullable(parameters.getString("output")).map(Path::of);
    }

    private static String text(JobParameters parameters, String name) {
        return Objects.requireNonNull(parameters.getString(name), "parameter " + name);
    }
}
