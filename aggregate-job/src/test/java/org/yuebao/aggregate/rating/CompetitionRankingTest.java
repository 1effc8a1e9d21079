package org.yuebao.aggregate.rating;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompetitionRankingTest {

    private record Value(String name, BigDecimal value) {}

    @Test
    void tiesShareARankTheNextIsSkippedAndPlanOrderStaysInsideATie() {
        assertThat(CompetitionRanking.rank(
                                List.of(value("甲", "31"), value("乙", "30"), value("丙", "30.0"), value("丁", "29")),
                                Value::value,
                                Comparator.<BigDecimal>naturalOrder())
                        .stream()
                        .map(ranked -> ranked.rank() + ranked.item().name()))
                .containsExactly("1丁", "2乙", "2丙", "4甲");
    }

    @Test
    void theHighestCanBeTheBest() {
        assertThat(CompetitionRanking.rank(
                                List.of(value("甲", "1"), value("乙", "2"), value("丙", "2"), value("丁", "1")),
                                Value::value,
                                Comparator.<BigDecimal>reverseOrder())
                        .stream()
                        .map(ranked -> ranked.rank() + ranked.item().name()))
                .containsExactly("1乙", "1丙", "3甲", "3丁");
    }

    private static Value value(String name, String value) {
        return new Value(name, new BigDecimal(value));
    }
}
