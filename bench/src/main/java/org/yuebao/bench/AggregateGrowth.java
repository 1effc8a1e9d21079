package org.yuebao.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.yuebao.app.DataFolder;
import org.yuebao.app.Program;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.MeasureItem;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.Unit;

/**
 * The aggregate job over ever more entries, side by side in one process: {@code AggregateGrowth FOLDER [ROUNDS]}. Once
 * with 1, 2, 4 and 8 times the units, once with so many times the measures. Prints processor time an entry, and its ratio
 * to the smallest: 1.0 all the way is linear. The folder should be empty.
 */
public final class AggregateGrowth {

    private static final int UNITS = 42;
    private static final int MEASURES = 40;
    private static final List<Integer> TIMES = List.of(1, 2, 4, 8);
    private static final Instant AS_OF = Instant.parse("2022-07-08T00:00:00Z");

    private final Program program;
    private final int rounds;
    private long run;

    private AggregateGrowth(Program program, int rounds) {
        this.program = program;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws IOException, JobExecutionException {
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
        try (Program program = Program.start(DataFolder.at(Path.of(args[0])), RunProgress.silent())) {
            AggregateGrowth growth = new AggregateGrowth(program, rounds);
            Plan first = growth.reported(UNITS, MEASURES);
            for (int warm = 0; warm < 4; warm++) {
                growth.seconds(first);
            }
            growth.measure(
                    "units",
                    TIMES.stream()
                            .map(times -> growth.reported(UNITS * times, MEASURES))
                            .toList());
            growth.measure(
                    "measures",
                    TIMES.stream()
                            .map(times -> growth.reported(UNITS, MEASURES * times))
                            .toList());
        }
    }

    private void measure(String what, List<Plan> plans) throws JobExecutionException {
        double smallest = 0;
        for (Plan plan : plans) {
            double best = Double.MAX_VALUE;
            for (int round = 0; round < rounds; round++) {
                best = Math.min(best, seconds(plan));
            }
            long entries = entries(plan);
            double each = best / entries;
            smallest = smallest == 0 ? each : smallest;
            System.out.printf(
                    Locale.ROOT,
                    "more %s: %d units × %d measures × 6 months = %d entries: %.2f s of processor time, %.1f µs an entry, × %.2f%n",
                    what,
                    plan.register().units().size(),
                    plan.measures().count(),
                    entries,
                    best,
                    each * 1e6,
                    each / smallest);
        }
    }

    private static long entries(Plan plan) {
        return plan.register().units().size() * plan.measures().count() * NationalPlan.JUNE.month();
    }

    /** Processor time of the whole process, as the wall clock tells of the neighbours, too. */
    private double seconds(Plan plan) throws JobExecutionException {
        run++;
        long before = processorTime();
        JobExecution execution = program.bean(JobOperator.class)
                .start(
                        program.bean("aggregateJob", Job.class),
                        new JobParametersBuilder()
                                .addString("plan", plan.id().value())
                                .addString("month", NationalPlan.JUNE.toString())
                                .addLong("run", run)
                                .addString("asOf", AS_OF.toString())
                                .toJobParameters());
        double seconds = (processorTime() - before) / 1e9;
        if (execution.getStatus() != BatchStatus.COMPLETED) {
            throw new IllegalStateException(
                    "the job ended " + execution.getStatus(),
                    execution.getAllFailureExceptions().getFirst());
        }
        int judged = program.bean(AssessmentStore.class)
                .assessments(new RunKey(plan.id(), NationalPlan.JUNE, run))
                .size();
        if (judged != plan.register().units().size() * plan.measures().count()) {
            throw new IllegalStateException(judged + " judged");
        }
        return seconds;
    }

    private static long processorTime() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    /** The plan, loaded, with a report of every unit for each month of the half-year. */
    private Plan reported(int units, int measures) {
        Plan plan = NationalPlan.of("growth-" + units + "-" + measures, units - 1, measures);
        program.bean(PlanStore.class).save(plan);
        SubmissionStore submissions = program.bean(SubmissionStore.class);
        for (ReportingMonth month = ReportingMonth.of(2022, 1);
                month.compareTo(NationalPlan.JUNE) <= 0;
                month = month.next()) {
            for (Unit unit : plan.register().units()) {
                submissions.save(submission(plan, unit, month));
            }
        }
        return plan;
    }

    private static Submission submission(Plan plan, Unit unit, ReportingMonth month) {
        List<Measure> measures = plan.measures().toList();
        return new Submission(
                plan.id(),
                1,
                month,
                unit.name(),
                new ReceivedFile(
                        unit.name() + ".xlsx", plan.id() + "-" + unit.name() + "-" + month, AS_OF.minusSeconds(60)),
                false,
                false,
                FormHead.empty(),
                IntStream.range(0, measures.size())
                        .mapToObj(row -> entry(measures.get(row), row + 4, month))
                        .toList(),
                List.of(),
                List.of());
    }

    private static ProgressEntry entry(Measure measure, int row, ReportingMonth month) {
        return switch (measure.items().getFirst()) {
            case MeasureItem.Counted item ->
                entry(
                        measure,
                        item.number(),
                        new Reported.Amount(
                                Quantity.of(
                                        String.valueOf(month.month() * row),
                                        item.unit().name()),
                                new SourceCell("进展情况", "M" + row)),
                        row);
            case MeasureItem other -> entry(measure, other.number(), Reported.missing(), row);
        };
    }

    private static ProgressEntry entry(Measure measure, int item, Reported cumulative, int row) {
        return new ProgressEntry(
                ItemCode.parse(measure.code().value() + (item == 0 ? "" : "/" + item)),
                "已排查整治重点区域" + row + "处，监测点位建设有序推进。",
                cumulative,
                SelfStatus.IN_PROGRESS,
                "",
                "",
                new SourceCell("进展情况", "J" + row),
                new SourceCell("进展情况", "O" + row));
    }
}
