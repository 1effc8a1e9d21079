package org.yuebao.aggregate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class AggregateSettingsTest {

    @Test
    void threadsAndChunkAreAtLeastOne() {
        assertThat(new AggregateSettings(1, 1).threads()).isEqualTo(1);
        assertThatThrownBy(() -> new AggregateSettings(0, 10))
                .hasMessage("threads and chunk must be at least 1, not 0 and 10");
        assertThatThrownBy(() -> new AggregateSettings(2, 0))
                .hasMessage("threads and chunk must be at least 1, not 2 and 0");
    }

    @Test
    void twoThreadsAndTenMeasuresACommitAreTheDefault() {
        assertThat(AggregateSettings.defaults()).isEqualTo(new AggregateSettings(2, 10));
    }
}
