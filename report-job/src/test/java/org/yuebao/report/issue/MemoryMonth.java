package org.yuebao.report.issue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.assessment.MadeUp;
import org.yuebao.model.assessment.MeasureLight;
import org.yuebao.model.assessment.Outlook;
import org.yuebao.model.assessment.RollUp;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.TaskLight;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.plan.PlanVersion;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.PlanSummary;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedCorrection;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.ReportedEntry;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.UnitContact;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.MonthResults;
import org.yuebao.report.content.SmallMonth;
import org.yuebao.report.content.SmallPlan;

/** The small plan, its June and what its runs found out, as stores that can only be read. */
public final class MemoryMonth {

    private final Map<RunKey, MonthResults> results = new HashMap<>();

    private final List<MadeUp> beside = new ArrayList<>();

    private final List<Plan> earlierPlans = new ArrayList<>();

    private final Map<PlanId, List<StoredSubmission>> ofEarlierPlans = new HashMap<>();

    public MemoryMonth() {
        results.put(SmallMonth.RUN, SmallMonth.results());
    }

    public void put(RunKey run, MonthResults found) {
        results.put(run, found);
    }

    /** A later month's mark. */
    public void mark(MadeUp mark) {
        beside.add(mark);
    }

    /** Another plan, in force from the January of its year, and what was reported under it in each of its months. */
    public void put(Plan earlier, List<StoredSubmission> sent) {
        earlierPlans.add(earlier);
        ofEarlierPlans.put(earlier.id(), sent);
    }

    public PlanStore plans() {
        return new PlanStore() {
            @Override
            public PlanVersion save(Plan plan) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<PlanSummary> list() {
                return Stream.concat(Stream.of(SmallPlan.plan()), earlierPlans.stream())
                        .map(plan -> new PlanSummary(plan.id(), plan.title(), plan.year(), plan.version(), 0, 0))
                        .toList();
            }

            @Override
            public Optional<Plan> inForce(PlanId plan, ReportingMonth month) {
                return version(plan, 1);
            }

            @Override
            public Optional<Plan> of(RunKey run) {
                return inForce(run.plan(), run.month());
            }

            @Override
            public void choose(RunKey run, int version) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Plan> version(PlanId plan, int number) {
                return Stream.concat(Stream.of(SmallPlan.plan()), earlierPlans.stream())
                        .filter(one -> one.id().equals(plan) && number == 1)
                        .findFirst();
            }
        };
    }

    public SubmissionStore submissions() {
        return new SubmissionStore() {
            @Override
            public Map<UnitName, UnitContact> contacts(PlanId plan, Instant asOf) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void freeze(RunKey run, List<ReceivedFile> files) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<ReceivedFile> frozen(RunKey run) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Optional<Receipt> find(PlanId plan, ReportingMonth month, String sha256) {
                return SmallMonth.submissions(true).stream()
                        .map(StoredSubmission::submission)
                        .filter(sent -> sent.file().sha256().equals(sha256))
                        .<Receipt>map(SmallMonth::withReadings)
                        .findFirst();
            }

            @Override
            public void save(Receipt receipt) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<StoredSubmission> inForce(PlanId plan, ReportingMonth month, Instant asOf) {
                return ofEarlierPlans.getOrDefault(plan, SmallMonth.submissions(true));
            }

            @Override
            public List<StoredSubmission> revisions(PlanId plan, ReportingMonth month, UnitName unit) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void correctReceived(ReceivedCorrection correction) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<ReceivedCorrection> receivedCorrections(PlanId plan, ReportingMonth month) {
                return List.of();
            }

            @Override
            public List<Refusal> refusals(PlanId plan, ReportingMonth month, Instant asOf) {
                return List.of(SmallMonth.refusal());
            }

            @Override
            public Map<UnitName, Instant> firstAccepted(PlanId plan, ReportingMonth month, Instant asOf) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<ReportedEntry> entries(
                    PlanId plan,
                    ReportingMonth from,
                    ReportingMonth to,
                    Instant asOf,
                    Collection<MeasureCode> measures) {
                throw new UnsupportedOperationException();
            }
        };
    }

    public AssessmentStore assessments() {
        return new AssessmentStore() {
            @Override
            public void saveAssessments(RunKey run, List<Assessment> assessments) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveMeasureLights(RunKey run, List<MeasureLight> lights) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveTaskLights(RunKey run, List<TaskLight> lights) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveIndicatorSummaries(RunKey run, List<IndicatorSummary> summaries) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveStandings(RunKey run, List<Standing> standings) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveMadeUp(RunKey run, List<MadeUp> marks) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<MadeUp> madeUp(RunKey run) {
                return of(run).madeUp();
            }

            @Override
            public List<MadeUp> marksBeside(PlanId plan, ReportingMonth month) {
                // July's run saw what is marked beside June.
                return beside.stream()
                        .filter(mark -> mark.month().equals(month))
                        .toList();
            }

            @Override
            public List<Assessment> assessments(RunKey run) {
                return of(run).assessments();
            }

            @Override
            public List<Assessment> assessments(RunKey run, UnitName unit) {
                return of(run).assessments().stream()
                        .filter(assessment -> assessment.unit().equals(unit))
                        .toList();
            }

            @Override
            public List<MeasureLight> measureLights(RunKey run) {
                return of(run).measures();
            }

            @Override
            public List<TaskLight> taskLights(RunKey run) {
                return of(run).tasks();
            }

            @Override
            public List<IndicatorSummary> indicatorSummaries(RunKey run) {
                return of(run).indicators();
            }

            @Override
            public List<Standing> standings(RunKey run) {
                return of(run).standings();
            }

            @Override
            public void saveOutlooks(RunKey run, List<Outlook> outlooks) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void saveRollUps(RunKey run, List<RollUp> rollUps) {
                throw new UnsupportedOperationException();
            }

            @Override
            public List<Outlook> outlooks(RunKey run) {
                return of(run).outlooks();
            }

            @Override
            public List<RollUp> rollUps(RunKey run) {
                return of(run).rollUps();
            }

            @Override
            public Optional<RunKey> latestRun(PlanId plan, ReportingMonth month) {
                throw new UnsupportedOperationException();
            }

            private MonthResults of(RunKey run) {
                MonthResults found = results.get(run);
                if (found == null) {
                    throw new IllegalStateException("nothing was found out by " + run);
                }
                return found;
            }
        };
    }
}
