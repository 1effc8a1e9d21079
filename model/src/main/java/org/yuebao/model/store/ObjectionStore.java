package org.yuebao.model.store;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.objection.Objection;
import org.yuebao.model.plan.PlanId;

/** What units objected to, and the answers. */
public interface ObjectionStore {

    /** @return its id */
    long add(Objection objection);

    /** The first answer stays. @return whether this one was the first */
    boolean answer(long id, Objection.Answer answer);

    Optional<Objection> find(long id);

    /** In the order in which they came. */
    List<Objection> of(PlanId plan, ReportingMonth month);
}
