package org.yuebao.report.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Standing;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.plan.IndicatorCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.plan.RatingScale;
import org.yuebao.model.unit.UnitName;

class ScoreReckoningTest {

    private static final UnitName UNIT = new UnitName("甲区");

    /**
     * 24 measures, 2 green and 1 yellow: 2.6 ÷ 24; 3 indicators, 1 green: 1 ÷ 3; on time. 50 × 2.6 ÷ 24 = 65 ÷ 12 and 40 ÷ 3 =
     * 160 ÷ 12 make 225 ÷ 12 = 18.75, with 10 exactly 28.75, which is 28.8. Neither share ends in decimals.
     */
    @Test
    void aScoreExactlyOnTheBoundOfRoundingAgreesThoughItsPartsNeverEnd() {
        List<Assessment> assessments = new ArrayList<>();
        for (int i = 1; i <= 24; i++) {
            assessments.add(judged(
                    MeasureCode.parse("大气-1-" + i),
                    i <= 2 ? Verdict.ON_PACE : i == 3 ? Verdict.AT_RISK : Verdict.BEHIND));
        }
        for (int i = 1; i <= 3; i++) {
            assessments.add(judged(new IndicatorCode("指标-" + i), i == 1 ? Verdict.MET : Verdict.NOT_MET));
        }

        assertThat(new ScoreReckoning(RatingScale.defaults(), standing("28.8"), assessments).total())
                .endsWith("＝28.8（复算相符）");
        assertThat(new ScoreReckoning(RatingScale.defaults(), standing("28.7"), assessments).total())
                .endsWith("＝28.8；报告写的是28.7，复算不符，请核");
    }

    private static Assessment judged(AssessedSubject subject, Verdict verdict) {
        return new Assessment(
                subject,
                UNIT,
                verdict,
                "推进中",
                "",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                "措施第7条",
                "单位自评。",
                List.of(),
                "",
                List.of());
    }

    private static Standing standing(String score) {
        return new Standing(
                UNIT,
                Optional.of(new BigDecimal(score)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                new LightCounts(2, 1, 21, 0),
                new LightCounts(1, 0, 2, 0),
                new Timeliness.OnTime(Instant.parse("2022-07-01T01:00:00Z")),
                false,
                1,
                0);
    }
}
