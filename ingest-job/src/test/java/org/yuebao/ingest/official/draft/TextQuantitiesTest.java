package org.yuebao.ingest.official.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a measure's text is suggested as a target; a person confirms it in the workbook. */
class TextQuantitiesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "全年检查重型柴油车180万辆次以上。 | 检查重型柴油车 | ≥180万辆次",
                "完成300个村的污水收集处理设施建设。 | 污水收集处理设施建设 | ≥300个村",
                "开展成品油质量监督抽检，不低于230组。 | 开展成品油质量监督抽检 | ≥230组",
                "完成至少120家企业的清洁生产审核。 | 企业的清洁生产审核 | ≥120家",
                "力争推广新能源车3000辆。 | 推广新能源车 | ≥3000辆",
                "完成约50公里河道的治理。 | 河道的治理 | ≥50公里",
                "氮氧化物减排量达到1.2万吨。 | 氮氧化物减排量 | ≥1.2万吨",
                "新增绿地面积3.5平方公里。 | 新增绿地面积 | ≥3.5平方公里",
                "完成100—120家餐饮企业的整治。 | 餐饮企业的整治 | ≥100家",
                "新建雨水花园100～150座。 | 新建雨水花园 | ≥100座",
                "淘汰后保留的锅炉不超过15台，完成改造的锅炉控制在20台以内。 | 完成改造的锅炉 | ≤20台",
                "检查餐饮企业500家次。 | 检查餐饮企业 | ≥500家次",
                "造林绿化2万亩。 | 造林绿化 | ≥2万亩",
                "可再生能源发电装机新增20万千瓦左右。 | 可再生能源发电装机新增 | ≥20万千瓦"
            })
    void countableThingsAreSuggestedWithTheirUnit(String text, String name, String target) {
        TextQuantities.Found found = TextQuantities.in(text).getLast();

        assertThat(found.name()).contains(name);
        assertThat(found.comparator().sign() + found.quantity()).isEqualTo(target);
        assertThat(found.perUnit()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受污染耕地安全利用率达到93%以上。",
                "完成年度任务的80%。",
                "PM2.5年均浓度达到35微克/立方米。",
                "到2025年累计推广新能源车200万辆。",
                "截至目前已完成30家企业的整治。",
                "6—9月开展专项检查。",
                "按照京政发〔2022〕6号组织实施。",
                "全面淘汰35蒸吨以下锅炉。",
                "每日开展2次巡查。"
            })
    void sharesYearsNumbersOfDocumentsAndWhatIsDoneAlreadyAreNone(String text) {
        assertThat(TextQuantities.in(text)).isEmpty();
    }

    @Test
    void aNumberBeforeTheWordsIsNotTheirs() {
        assertThat(TextQuantities.in("②完成60家餐饮单位深度治理。").getFirst().name()).isEqualTo("餐饮单位深度治理");
        assertThat(TextQuantities.in("1.全年新增公交车120辆。").getFirst().name()).isEqualTo("全年新增公交车");
    }

    @Test
    void whatIsDueOnTheWayIsNoTargetOfItsOwn() {
        assertThat(TextQuantities.in("全年新增公交车120辆，9月底前完成60辆。")).hasSize(1);
        assertThat(TextQuantities.in("9月底前完成60辆公交车更新。")).hasSize(1);
    }

    @Test
    void aCapIsSuggestedAsOne() {
        TextQuantities.Found found = TextQuantities.in("秸秆焚烧火点控制在2个以内。").getFirst();

        assertThat(found.comparator().sign() + found.quantity()).isEqualTo("≤2个");
    }

    @Test
    void whatEachUnitHasToDoIsToldApart() {
        assertThat(TextQuantities.in("各区至少建设2个示范街区。").getFirst().perUnit()).isTrue();
    }

    @Test
    void aTextMaySaySeveral() {
        assertThat(TextQuantities.in("完成20家企业改造、新建30座充电站；淘汰老旧车1万辆。"))
                .extracting(found -> found.name() + found.comparator().sign() + found.quantity())
                .containsExactly("企业改造≥20家", "充电站≥30座", "淘汰老旧车≥1万辆");
    }
}
