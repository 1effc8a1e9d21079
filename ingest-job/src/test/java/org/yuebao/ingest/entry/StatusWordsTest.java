package org.yuebao.ingest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.submission.SelfStatus;

class StatusWordsTest {

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "已完成,COMPLETED",
        "办结,COMPLETED",
        "推进中,IN_PROGRESS",
        "按序时推进,IN_PROGRESS",
        "长期实施,IN_PROGRESS",
        "慢序时,BEHIND",
        "红灯,BEHIND",
        "未启动,NOT_STARTED",
        "暂未启动,NOT_STARTED"
    })
    void otherWordsAreUnderstood(String word, SelfStatus status) {
        assertThat(StatusWords.of(word)).contains(status);
    }

    @Test
    void anUnknownWordIsNoStatus() {
        assertThat(StatusWords.of("差不多了")).isEmpty();
    }
}
