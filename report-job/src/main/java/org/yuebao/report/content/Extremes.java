package org.yuebao.report.content;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.model.assessment.IndicatorSummary;
import org.yuebao.model.unit.UnitName;

/**
 * Range, best and worst of a ranked indicator, as the city's bulletins tell them: three best, two worst, and whoever
 * ties with the last of them; where a tie would make the list long, it stops before the tie.
 *
 * @param best best first
 * @param worst worst first
 */
record Extremes(Value lowest, Value highest, List<UnitName> best, List<UnitName> worst) {

    private static final Pattern NUMBER = Pattern.compile("^-?\\d+(?:\\.\\d+)?");
    private static final int LONGEST = 5;

    /** @param printed without a unit of measurement */
    record Value(UnitName unit, BigDecimal amount, String printed) {}

    /** Empty where a value is not one number, or there is none. */
    static Optional<Extremes> of(List<IndicatorSummary.Rank> ranks) {
        List<Value> values = new ArrayList<>();
        for (IndicatorSummary.Rank rank : ranks) {
            Matcher matcher = NUMBER.matcher(rank.value());
            if (!matcher.find()) {
                return Optional.empty();
            }
            values.add(new Value(rank.unit(), new BigDecimal(matcher.group()), matcher.group()));
        }
        if (values.isEmpty()) {
            return Optional.empty();
        }
        Value lowest = values.getFirst();
        Value highest = values.getFirst();
        for (Value value : values) {
            lowest = value.amount().compareTo(lowest.amount()) < 0 ? value : lowest;
            highest = value.amount().compareTo(highest.amount()) > 0 ? value : highest;
        }
        return Optional.of(new Extremes(lowest, highest, end(values, 3), end(values.reversed(), 2)));
    }

    boolean allEqual() {
        return lowest.amount().compareTo(highest.amount()) == 0;
    }

    private static List<UnitName> end(List<Value> values, int wanted) {
        List<UnitName> units = new ArrayList<>();
        int i = 0;
        while (i < values.size()) {
            int j = i;
            while (j < values.size()
                    && values.get(j).amount().compareTo(values.get(i).amount()) == 0) {
                j++;
            }
            boolean enough = units.size() >= wanted;
            boolean tooLong = !units.isEmpty() && j > LONGEST;
            // Half of them or more are no extreme.
            boolean tooMany = !units.isEmpty() && j * 2 > values.size();
            if (enough || tooLong || tooMany) {
                break;
            }
            for (int k = i; k < j; k++) {
                units.add(values.get(k).unit());
            }
            i = j;
        }
        return units;
    }
}
