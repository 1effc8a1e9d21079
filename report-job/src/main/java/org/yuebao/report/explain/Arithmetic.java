package org.yuebao.report.explain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.quantity.Gap;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.submission.CellReference;

/** Reckoning spelled out, so that a person can redo it with a pencil. */
final class Arithmetic {

    private Arithmetic() {}

    /** Completion, expected share, gap and where the bands lie. */
    static List<String> pace(Optional<Ratio> completion, Optional<Ratio> expected, RatingScale scale) {
        List<String> lines = new ArrayList<>();
        completion.ifPresent(share -> lines.add("完成率＝累计÷目标＝" + plain(share) + "＝" + share + "（四舍五入到0.1%，评价时不取整）"));
        expected.ifPresent(share -> lines.add("序时进度＝已过天数÷全部天数＝" + plain(share) + "＝" + share));
        if (completion.isPresent() && expected.isPresent()) {
            Gap gap = Gap.between(completion.get()).and(expected.get());
            lines.add("差距＝" + completion.get() + "−" + expected.get() + "＝" + signed(gap) + "个百分点；正常界限"
                    + expected.get().minus(scale.greenWithin()) + "，偏慢界限"
                    + expected.get().minus(scale.yellowWithin()));
        }
        return lines;
    }

    /** Each addend with its cell, then the sum, and whether it is the one that was stored. */
    static List<String> sum(Figure figure, MeasuringUnit unit, CitedFiles cited) {
        List<String> lines = new ArrayList<>();
        List<String> addends = new ArrayList<>();
        Quantity total = new Quantity(BigDecimal.ZERO, unit);
        for (CellReference source : figure.sources()) {
            Optional<Quantity> amount = cited.amountAt(source).flatMap(quantity -> quantity.in(unit));
            if (amount.isEmpty()) {
                return List.of(
                        "合计" + figure.quantity() + "；其中" + source.file() + " › " + source.cell() + "的数已无法再读出，未能复算");
            }
            total = total.plus(amount.get());
            addends.add(amount.get().amount().toPlainString());
            lines.add("　　" + source.unit() + "　" + amount.get() + "　← " + source.file() + " › " + source.cell());
        }
        boolean agrees = total.amount().compareTo(figure.quantity().amount()) == 0;
        lines.addFirst("合计＝" + String.join("＋", addends) + "＝" + total
                + (agrees ? "（复算相符）" : "；报告写的是" + figure.quantity() + "，复算不符，请核"));
        return lines;
    }

    /** 10.20÷27.75. */
    private static String plain(Ratio share) {
        return share.part().toPlainString() + "÷" + share.whole().toPlainString();
    }

    private static String signed(Gap gap) {
        return (gap.points().signum() < 0 ? "−" : "") + gap.points().abs().toPlainString();
    }
}
