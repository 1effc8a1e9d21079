package org.yuebao.report.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.SetByHand;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.quantity.Ratio;
import org.yuebao.model.unit.UnitName;

/** How the values of the domain stand in figures.json. */
final class RowValues {

    private RowValues() {}

    static Row.ByHand byHand(SetByHand hand) {
        return new Row.ByHand(
                hand.computed().name(),
                hand.computed().light().name(),
                hand.by(),
                hand.at().toString(),
                hand.reason());
    }

    static Row.Amount amount(Quantity quantity) {
        return new Row.Amount(decimal(quantity.amount()), quantity.unit().name());
    }

    static Row.Share share(Ratio ratio) {
        return new Row.Share(decimal(ratio.part()), decimal(ratio.whole()), decimal(ratio.percent(1)));
    }

    static Row.Counts counts(LightCounts counts) {
        return new Row.Counts(counts.green(), counts.yellow(), counts.red(), counts.grey());
    }

    static List<String> names(List<UnitName> units) {
        return units.stream().map(UnitName::value).toList();
    }

    static String decimal(BigDecimal value) {
        return value.toPlainString();
    }

    static Optional<Integer> boxed(OptionalInt number) {
        return number.isPresent() ? Optional.of(number.getAsInt()) : Optional.empty();
    }

    static <T> @Nullable T orNull(Optional<T> value) {
        return value.orElse(null);
    }
}
