package org.yuebao.app.office;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.submission.Receipt;

/** What operators watch: how long runs take, how old the last good one is, how many workbooks came and what was found in them. */
@Component
public class RunMeters {

    private static final Instant NEVER = Instant.EPOCH;

    private final MeterRegistry registry;
    private final Clock clock;
    private volatile Instant lastGood;

    RunMeters(MeterRegistry registry, RunLogStore log, Clock clock) {
        this.registry = registry;
        this.clock = clock;
        this.lastGood = log.latest(200).stream()
                .filter(run -> run.state() == RunRecord.State.DONE)
                .flatMap(run -> run.ended().stream())
                .findFirst()
                .orElse(NEVER);
        Gauge.builder("yuebao.run.last.good.age", this, RunMeters::secondsSinceLastGood)
                .description("Seconds since the last run that ended well")
                .baseUnit("seconds")
                .register(registry);
    }

    private double secondsSinceLastGood() {
        return lastGood.equals(NEVER)
                ? Double.NaN
                : Duration.between(lastGood, clock.instant()).toSeconds();
    }

    void count(RunRecord run) {
        run.ended().ifPresent(ended -> {
            registry.timer("yuebao.run", "state", run.state().name())
                    .record(Duration.between(run.started(), ended).abs());
            if (run.state() == RunRecord.State.DONE) {
                lastGood = ended;
            }
        });
    }

    void count(Receipt receipt) {
        registry.counter("yuebao.workbooks", "receipt", receipt.getClass().getSimpleName())
                .increment();
        receipt.findings()
                .forEach(finding -> registry.counter(
                                "yuebao.findings",
                                "severity",
                                finding.severity().name())
                        .increment());
    }
}
