package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person decides beside the computed, as typed on the command line. */
class DecisionCommandsTest {

    @TempDir
    private Path data;

    @Test
    void aLightIsSetWithdrawnAndListed() {
        assertThat(override("list").out()).isEqualTo("没有人工评定。\n");

        Cli set = override(
                "set", "--unit", "通州区", "--measure", "大气-5-2", "--light", "偏慢", "--by", "李四", "--reason", "现场核查");
        assertThat(set.err()).isEmpty();
        assertThat(set.out()).isEqualTo("已评定通州区 大气-5-2 2022年6月：▲偏慢，评定人：李四。从下一次 run 起计入。\n");
        assertThat(override("list").out()).isEqualTo("通州区  大气-5-2  ▲偏慢  评定人：李四  理由：现场核查\n");

        Cli withdrawn = override("withdraw", "--unit", "通州区", "--measure", "大气-5-2", "--by", "王五", "--reason", "评错了单位");
        assertThat(withdrawn.out()).isEqualTo("已撤销通州区 大气-5-2 2022年6月的人工评定。从下一次 run 起按计算的评价计入。\n");
        assertThat(override("list").out()).isEqualTo("通州区  大气-5-2  ▲偏慢  评定人：李四  理由：现场核查  （已由王五撤销：评错了单位）\n");
        assertThat(override("withdraw", "--unit", "通州区", "--measure", "大气-5-2", "--by", "王五", "--reason", "评错了单位")
                        .out())
                .isEqualTo("没有这项人工评定：通州区 大气-5-2 2022年6月。\n");
    }

    @Test
    void aMeasureIsJudgedByHandOverAllItsUnitsUnderTheNameOfTheWhole() {
        Cli set = override(
                "set", "--unit", "全市", "--measure", "大气-5-2", "--light", "黄", "--by", "李四", "--reason", "口径待核");

        assertThat(set.err()).isEmpty();
        assertThat(set.out()).isEqualTo("已评定全市 大气-5-2 2022年6月：▲偏慢，评定人：李四。从下一次 run 起计入。\n");
        assertThat(override("list").out()).isEqualTo("全市  大气-5-2  ▲偏慢  评定人：李四  理由：口径待核\n");
        assertThat(override("set", "--unit", "全市", "--indicator", "13", "--light", "黄", "--by", "李四", "--reason", "无")
                        .err())
                .startsWith("全市只能用于措施。指标由主管部门报送的，写主管部门 市生态环境局");
    }

    @Test
    void anIndicatorIsNamedByItsNumber() {
        Cli set =
                override("set", "--unit", "通州区", "--indicator", "13", "--light", "红", "--by", "李四", "--reason", "数据不实");

        assertThat(set.out()).startsWith("已评定通州区 指标-13 2022年6月：■滞后");
    }

    @Test
    void whatIsNotAskedOfTheUnitIsNotJudgedByHandEither() {
        Cli refused = override(
                "set", "--unit", "市水务局", "--indicator", "指标-13", "--light", "正常", "--by", "李四", "--reason", "无");

        assertThat(refused.exitCode()).isEqualTo(2);
        assertThat(refused.err()).startsWith("市水务局没有指标-13这一项指标。");
    }

    @Test
    void aLightThatIsNoneAndAMissingReasonAreTold() {
        Cli colour =
                override("set", "--unit", "通州区", "--measure", "大气-5-2", "--light", "蓝", "--by", "李四", "--reason", "无");
        assertThat(colour.exitCode()).isEqualTo(2);
        assertThat(colour.err()).startsWith("评价应写成 正常、偏慢、滞后 或 未评（绿、黄、红、灰），不能是“蓝”");

        Cli unexplained =
                override("set", "--unit", "通州区", "--measure", "大气-5-2", "--light", "正常", "--by", "李四", "--reason", " ");
        assertThat(unexplained.exitCode()).isEqualTo(2);
        assertThat(unexplained.err()).startsWith("--reason 不能为空。");
    }

    @Test
    void aCompletionIsWithdrawnFromAMonthRestoredAndListed() {
        Cli withdrawn = yuebao(
                "completion", "withdraw", "--unit", "通州区", "--measure", "大气-5-2", "--by", "李四", "--reason", "验收未通过");
        assertThat(withdrawn.out()).isEqualTo("已撤销通州区 大气-5-2 的完成，自2022年6月起不再算已完成，撤销人：李四。从下一次 run 起计入。\n");

        Cli restored = yuebao(
                "completion", "restore", "--unit", "通州区", "--measure", "大气-5-2", "--by", "王五", "--reason", "已补验收");
        assertThat(restored.out()).isEqualTo("已恢复通州区 大气-5-2 的完成（原自2022年6月起撤销）。从下一次 run 起计入。\n");
        assertThat(Cli.yuebao("completion", "list", "--plan", "beijing-2022", "--data", data.toString())
                        .out())
                .isEqualTo("通州区  大气-5-2  自2022年6月起  撤销人：李四  理由：验收未通过  （已由王五恢复：已补验收）\n");
    }

    private Cli override(String verb, String... more) {
        return yuebao("override", verb, more);
    }

    private Cli yuebao(String command, String verb, String... more) {
        return Cli.yuebao(Stream.of(
                        Stream.of(command, verb, "--plan", "beijing-2022", "--month", "2022-06"),
                        Stream.of("--data", data.toString()),
                        Stream.of(more))
                .flatMap(words -> words)
                .toArray());
    }
}
