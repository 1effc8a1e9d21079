package org.yuebao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasureRangesTest {

    @Test
    void everyMeasureIsInExactlyOneRange() {
        assertThat(ranges(166, 2)).containsExactly("range1 0-83", "range2 83-166");
        assertThat(ranges(10, 3)).containsExactly("range1 0-3", "range2 3-6", "range3 6-10");
        assertThat(ranges(1, 2)).containsExactly("range1 0-0", "range2 0-1");
    }

    private static List<String> ranges(int measures, int gridSize) {
        return new MeasureRanges(measures)
                .partition(gridSize).entrySet().stream()
                        .map(range -> range.getKey() + " " + range.getValue().getInt("from") + "-"
                                + range.getValue().getInt("to"))
                        .toList();
    }
}
