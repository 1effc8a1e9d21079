package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** A district's plan beside the city's, as a person sees it on the command line. */
class PlanLevelsTest {

    @TempDir
    private Path folder;

    @Test
    void suggestionsAreConfirmedInTheWorkbookAndStayConfirmed() throws IOException {
        Path city = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Path district = MadeUpPlans.workbook(MadeUpPlans.district(), folder);
        Path data = folder.resolve("data");
        Path suggested = folder.resolve("对应.xlsx");
        Path again = folder.resolve("再次.xlsx");

        Cli link = Cli.yuebao("plan", "link", district, city, "--to", suggested, "--data", data);
        type(suggested, "对应任务!H3", "确认");
        Cli load = Cli.yuebao("plan", "load", suggested, "--data", data);
        Cli relink = Cli.yuebao("plan", "link", "dongjiang-2022", city, "--to", again, "--data", data);

        assertThat(link.err()).isEmpty();
        assertThat(link.exitCode()).isZero();
        assertThat(link.out().lines().toList())
                .startsWith(
                        "东江区深入打好污染防治攻坚战2022年行动计划（dongjiang-2022）对应甲市深入打好污染防治攻坚战2022年行动计划（jia-2022）：",
                        "任务  已确认0，否0，建议：确定1、待核0、无2",
                        "指标  已确认0，否0，建议：确定2、待核0、无0",
                        "单位  已确认0，否0，建议：确定3、待核0、无0")
                .anyMatch(line -> line.startsWith("已写出：" + suggested));
        assertThat(load.exitCode()).as(load.err()).isZero();
        assertThat(relink.out()).contains("任务  已确认1，否0，建议：确定0、待核0、无2");
    }

    @Test
    void twoPlansAreHeldAgainstEachOtherOnTheTerminalInAFileAndForMachines() {
        Path city = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Path district = MadeUpPlans.workbook(MadeUpPlans.district(), folder);
        Path data = folder.resolve("data");
        Path text = folder.resolve("对照.txt");
        Path sheet = folder.resolve("对照.xlsx");

        Cli told = Cli.yuebao("plan", "reconcile", city, district, "--to", text, "--data", data);
        Cli printed = Cli.yuebao("plan", "reconcile", city, district, "--to", sheet, "--data", data);
        Cli machine = Cli.yuebao("plan", "reconcile", city, district, "--json", "--data", data);
        Cli swapped = Cli.yuebao("plan", "reconcile", district, city, "--data", data);

        assertThat(told.exitCode()).isEqualTo(1);
        assertThat(told.out())
                .contains(
                        "市级任务未承接（1项）\n  市 水-1 “整治扬尘”：东江区是牵头或主责单位，区级计划没有任务承接\n",
                        "目标值不同（1项）\n  市 指标-2 “≥200” ／ 区 指标-2 “≥210”")
                .endsWith("已写出：" + text + "\n");
        assertThat(text).content().isEqualTo(told.out().replace("已写出：" + text + "\n", ""));
        assertThat(printed.out()).endsWith("已写出：" + sheet + "\n");
        assertThat(sheet).isNotEmptyFile();
        assertThat(JsonMapper.shared()
                        .readTree(machine.out())
                        .path("differences")
                        .findValuesAsString("kind"))
                .contains("task-not-taken-up", "target-differs", "task-of-its-own");
        assertThat(swapped.exitCode()).isEqualTo(2);
        assertThat(swapped.err()).contains("的单位中没有“甲市”，不能对照。请检查两个计划的次序");
    }

    @Test
    void aDistrictsPlanIsCheckedAgainstTheCitysToo() {
        Path city = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Path district = MadeUpPlans.workbook(MadeUpPlans.district(), folder);

        Cli check = Cli.yuebao("plan", "check", district, "--city", city, "--data", folder.resolve("data"));

        assertThat(check.exitCode()).isEqualTo(1);
        assertThat(check.out())
                .contains("警告  dongjiang-2022.xlsx › 目标值1!D7：目标值不同：市 指标-2 “≥200” ／ 区 指标-2 “≥210”")
                .contains("[PLAN-CITY-TARGET]", "[PLAN-CITY-TASK]");
    }

    @Test
    void aPlanIsShownByThemeUnitTaskAndMonth() {
        Path data = folder.resolve("data");
        Cli.yuebao("plan", "load", MadeUpPlans.workbook(MadeUpPlans.city(), folder), "--data", data);

        Cli water = Cli.yuebao("plan", "show", "jia-2022", "--theme", "水", "--unit", "市水务局", "--data", data);
        Cli june = Cli.yuebao("plan", "show", "jia-2022", "--due", "2022-06", "--data", data);
        Cli task = Cli.yuebao("plan", "show", "jia-2022", "--task", "大气-1", "--data", data);
        Cli nobody = Cli.yuebao("plan", "show", "jia-2022", "--unit", "市交通委", "--data", data);

        assertThat(water.out())
                .contains("水-2-1 [6月底前] 排查隐患", "符合条件的共1项任务、1项措施。")
                .doesNotContain("大气-2");
        assertThat(june.out()).contains("大气-2-1 [6月底前]", "水-2-1 [6月底前]", "符合条件的共2项任务、2项措施。");
        assertThat(task.out()).contains("大气-1-1", "大气-1-2", "符合条件的共1项任务、2项措施。");
        assertThat(nobody.exitCode()).isEqualTo(2);
        assertThat(nobody.err()).startsWith("计划 jia-2022 没有单位“市交通委”。单位有：东江区、西山区、南城区、");
    }

    @Test
    void aPlanIsNotLinkedToItself() {
        Path city = MadeUpPlans.workbook(MadeUpPlans.city(), folder);

        Cli link = Cli.yuebao("plan", "link", city, city, "--data", folder.resolve("data"));

        assertThat(link.exitCode()).isEqualTo(2);
        assertThat(link.err()).startsWith("两个计划的编号都是 jia-2022。");
    }

    private static void type(Path workbook, String place, String text) throws IOException {
        try (Workbook opened = WorkbookFactory.create(Files.newInputStream(workbook))) {
            CellReference cell = new CellReference(place);
            opened.getSheet(cell.getSheetName())
                    .getRow(cell.getRow())
                    .getCell(cell.getCol())
                    .setCellValue(text);
            try (var out = Files.newOutputStream(workbook)) {
                opened.write(out);
            }
        }
    }
}
