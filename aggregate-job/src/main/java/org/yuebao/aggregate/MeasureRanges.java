package org.yuebao.aggregate;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.batch.core.partition.Partitioner;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Cuts the plan's measures into ranges of like size, in the plan's order. */
final class MeasureRanges implements Partitioner {

    static final String FROM = "from";
    static final String TO = "to";

    private final int measures;

    MeasureRanges(int measures) {
        this.measures = measures;
    }

    @Override
    public Map<String, ExecutionContext> partition(int gridSize) {
        Map<String, ExecutionContext> ranges = new LinkedHashMap<>();
        for (int i = 0; i < gridSize; i++) {
            ExecutionContext range = new ExecutionContext();
            range.putInt(FROM, measures * i / gridSize);
            range.putInt(TO, measures * (i + 1) / gridSize);
            ranges.put("range" + (i + 1), range);
        }
        return ranges;
    }
}
