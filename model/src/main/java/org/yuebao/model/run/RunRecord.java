package org.yuebao.model.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.yuebao.model.store.RunKey;

/**
 * One run as people remember it: who, why, how long, what came of it. The job repository keeps the steps; this keeps the
 * story.
 *
 * @param by the account, 定时任务 for the scheduler
 * @param reason why it was started
 * @param asOf arrivals after this instant are not seen
 * @param ended empty while it runs
 * @param result one sentence: what came of it, or why it failed; empty while it runs
 * @param story what the steps told, line by line
 */
public record RunRecord(
        RunKey run,
        String by,
        String reason,
        Instant asOf,
        Instant started,
        Optional<Instant> ended,
        State state,
        String result,
        List<String> story) {

    public RunRecord {
        story = List.copyOf(story);
    }

    /** How far a run is. */
    public enum State {
        RUNNING("运行中"),
        DONE("完成"),
        FAILED("失败"),
        /** The process ended before the run did; it can be continued. */
        INTERRUPTED("中断");

        private final String chinese;

        State(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }
}
