package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.app.security.Accounts;
import org.yuebao.model.access.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An amendment in the middle of the year: “部分指标后续可能调整”. */
class PlanVersionsTest {

    @TempDir
    private Path folder;

    @Test
    void eachMonthIsJudgedByTheVersionInForceThenAlsoWhenItIsRunAgain() throws IOException {
        Path data = folder.resolve("data");
        Path first = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        demo(data, first.toString(), "2022-05");

        // The amendment gives 西山区 another target and adds a document number.
        Path amended = edited(first, "目标值1!C4", "31", "计划信息!B9", "甲政办发〔2022〕20号");
        Cli load = Cli.yuebao("plan", "load", amended, "--effective", "2022-07", "--reason", "年中调整指标", "--data", data);
        demo(data, "jia-2022", "2022-07");
        Cli mayAgain = Cli.yuebao(
                "run", "--plan", "jia-2022", "--month", "2022-05", "--as-of", "2022-06-20", "--data", data, "--json");

        assertThat(load.out()).isEqualTo("已载入：甲市深入打好污染防治攻坚战2022年行动计划（jia-2022），第2版，自2022年7月起适用（年中调整指标）。\n");
        assertThat(targetOf("西山区", data, "2022-05", "d1")).isEqualTo("33");
        assertThat(targetOf("西山区", data, "2022-07", "d1")).isEqualTo("31");
        JsonNode may = JsonMapper.shared().readTree(mayAgain.out());
        assertThat(may.path("planVersion").asInt()).isEqualTo(1);
        assertThat(may.path("revision").asString()).isEqualTo("d2");
        assertThat(targetOf("西山区", data, "2022-05", "d2")).isEqualTo("33");
        assertThat(Cli.yuebao("plan", "list", "--versions", "--data", data).out())
                .contains("jia-2022", "第1版", "2022-01 至 2022-06", "首次载入")
                .containsPattern("第2版 +2022-07 至 2022-12 +甲政办发〔2022〕20号 .*年中调整指标");
        assertThat(Cli.yuebao("plan", "diff", "jia-2022@1", "jia-2022@2", "--data", data)
                        .out())
                .contains("修改 “文号”的内容：（空） → “甲政办发〔2022〕20号”")
                .contains("修改 目标值1“西山区”的指标-1 PM2.5年均浓度 微克/立方米：“33” → “31”")
                .contains("新增0处，删除0处，修改2处。");
    }

    @Test
    void thePageOfAPlanTellsItsVersionsAndWhatEachChanged() throws Exception {
        Path data = folder.resolve("data");
        Path first = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Cli.yuebao("plan", "load", first, "--data", data);
        Cli.yuebao(
                "plan",
                "load",
                edited(first, "目标值1!C4", "31"),
                "--effective",
                "2022-07",
                "--reason",
                "年中调整指标",
                "--data",
                data);

        try (Program server = Program.serve(DataFolder.at(data), 0, MovedClock.at("2022-07-08T09:00"))) {
            Accounts accounts = server.bean(Accounts.class);
            String secret = accounts.add("测试", "duzhe", "赵读者", Role.READER, Optional.empty())
                    .secret();
            accounts.changePassword("duzhe", secret, WebUser.PASSWORD);
            WebUser reader = WebUser.signedIn(server.port(), "duzhe", WebUser.PASSWORD);

            assertThat(reader.get("/plans/jia-2022").text())
                    .contains("第2版，自2022年7月起适用", "年中调整指标", "首次载入")
                    .contains("与上一版的差别", "修改 目标值1“西山区”的指标-1 PM2.5年均浓度 微克/立方米：“33” → “31”");
            assertThat(reader.get("/plans/jia-2022?version=1").text())
                    .contains("第1版，自2022年1月起适用", ">33</td>")
                    .doesNotContain("与上一版的差别");
        }
    }

    @Test
    void aVersionThatLeavesAnotherWithoutAMonthIsLoadedWithAWarning() throws IOException {
        Path data = folder.resolve("data");
        Path first = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Cli.yuebao("plan", "load", first, "--data", data);

        Cli load = Cli.yuebao("plan", "load", edited(first, "目标值1!C4", "31"), "--data", data);

        assertThat(load.exitCode()).isZero();
        assertThat(load.out())
                .contains("第2版，自2022年1月起适用")
                .contains("注意：第1版不再适用于任何月份；已编制的月份重新运行时将按新版评估。如只从年中起适用，请用 --effective 指定月份。");
    }

    @Test
    void theSameWorkbookTwiceIsOneVersion() {
        Path data = folder.resolve("data");
        Path first = MadeUpPlans.workbook(MadeUpPlans.city(), folder);
        Cli.yuebao("plan", "load", first, "--data", data);

        assertThat(Cli.yuebao("plan", "load", first, "--data", data).out()).contains("第1版");
    }

    @Test
    void aVersionAfterThePlansYearIsRefused() {
        Cli load = Cli.yuebao(
                "plan",
                "load",
                MadeUpPlans.workbook(MadeUpPlans.city(), folder),
                "--effective",
                "2023-01",
                "--data",
                folder.resolve("data"));

        assertThat(load.exitCode()).isEqualTo(2);
        assertThat(load.err()).contains("版本生效月份2023年1月晚于计划的2022年，不会有月份适用。");
    }

    private static void demo(Path data, String plan, String month) {
        Cli demo = Cli.yuebao("demo", "--plan", plan, "--month", month, "--to", data);
        assertThat(demo.exitCode()).as(demo.err()).isZero();
    }

    private Path edited(Path workbook, String... placesAndTexts) throws IOException {
        Path edited = folder.resolve("修改后.xlsx");
        Files.copy(workbook, edited);
        try (Workbook opened = WorkbookFactory.create(Files.newInputStream(edited))) {
            for (int i = 0; i < placesAndTexts.length; i += 2) {
                CellReference place = new CellReference(placesAndTexts[i]);
                opened.getSheet(place.getSheetName())
                        .getRow(place.getRow())
                        .getCell(place.getCol())
                        .setCellValue(placesAndTexts[i + 1]);
            }
            try (var out = Files.newOutputStream(edited)) {
                opened.write(out);
            }
        }
        return edited;
    }

    /** The target that the report's workbook prints for PM2.5. */
    private static String targetOf(String unit, Path data, String month, String revision) throws IOException {
        Path draft = data.resolve("output").resolve(month).resolve(revision);
        try (var files = Files.list(draft)) {
            Path report = files.filter(file -> file.toString().endsWith("进展情况报告.xlsx"))
                    .findFirst()
                    .orElseThrow();
            try (Workbook opened = WorkbookFactory.create(report.toFile(), null, true)) {
                for (var row : opened.getSheet("指标")) {
                    if (row.getCell(2) != null
                            && row.getCell(2).toString().equals(unit)
                            && row.getCell(1).toString().startsWith("PM2.5")) {
                        return row.getCell(4).toString().replaceFirst("\\.0$", "");
                    }
                }
            }
        }
        return "no such row";
    }
}
