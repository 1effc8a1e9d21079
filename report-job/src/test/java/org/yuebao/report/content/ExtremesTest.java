package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.IndicatorSummary.Rank;
import org.yuebao.model.unit.UnitName;

class ExtremesTest {

    @Test
    void threeBestAndTwoWorstAreNamed() {
        Extremes extremes = of("延庆27", "门头沟28", "昌平29", "密云30", "海淀31", "朝阳32", "经开区35", "通州36");

        assertThat(extremes.best()).extracting(UnitName::value).containsExactly("延庆", "门头沟", "昌平");
        assertThat(extremes.worst()).extracting(UnitName::value).containsExactly("通州", "经开区");
        assertThat(extremes.lowest().printed()).isEqualTo("27");
        assertThat(extremes.highest().printed()).isEqualTo("36");
    }

    @Test
    void whoeverTiesWithTheThirdIsNamedToo() {
        Extremes extremes = of("延庆27", "门头沟28", "昌平29", "密云29", "海淀31", "朝阳32", "经开区35", "通州36");

        assertThat(extremes.best()).extracting(UnitName::value).containsExactly("延庆", "门头沟", "昌平", "密云");
    }

    @Test
    void aTieThatWouldTakeInHalfOfThemIsLeftOut() {
        Extremes extremes = of("延庆27", "门头沟29", "昌平29", "密云29", "海淀29", "朝阳32", "经开区35", "通州36");

        assertThat(extremes.best()).extracting(UnitName::value).containsExactly("延庆");
    }

    @Test
    void aCompositeHasNoRange() {
        assertThat(Extremes.of(List.of())).isEmpty();
        assertThat(Extremes.of(List.of(new Rank(1, new UnitName("延庆"), "未报送")))).isEmpty();
    }

    private static Extremes of(String... values) {
        List<Rank> ranks = new ArrayList<>();
        for (String value : values) {
            int split = value.length() - 2;
            ranks.add(new Rank(ranks.size() + 1, new UnitName(value.substring(0, split)), value.substring(split)));
        }
        return Extremes.of(ranks).orElseThrow();
    }
}
