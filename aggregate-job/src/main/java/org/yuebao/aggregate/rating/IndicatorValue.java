package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.yuebao.aggregate.progress.ReportedReading;
import org.yuebao.model.assessment.Figure;
import org.yuebao.model.plan.Indicator;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.Reported;

/** What a reading gives to judge by. */
final class IndicatorValue {

    private IndicatorValue() {}

    /** 累计值 as reported, in the plan's unit. */
    static Optional<Figure> cumulative(ReportedReading reported, Indicator indicator) {
        return figure(reported, reported.reading().cumulative(), indicator);
    }

    /** 累计值, or 本月值 where that alone is given: of a latest value both mean the same. */
    static Optional<Figure> latest(ReportedReading reported, Indicator indicator) {
        return cumulative(reported, indicator)
                .or(() -> figure(reported, reported.reading().monthValue(), indicator));
    }

    /** The parts of a composite in the printed form, where there are as many as the indicator has. */
    static Optional<Parts> parts(ReportedReading reported, Indicator indicator) {
        return parts(reported, reported.reading().cumulative(), indicator)
                .or(() -> parts(reported, reported.reading().monthValue(), indicator));
    }

    /** @param values in the plan's printed form */
    record Parts(List<BigDecimal> values, CellReference source) {
        Parts {
            values = List.copyOf(values);
        }

        /** 100(75,0). */
        String printed() {
            List<String> texts = values.stream()
                    .map(value -> value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros())
                    .map(BigDecimal::toPlainString)
                    .toList();
            return texts.getFirst() + "(" + String.join(",", texts.subList(1, texts.size())) + ")";
        }
    }

    /** The same figure in the plan's printed form. */
    static Figure printed(Figure figure, Indicator indicator) {
        return new Figure(
                new Quantity(PrintedForm.of(figure.quantity().amount(), indicator), indicator.unit()),
                figure.sources());
    }

    static Optional<Figure> figure(ReportedReading reported, Reported value, Indicator indicator) {
        return value instanceof Reported.Amount amount
                ? amount.quantity()
                        .in(indicator.unit())
                        .map(quantity -> new Figure(quantity, List.of(reported.reference(amount.cell()))))
                : Optional.empty();
    }

    private static Optional<Parts> parts(ReportedReading reported, Reported value, Indicator indicator) {
        return value instanceof Reported.Parts parts
                        && parts.values().size() == indicator.parts().size()
                ? Optional.of(new Parts(
                        parts.values().stream()
                                .map(part -> PrintedForm.of(part, indicator))
                                .toList(),
                        reported.reference(parts.cell())))
                : Optional.empty();
    }
}
