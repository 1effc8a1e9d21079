package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.RunKey;

/** What holds of the log of runs on every database. */
abstract class RunLogStoreContract {

    private static final ReportingMonth JUNE = ReportingMonth.of(2022, 6);
    private static final Instant START = Instant.parse("2022-07-04T17:00:00Z");

    @Test
    void aRunIsRememberedWithItsStory(Stores stores) {
        stores.runs().begin(run(1));
        stores.runs().tell(run(1).run(), "应报42家，接收40家");
        stores.runs().tell(run(1).run(), "评估完成");
        stores.runs().end(run(1).run(), RunRecord.State.DONE, "草稿第1稿", START.plusSeconds(9));

        assertThat(stores.runs().find(run(1).run()))
                .contains(new RunRecord(
                        run(1).run(),
                        "李四",
                        "补报通州区",
                        START,
                        START,
                        Optional.of(START.plusSeconds(9)),
                        RunRecord.State.DONE,
                        "草稿第1稿",
                        List.of("应报42家，接收40家", "评估完成")));
    }

    @Test
    void aRunThatBeginsAgainIsRunningAgainAndItsStoryGoesOn(Stores stores) {
        stores.runs().begin(run(1));
        stores.runs().tell(run(1).run(), "第一行");
        stores.runs().end(run(1).run(), RunRecord.State.FAILED, "磁盘已满", START);

        stores.runs().begin(run(1));
        stores.runs().tell(run(1).run(), "第二行");

        assertThat(stores.runs().find(run(1).run())).hasValueSatisfying(again -> {
            assertThat(again.state()).isEqualTo(RunRecord.State.RUNNING);
            assertThat(again.ended()).isEmpty();
            assertThat(again.result()).isEmpty();
            assertThat(again.story()).containsExactly("第一行", "第二行");
        });
    }

    @Test
    void runsComeNewestFirst(Stores stores) {
        stores.runs().begin(run(1));
        stores.runs().begin(run(2));

        assertThat(stores.runs().of(PlanExamples.EXAMPLE, JUNE)).containsExactly(run(2), run(1));
        assertThat(stores.runs().of(PlanExamples.EXAMPLE, JUNE.next())).isEmpty();
        assertThat(stores.runs().latest(1)).containsExactly(run(2));
        assertThat(stores.runs().find(run(3).run())).isEmpty();
    }

    private static RunRecord run(long number) {
        return new RunRecord(
                new RunKey(PlanExamples.EXAMPLE, JUNE, number),
                "李四",
                "补报通州区",
                START,
                START,
                Optional.empty(),
                RunRecord.State.RUNNING,
                "",
                List.of());
    }
}
