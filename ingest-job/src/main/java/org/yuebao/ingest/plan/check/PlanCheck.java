package org.yuebao.ingest.plan.check;

import java.util.List;
import org.yuebao.model.finding.Finding;

/** One thing that can be checked about a plan; a pure function. Its Javadoc says what it is for, in the clerk's terms. */
interface PlanCheck {

    /** What a person should look at, in the plan's order. */
    List<Finding> find(CheckedPlan plan);
}
