package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TitleLinesTest {

    @Test
    void aTitleThatFitsStaysWhole() {
        assertThat(TitleLines.of("关于6月工作进展情况的报告", 20)).containsExactly("关于6月工作进展情况的报告");
    }

    @Test
    void aLongTitleIsCutBehindTheNameOfThePlan() {
        assertThat(TitleLines.of("关于《水污染防治2022年行动计划》6月工作进展情况的报告", 20))
                .containsExactly("关于《水污染防治2022年行动计划》", "6月工作进展情况的报告");
    }

    @Test
    void noNumberAndNoWordIsSplit() {
        assertThat(TitleLines.of("关于《长宁市深入打好污染防治攻坚战2022年行动计划》2022年6月工作进展情况的报告", 20))
                .containsExactly("关于《长宁市深入打好污染防治", "攻坚战2022年行动计划》", "2022年6月工作进展情况的报告");
    }

    @Test
    void theLinesGiveTheTitleAgain() {
        String title = SampleReport.IMPRINT.title().repeat(3);

        assertThat(String.join("", TitleLines.of(title, 15))).isEqualTo(title);
    }
}
