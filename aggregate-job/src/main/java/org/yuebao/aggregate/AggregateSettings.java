package org.yuebao.aggregate;

/**
 * How the work is cut, which no result depends on.
 *
 * @param threads ranges of measures assessed side by side, at least 1
 * @param chunk measures read at once and committed together, at least 1
 */
public record AggregateSettings(int threads, int chunk) {

    public AggregateSettings {
        if (threads < 1 || chunk < 1) {
            throw new IllegalArgumentException(
                    "threads and chunk must be at least 1, not " + threads + " and " + chunk);
        }
    }

    /** 2 threads, 10 measures a commit. */
    public static AggregateSettings defaults() {
        return new AggregateSettings(2, 10);
    }
}
