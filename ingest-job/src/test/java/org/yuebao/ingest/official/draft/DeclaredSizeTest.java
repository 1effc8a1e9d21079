package org.yuebao.ingest.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.plan.DeclaredCounts;

class DeclaredSizeTest {

    @Test
    void aPlanSaysHowManyTasksAndMeasuresItHas() {
        assertThat(DeclaredSize.in(List.of("本计划共5个领域、106项重点任务、210条措施。其中大气40项任务。")))
                .isEqualTo(new DeclaredCounts(Optional.of(106), Optional.of(210)));
        assertThat(DeclaredSize.in(List.of("各单位要落实好责任；行动计划明确了73项任务")))
                .isEqualTo(new DeclaredCounts(Optional.of(73), Optional.empty()));
    }

    @Test
    void countsOfOtherThingsAreNone() {
        assertThat(DeclaredSize.in(List.of("完成12项任务。", "共检查2022家企业。", "本计划共分5个附件。")))
                .isEqualTo(DeclaredCounts.none());
    }
}
