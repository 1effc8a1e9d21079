package org.yuebao.ingest.check;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.OverMonths;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;

/** {@code CHECK-SHARE-DAYS}: a share of days that its own days don't give. */
final class ShareOfDaysCheck implements Check {

    private static final Rule RULE = Rule.warning("CHECK-SHARE-DAYS", Stage.VALUE, "天数与比率不符")
            .because("天数比率的分子不大于分母，分母（有效天数）不多于1月1日至本月末的天数；累计值应等于分子÷分母（四舍五入或截尾到所填位数）。")
            .wrong("累计值77.9，分子141，分母191（6月）")
            .right("累计值77.9，分子141，分母181");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public List<Finding> find(DraftSubmission draft) {
        return draft.readings().stream()
                .filter(reading -> draft.plan()
                        .indicator(reading.indicator())
                        .filter(indicator -> indicator.overMonths() == OverMonths.RATIO_OF_DAYS)
                        .isPresent())
                .flatMap(reading -> finding(draft, reading).stream())
                .toList();
    }

    private static Optional<Finding> finding(DraftSubmission draft, Reading reading) {
        if (!(reading.numerator() instanceof Reported.Amount days)
                || !(reading.denominator() instanceof Reported.Amount valid)) {
            return Optional.empty();
        }
        int elapsed = draft.month().lastDay().getDayOfYear();
        BigDecimal numerator = days.quantity().amount();
        BigDecimal denominator = valid.quantity().amount();
        if (denominator.compareTo(BigDecimal.valueOf(elapsed)) > 0) {
            return Optional.of(draft.findings()
                    .cell(
                            RULE,
                            valid.cell(),
                            valid.quantity().toString(),
                            "分母（有效天数）" + valid.quantity() + "，多于1月1日至本月末的" + elapsed + "天",
                            "请核对有效天数"));
        }
        if (numerator.compareTo(denominator) > 0) {
            return Optional.of(draft.findings()
                    .cell(
                            RULE,
                            days.cell(),
                            days.quantity().toString(),
                            "分子" + days.quantity() + "大于分母" + valid.quantity(),
                            "请核对，分子为达到条件的天数，分母为有效天数"));
        }
        return reading.cumulative() instanceof Reported.Amount share && !gives(numerator, denominator, share.quantity())
                ? Optional.of(draft.findings()
                        .cell(
                                RULE,
                                share.cell(),
                                share.quantity().toString(),
                                "累计值" + share.quantity() + "与分子÷分母（" + days.quantity() + "÷" + valid.quantity() + "）不符",
                                "请核对累计值、分子和分母"))
                : Optional.empty();
    }

    private static boolean gives(BigDecimal numerator, BigDecimal denominator, Quantity share) {
        if (denominator.signum() == 0) {
            return false;
        }
        int decimals = Math.max(0, share.amount().scale());
        BigDecimal hundredfold = numerator.movePointRight(2);
        return List.of(RoundingMode.HALF_UP, RoundingMode.DOWN).stream()
                .map(mode -> hundredfold.divide(denominator, decimals, mode))
                .anyMatch(exact -> exact.compareTo(share.amount()) == 0);
    }
}
