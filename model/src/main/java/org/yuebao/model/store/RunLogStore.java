package org.yuebao.model.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.run.RunRecord;

/** The runs as people remember them. */
public interface RunLogStore {

    /** Keeps a run that has just begun, or begins again after a failure: its story goes on. */
    void begin(RunRecord run);

    /** One more line of its story. */
    void tell(RunKey run, String line);

    void end(RunKey run, RunRecord.State state, String result, Instant at);

    Optional<RunRecord> find(RunKey run);

    /** Newest first, without their stories. */
    List<RunRecord> of(PlanId plan, ReportingMonth month);

    /** Of all plans and months, newest first, without their stories. */
    List<RunRecord> latest(int limit);
}
