package org.yuebao.app.month;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/**
 * What is to be run.
 *
 * @param asOf arrivals after this instant are not seen
 * @param inbox folder with the units' files of the month
 * @param output folder under which {@code 2022-06/d1} is made
 * @param planVersion the version of the plan to go by; empty for the one in force in the month
 */
public record RunRequest(
        PlanId plan, ReportingMonth month, Instant asOf, Path inbox, Path output, Optional<Integer> planVersion) {

    public RunRequest(PlanId plan, ReportingMonth month, Instant asOf, Path inbox, Path output) {
        this(plan, month, asOf, inbox, output, Optional.empty());
    }
}
