package org.yuebao.aggregate.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Ties share a rank and the next is skipped (1, 1, 3), as the city's bulletins do; the given order stays inside a tie. */
final class CompetitionRanking {

    private CompetitionRanking() {}

    /** @param rank from 1 */
    record Ranked<T>(int rank, T item) {}

    /** @param bestFirst how the published values are ordered */
    static <T> List<Ranked<T>> rank(
            List<T> inPlanOrder, Function<T, BigDecimal> publishedValue, Comparator<BigDecimal> bestFirst) {
        List<T> sorted = inPlanOrder.stream()
                .sorted(Comparator.comparing(publishedValue, bestFirst))
                .toList();
        List<Ranked<T>> ranked = new ArrayList<>();
        for (int i = 0; i < sorted.size(); i++) {
            boolean isTied = i > 0
                    && publishedValue.apply(sorted.get(i)).compareTo(publishedValue.apply(sorted.get(i - 1))) == 0;
            ranked.add(new Ranked<>(isTied ? ranked.getLast().rank() : i + 1, sorted.get(i)));
        }
        return ranked;
    }
}
