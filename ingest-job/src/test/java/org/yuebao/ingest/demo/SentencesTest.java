package org.yuebao.ingest.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.unit.UnitName;

class SentencesTest {

    private final Sentences sentences =
            new Sentences(ReportingMonth.of(2022, 6), new UnitName("通州区"), "减排", Dice.about("sentences"));

    @Test
    void anAmountIsToldWithItsShareOfTheTarget() {
        // 350 ÷ 845 = 41.4 %
        assertThat(sentences.amountOf("NOx减排", Quantity.of("350", "吨"), new BigDecimal("845")))
                .isEqualTo("截至6月底，通州区NOx减排累计完成350吨，完成年度任务的41%。");
    }

    @Test
    void whatIsCalledCumulativeIsntSaidToBeSoTwice() {
        assertThat(sentences.amount("建筑累计推广", Quantity.of("5.15", "万平方米"))).isEqualTo("截至6月底，通州区建筑累计推广完成5.15万平方米。");
    }

    @Test
    void theTopicIsTheFirstClauseWithoutAsides() {
        assertThat(Sentences.topicOf("督促街道（乡镇）更新台账，精细管控。")).isEqualTo("督促街道更新台账");
    }

    @Test
    void quotationMarksWithinTheTopicBecomeSingle() {
        assertThat(Sentences.topicOf("推行“一厂一策”；评估效果。")).isEqualTo("推行‘一厂一策’");
    }
}
