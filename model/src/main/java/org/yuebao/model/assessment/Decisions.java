package org.yuebao.model.assessment;

import java.util.List;
import java.util.Optional;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.unit.UnitName;

/**
 * What persons decided and a run of a month goes by.
 *
 * @param overrides of the month, in the order in which they were set; one for each unit and subject at most
 * @param withdrawals effective from the month or an earlier one, in the order in which they were made
 */
public record Decisions(List<LightOverride> overrides, List<CompletionWithdrawal> withdrawals) {

    public Decisions {
        overrides = List.copyOf(overrides);
        withdrawals = List.copyOf(withdrawals);
    }

    public static Decisions none() {
        return new Decisions(List.of(), List.of());
    }

    public boolean isEmpty() {
        return overrides.isEmpty() && withdrawals.isEmpty();
    }

    /**
     * “The light is computed; a person with the right to may set another beside it, with a reason. Both are shown, the
     * set one counts, marked 人工.” Source: domain.md, “Light of one measure”.
     */
    public Assessment applyTo(Assessment computed) {
        return overrides.stream()
                .filter(override -> override.isOf(computed))
                .findFirst()
                .map(computed::setByHand)
                .orElse(computed);
    }

    /** The same for the light of a measure over its units, which is set under the name of the whole. */
    public MeasureLight applyTo(MeasureLight computed, UnitName whole) {
        return overrides.stream()
                .filter(override ->
                        override.unit().equals(whole) && override.subject().equals(computed.measure()))
                .findFirst()
                .map(computed::setByHand)
                .orElse(computed);
    }

    /** The month from which the unit's earlier completions of the measure no longer count: the last that was decided. */
    public Optional<ReportingMonth> completionWithdrawnFrom(UnitName unit, MeasureCode measure) {
        return withdrawals.stream()
                .filter(withdrawal ->
                        withdrawal.unit().equals(unit) && withdrawal.measure().equals(measure))
                .map(CompletionWithdrawal::from)
                .max(ReportingMonth::compareTo);
    }
}
