package org.yuebao.model.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of verdicts, as it is printed and as it counts. */
class VerdictTest {

    @ParameterizedTest(name = "{0}: {1}{2}, counted {4}, judged {5}")
    @CsvSource({
        "NOT_CONCERNED, ○, 未评, 不涉及,       false, false",
        "NOT_YET_DUE,   ○, 未评, 未到期,       false, false",
        "YEARLY,        ○, 未评, 按年核算,     false, false",
        "IN_WORDS,      ○, 未评, 由编制人评定, false, false",
        "AWAITED,       ○, 未评, 未到期报送,   false, false",
        "NOT_REPORTED,  ○, 未评, 未报送,       true,  false",
        "COMPLETED,     ●, 正常, 已完成,       true,  true",
        "MET,           ●, 正常, 达标,         true,  true",
        "ON_PACE,       ●, 正常, 正常,         true,  true",
        "AT_RISK,       ▲, 偏慢, 偏慢,         true,  true",
        "BEHIND,        ■, 滞后, 滞后,         true,  true",
        "OVERDUE,       ■, 滞后, 逾期,         true,  true",
        "STEP_OVERDUE,  ■, 滞后, 逾期(节点),   true,  true",
        "OUT_OF_REACH,  ■, 滞后, 已无法达标,   true,  true",
        "NOT_MET,       ■, 滞后, 未达标,       true,  true"
    })
    void aVerdictIsALightAWordAndWhetherItCounts(
            Verdict verdict, String shape, String lightWord, String word, boolean counted, boolean judged) {
        assertThat(verdict.light().shape()).isEqualTo(shape);
        assertThat(verdict.light().word()).isEqualTo(lightWord);
        assertThat(verdict.word()).isEqualTo(word);
        assertThat(verdict.isCounted()).isEqualTo(counted);
        assertThat(verdict.isJudged()).isEqualTo(judged);
    }
}
