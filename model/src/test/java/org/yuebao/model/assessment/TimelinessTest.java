package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class TimelinessTest {

    private static final Instant THEN = Instant.parse("2022-07-07T02:00:00Z");

    @Test
    void itIsSaidInOneWord() {
        assertThat(new Timeliness.OnTime(THEN).word()).isEqualTo("按时");
        assertThat(new Timeliness.Late(THEN, 2).word()).isEqualTo("逾期2个工作日");
        assertThat(new Timeliness.NotReported(0).word()).isEqualTo("未报送");
        assertThat(new Timeliness.Awaited(0).word()).isEqualTo("未到期");
    }

    @Test
    void refusedFilesAreToldBesideIt() {
        assertThat(new Timeliness.NotReported(2).word()).isEqualTo("未报送（退回2份）");
        assertThat(new Timeliness.Awaited(1).word()).isEqualTo("未到期（退回1份）");
    }
}
