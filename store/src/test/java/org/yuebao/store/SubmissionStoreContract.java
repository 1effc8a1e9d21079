package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yuebao.store.SubmissionExamples.JUNE;
import static org.yuebao.store.SubmissionExamples.NORTH;
import static org.yuebao.store.SubmissionExamples.refusal;
import static org.yuebao.store.SubmissionExamples.submission;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** What holds of submissions on every database. */
abstract class SubmissionStoreContract {

    private static final PlanId PLAN = PlanExamples.EXAMPLE;
    private static final ReportingMonth MAY = ReportingMonth.of(2022, 5);
    private static final Instant LATE = Instant.parse("2022-08-01T00:00:00Z");
    private static final MeasureCode COUNTED = MeasureCode.parse("大气-1-2");

    @Test
    void aSubmissionComesBackEqualToTheLastDecimalAndNanosecond(Stores stores) {
        Submission submission = SubmissionExamples.full();

        stores.submissions().save(submission);

        assertThat(stores.submissions().find(PLAN, JUNE, submission.file().sha256()))
                .contains(submission);
        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(1, submission));
    }

    @Test
    void aRefusalComesBackWithItsReasonsAndIsNeverInForce(Stores stores) {
        Refusal known = refusal(Optional.of(NORTH), "aa", "2022-07-04T00:00:00Z");
        Refusal unknown = refusal(Optional.empty(), "bb", "2022-07-05T00:00:00Z");

        stores.submissions().save(known);
        stores.submissions().save(unknown);

        assertThat(stores.submissions().find(PLAN, JUNE, known.file().sha256())).contains(known);
        assertThat(stores.submissions().refusals(PLAN, JUNE, LATE)).containsExactlyInAnyOrder(known, unknown);
        assertThat(stores.submissions().refusals(PLAN, JUNE, Instant.parse("2022-07-04T12:00:00Z")))
                .containsExactly(known);
        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).isEmpty();
        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, LATE)).isEmpty();
    }

    @Test
    void theSameContentAgainChangesNothingWhateverItsName(Stores stores) {
        Submission first = submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350");
        Submission again = submission("南区", JUNE, "ab", "2022-07-05T00:00:00Z", "360");

        stores.submissions().save(first);
        stores.submissions().save(again);
        stores.submissions().save(refusal(Optional.of(NORTH), "ab", "2022-07-06T00:00:00Z"));

        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(1, first));
        assertThat(stores.submissions().refusals(PLAN, JUNE, LATE)).isEmpty();
    }

    @Test
    void theSameContentInAnotherMonthIsAnotherSubmission(Stores stores) {
        Submission may = submission("北区", MAY, "ab", "2022-07-04T00:00:00Z", "300");
        Submission june = submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350");

        stores.submissions().save(may);
        stores.submissions().save(june);

        assertThat(stores.submissions().inForce(PLAN, MAY, LATE)).containsExactly(new StoredSubmission(1, may));
        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(1, june));
    }

    @Test
    void aUnitsOtherFileIsItsNextRevisionAndReplacesTheFirstFromItsReceiptOn(Stores stores) {
        Submission first = submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350");
        Submission corrected = submission("北区", JUNE, "cd", "2022-07-05T00:00:00Z", "360");
        stores.submissions().save(first);
        stores.submissions().save(corrected);

        assertThat(stores.submissions().inForce(PLAN, JUNE, Instant.parse("2022-07-03T23:59:59Z")))
                .isEmpty();
        assertThat(stores.submissions().inForce(PLAN, JUNE, Instant.parse("2022-07-04T23:59:59Z")))
                .containsExactly(new StoredSubmission(1, first));
        assertThat(stores.submissions().inForce(PLAN, JUNE, Instant.parse("2022-07-05T00:00:00Z")))
                .containsExactly(new StoredSubmission(2, corrected));
    }

    @Test
    void theLatestReceivedIsInForceInWhateverOrderTheFilesAreRead(Stores stores) {
        Submission corrected = submission("北区", JUNE, "cd", "2022-07-05T00:00:00Z", "360");
        Submission first = submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350");
        stores.submissions().save(corrected);
        stores.submissions().save(first);

        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(1, corrected));
        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, LATE))
                .isEqualTo(Map.of(NORTH, Instant.parse("2022-07-04T00:00:00Z")));
    }

    @Test
    void ofTwoReceivedAtTheSameInstantTheHigherRevisionIsInForce(Stores stores) {
        Submission one = submission("北区", JUNE, "ff", "2022-07-04T00:00:00Z", "350");
        Submission other = submission("北区", JUNE, "aa", "2022-07-04T00:00:00Z", "360");
        stores.submissions().save(one);
        stores.submissions().save(other);

        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(2, other));
    }

    @Test
    void timelinessSeesOnlyWhatArrivedByThen(Stores stores) {
        stores.submissions().save(submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350"));
        stores.submissions().save(submission("北区", JUNE, "cd", "2022-07-05T00:00:00Z", "360"));
        stores.submissions().save(submission("南区", JUNE, "ef", "2022-07-06T00:00:00Z", "20"));

        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, Instant.parse("2022-07-05T12:00:00Z")))
                .isEqualTo(Map.of(NORTH, Instant.parse("2022-07-04T00:00:00Z")));
        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, LATE))
                .isEqualTo(Map.of(
                        NORTH,
                        Instant.parse("2022-07-04T00:00:00Z"),
                        new UnitName("南区"),
                        Instant.parse("2022-07-06T00:00:00Z")));
    }

    @Test
    void entriesOfAMeasureComeFromTheRevisionsInForceOfEveryMonth(Stores stores) {
        ReportingMonth april = ReportingMonth.of(2022, 4);
        Submission tooEarly = submission("北区", april, "a4", "2022-05-04T00:00:00Z", "200");
        Submission may = submission("北区", MAY, "a5", "2022-06-04T00:00:00Z", "300");
        Submission replaced = submission("北区", JUNE, "a6", "2022-07-04T00:00:00Z", "350");
        Submission june = submission("北区", JUNE, "b6", "2022-07-05T00:00:00Z", "360");
        Submission south = submission("南区", JUNE, "c6", "2022-07-05T00:00:00Z", "20");
        Submission tooLate = submission("南区", JUNE, "d6", "2022-08-02T00:00:00Z", "21");
        List.of(tooEarly, may, replaced, june, south, tooLate).forEach(stores.submissions()::save);

        List<ReportedEntry> entries = stores.submissions().entries(PLAN, MAY, JUNE, LATE, List.of(COUNTED));

        assertThat(entries).containsExactlyInAnyOrder(firstEntry(may, 1), firstEntry(june, 2), firstEntry(south, 1));
    }

    @Test
    void entriesOfMeasuresThatNobodyAskedForStayBehind(Stores stores) {
        Submission submission = submission("北区", JUNE, "ab", "2022-07-04T00:00:00Z", "350");
        stores.submissions().save(submission);

        MeasureCode ongoing = MeasureCode.parse("大气-1-4");

        assertThat(stores.submissions().entries(PLAN, JUNE, JUNE, LATE, List.of()))
                .isEmpty();
        assertThat(stores.submissions().entries(PLAN, JUNE, JUNE, LATE, List.of(ongoing, ongoing)))
                .containsExactly(new ReportedEntry(
                        NORTH,
                        JUNE,
                        1,
                        "北区.xlsx",
                        submission.file().sha256(),
                        submission.entries().get(1)));
        assertThat(stores.submissions()
                        .entries(new PlanId("another-2022"), JUNE, JUNE, LATE, List.of(COUNTED, ongoing)))
                .isEmpty();
    }

    @Test
    void aRunWorksOnTheListItFrozeFirst(Stores stores) {
        RunKey run = new RunKey(PLAN, JUNE, 1);
        ReceivedFile second = SubmissionExamples.file("乙.xlsx", "bb", "2022-07-04T00:00:00.000000001Z");
        ReceivedFile first = SubmissionExamples.file("甲.xlsx", "aa", "2022-07-03T00:00:00Z");
        assertThat(stores.submissions().frozen(run)).isEmpty();

        stores.submissions().freeze(run, List.of(second, first));
        stores.submissions().freeze(run, List.of(first));

        assertThat(stores.submissions().frozen(run)).containsExactly(second, first);
        assertThat(stores.submissions().frozen(new RunKey(PLAN, JUNE, 2))).isEmpty();
    }

    @Test
    void aRunThatFrozeAnEmptyInboxKeepsItEmpty(Stores stores) {
        RunKey run = new RunKey(PLAN, JUNE, 1);

        stores.submissions().freeze(run, List.of());
        stores.submissions().freeze(run, List.of(SubmissionExamples.file("甲.xlsx", "aa", "2022-07-03T00:00:00Z")));

        assertThat(stores.submissions().frozen(run)).isEmpty();
    }

    @Test
    void whatAFailedChunkSavedIsGoneWhole(Stores stores) {
        Submission submission = SubmissionExamples.full();

        stores.thenRollBack(() -> stores.submissions().save(submission));

        assertThat(stores.submissions().find(PLAN, JUNE, submission.file().sha256()))
                .isEmpty();
        assertThat(stores.submissions().entries(PLAN, JUNE, JUNE, LATE, List.of(COUNTED)))
                .isEmpty();
    }

    @Test
    void partitionsThatSaveAtOnceNeitherDoubleAContentNorARevision(Stores stores)
            throws InterruptedException, ExecutionException {
        List<Submission> files = new ArrayList<>();
        for (int copy = 0; copy < 4; copy++) {
            for (int file = 10; file < 22; file++) {
                files.add(submission("北区", JUNE, "a" + file, "2022-07-04T00:00:" + file + "Z", String.valueOf(file)));
            }
        }

        try (ExecutorService partitions = Executors.newFixedThreadPool(4)) {
            List<Future<?>> saves = new ArrayList<>();
            for (Submission file : files) {
                saves.add(partitions.submit(() -> stores.submissions().save(file)));
            }
            for (Future<?> save : saves) {
                save.get();
            }
        }

        List<Integer> revisions = new ArrayList<>();
        for (int file = 10; file < 22; file++) {
            revisions.addAll(
                    stores.submissions().inForce(PLAN, JUNE, Instant.parse("2022-07-04T00:00:" + file + "Z")).stream()
                            .map(StoredSubmission::revision)
                            .toList());
        }
        assertThat(revisions).containsExactlyInAnyOrder(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
    }

    @Test
    void sixHundredUnitsComeBackWithTheirOwnEntriesEach(Stores stores) {
        stores.transaction().executeWithoutResult(status -> {
            for (int unit = 100; unit < 700; unit++) {
                stores.submissions()
                        .save(submission(
                                "第" + unit + "单位", JUNE, "a" + unit, "2022-07-04T00:00:00Z", String.valueOf(unit)));
            }
        });

        List<StoredSubmission> inForce = stores.submissions().inForce(PLAN, JUNE, LATE);

        assertThat(inForce).hasSize(600);
        assertThat(inForce).allSatisfy(stored -> {
            String unit = stored.submission().unit().value();
            String amount = unit.substring(1, 4);
            assertThat(stored)
                    .isEqualTo(new StoredSubmission(
                            1, submission(unit, JUNE, "a" + amount, "2022-07-04T00:00:00Z", amount)));
        });
    }

    @Test
    void aUnitsHistoryIsWhatWasInForceMonthByMonth(Stores stores) {
        Submission april = submission("北区", MAY.previous(), "aa", "2022-05-04T00:00:00Z", "100");
        Submission first = submission("北区", MAY, "ab", "2022-06-04T00:00:00Z", "200");
        Submission corrected = submission("北区", MAY, "ac", "2022-06-05T00:00:00Z", "210");
        stores.submissions().save(april);
        stores.submissions().save(first);
        stores.submissions().save(corrected);
        stores.submissions().save(submission("南区", MAY, "ad", "2022-06-05T00:00:00Z", "900"));
        stores.submissions().save(submission("北区", JUNE, "ae", "2022-07-05T00:00:00Z", "300"));

        assertThat(stores.submissions().history(PLAN, NORTH, ReportingMonth.of(2022, 1), MAY, LATE))
                .containsExactly(new StoredSubmission(1, april), new StoredSubmission(2, corrected));
        assertThat(stores.submissions().revisions(PLAN, MAY, NORTH))
                .containsExactly(new StoredSubmission(1, first), new StoredSubmission(2, corrected));
    }

    @Test
    void aCorrectedTimeCountsForTimelinessAndForNothingElse(Stores stores) {
        Submission submission = submission("北区", JUNE, "ab", "2022-07-08T00:00:00Z", "350");
        stores.submissions().save(submission);
        ReceivedCorrection correction = new ReceivedCorrection(
                PLAN,
                JUNE,
                NORTH,
                Instant.parse("2022-07-05T02:00:00Z"),
                "李四",
                Instant.parse("2022-07-09T00:00:00Z"),
                "7月5日已送达纸质件");
        stores.submissions().correctReceived(correction);

        assertThat(stores.submissions().receivedCorrections(PLAN, JUNE)).containsExactly(correction);
        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, LATE))
                .isEqualTo(Map.of(NORTH, Instant.parse("2022-07-05T02:00:00Z")));
        assertThat(stores.submissions().firstAccepted(PLAN, JUNE, Instant.parse("2022-07-07T00:00:00Z")))
                .as("the file itself had not arrived by then")
                .isEmpty();
        assertThat(stores.submissions().inForce(PLAN, JUNE, LATE)).containsExactly(new StoredSubmission(1, submission));
    }

    private static ReportedEntry firstEntry(Submission submission, int revision) {
        return new ReportedEntry(
                submission.unit(),
                submission.month(),
                revision,
                submission.file().name(),
                submission.file().sha256(),
                submission.entries().getFirst());
    }
}
