package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlanCommandsTest {

    @TempDir
    private Path folder;

    @Test
    void theShippedPlansSumsAreThoseOfItsTextButForOne() {
        Cli check = Cli.yuebao("plan", "check", "beijing-2022", "--data", folder);

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("相符  措施“大气-5-2”正文180万辆次，与“重型柴油车路检”附表各单位目标合计180.00万辆次一致")
                .contains(
                        "提示  beijing-2022 › 任务措施：措施“大气-10-4”正文为50家，“VOCs“一厂一策”治理”附表各单位目标合计55家，相差5家；请核对两处口径。 [PLAN-SUM]")
                .contains("100项任务，166项措施");
    }

    @Test
    void aPlanInOrderIsDoneWithExitCode0() {
        Cli check = Cli.yuebao("plan", "check", MadeUpPlans.workbook(MadeUpPlans.city(), folder));

        assertThat(check.exitCode()).isZero();
        assertThat(check.out()).isEqualTo("甲市深入打好污染防治攻坚战2022年行动计划（jia-2022）：6项任务，12项措施，没有发现问题。\n");
    }

    @Test
    void machinesGetOneObject() {
        JsonNode check = JsonMapper.shared()
                .readTree(Cli.yuebao("plan", "check", "beijing-2022", "--json", "--data", folder)
                        .out());

        assertThat(check.path("measures").asInt()).isEqualTo(166);
        assertThat(check.path("agreements")).hasSize(7);
        assertThat(check.path("findings").findValuesAsString("code")).contains("PLAN-SUM", "PLAN-TWO-TITLES");
    }

    @Test
    void anExportedPlanIsTheSamePlanAndIsNeverWrittenOverAnother() {
        Path exported = folder.resolve("北京.xlsx");

        Cli export = Cli.yuebao("plan", "export", "beijing-2022", "--to", exported, "--data", folder.resolve("data"));
        Cli diff = Cli.yuebao("plan", "diff", "beijing-2022", exported, "--data", folder.resolve("data"));
        Cli again = Cli.yuebao("plan", "export", "beijing-2022", "--to", exported, "--data", folder.resolve("data"));

        assertThat(export.exitCode()).isZero();
        assertThat(diff.out()).isEqualTo("内容相同。\n");
        assertThat(again.exitCode()).isEqualTo(2);
        assertThat(again.err()).contains("文件已存在：" + exported);
    }

    @Test
    void theShippedPlanLoadedUnchangedIsItsFirstVersion() {
        Path data = folder.resolve("data");
        Path exported = folder.resolve("北京.xlsx");
        Cli.yuebao("plan", "export", "beijing-2022", "--to", exported, "--data", data);

        assertThat(Cli.yuebao("plan", "load", exported, "--data", data).out()).contains("第1版，自2022年1月起适用");
    }

    @Test
    void aVersionThatIsNotThereIsTold() {
        Cli check = Cli.yuebao("plan", "check", "beijing-2022@7", "--data", folder);

        assertThat(check.exitCode()).isEqualTo(2);
        assertThat(check.err()).contains("beijing-2022");
    }
}
