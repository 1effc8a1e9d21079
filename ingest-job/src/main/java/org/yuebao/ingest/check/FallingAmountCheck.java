package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-FALLING}: an amount counted from January on that is below last month's. */
final class FallingAmountCheck implements Check {

    @Override
    public List<Finding> find(DraftSubmission draft) {
        List<Finding> findings = new ArrayList<>();
        for (ProgressEntry entry : draft.entries()) {
            Optional<Quantity> before = draft.lastMonths(entry.item())
                    .flatMap(last -> last.cumulative().asQuantity());
            if (entry.cumulative() instanceof Reported.Amount now
                    && before.isPresent()
                    && before.get().unit().equals(now.quantity().unit())
                    && now.quantity().amount().compareTo(before.get().amount()) < 0) {
                findings.add(draft.findings()
                        .cell(
                                "CHECK-FALLING",
                                Severity.WARNING,
                                now.cell(),
                                now.quantity().toString(),
                                "累计完成量" + now.quantity() + "小于上月累计" + before.get(),
                                "累计完成量从1月算起，只增不减，请核对；如上月有误，请在备注中说明"));
            }
        }
        return findings;
    }
}
