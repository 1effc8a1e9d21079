package org.yuebao.model.plan;

import java.util.Optional;

/** How many tasks and measures the plan's own words say it has (“共106项任务”); empty where they say nothing. */
public record DeclaredCounts(Optional<Integer> tasks, Optional<Integer> measures) {

    public static DeclaredCounts none() {
        return new DeclaredCounts(Optional.empty(), Optional.empty());
    }

    public boolean isEmpty() {
        return tasks.isEmpty() && measures.isEmpty();
    }
}
