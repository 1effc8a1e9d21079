package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.model.plan.Plan;

/** A month of plans in other shapes than the shipped one gives all three documents, in words that fit the level. */
class OtherPlansTest {

    @TempDir
    private Path folder;

    @Test
    void aDistrictsMonthSpeaksOfItsStreetsAndJudgesItsOwnRow() throws IOException {
        String report = reportOf(MadeUpPlans.district(), "2022-06");

        assertThat(report)
                .contains("各街道", "全区", "河口街道", "区商务局")
                .doesNotContain("各区", "全市")
                .contains("氮氧化物重点工程减排量：1—6月，全区累计完成")
                .containsPattern("全区累计完成\\d+吨，占年度任务210吨的\\d+\\.\\d%，序时进度为49\\.6%")
                .containsPattern("全区为\\d+微克/立方米（目标34微克/立方米，(达标|偏慢|滞后)");
    }

    @Test
    void aPlanWithoutAnAnnexHasNoIndicatorsInItsReportAndItsChaptersAreItsFields() throws IOException {
        String report = reportOf(MadeUpPlans.withChapters(), "2026-06");

        assertThat(report).contains("（一）清新空气", "（二）清澈河流", "2026年6月").doesNotContain("主要指标", "指标完成情况", "项指标");
    }

    /** The known district's and the city's of 2026, imported from the documents where they stand beside the checkout. */
    @ParameterizedTest
    @CsvSource({"004, 2022-06, 西长安街道, 各区", "001, 2026-06, 东城区, 各街道"})
    void aMonthOfAnImportedPlanGivesAllThreeDocuments(String id, String month, String unit, String foreign)
            throws IOException {
        Path document = known(id);
        Path workbook = folder.resolve(id + ".xlsx");

        Cli imported = Cli.yuebao("plan", "import", document, "--to", workbook, "--data", folder.resolve("plans"));

        assertThat(imported.exitCode()).as(imported.err()).isZero();
        assertThat(reportOf(workbook, month)).contains(unit).doesNotContain(foreign + "主要指标");
    }

    private static Path known(String id) {
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path document = up.resolve("shared/plans/" + id + ".docx");
            if (Files.isRegularFile(document)) {
                return document;
            }
        }
        return abort("skipped: the known plans (../shared/plans) are not beside this checkout");
    }

    private String reportOf(Plan plan, String month) throws IOException {
        return reportOf(MadeUpPlans.workbook(plan, folder), month);
    }

    private String reportOf(Path workbook, String month) throws IOException {
        Path data = folder.resolve("data");

        Cli demo = Cli.yuebao("demo", "--plan", workbook, "--month", month, "--to", data);

        assertThat(demo.exitCode()).as(demo.err()).isZero();
        Path draft = data.resolve("output").resolve(month).resolve("d1");
        assertThat(names(draft))
                .anyMatch(name -> name.endsWith(".docx"))
                .anyMatch(name -> name.endsWith(".pdf"))
                .anyMatch(name -> name.endsWith(".xlsx"));
        String report = text(draft);
        assertThat(report)
                .as("a share is short, and its unit stands before its days")
                .doesNotContainPattern("\\.\\d{5}|天）%");
        return report;
    }

    private static List<String> names(Path draft) throws IOException {
        try (Stream<Path> files = Files.list(draft)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private static String text(Path draft) throws IOException {
        String name = names(draft).stream()
                .filter(each -> each.endsWith("报告.docx"))
                .findFirst()
                .orElseThrow();
        try (InputStream in = Files.newInputStream(draft.resolve(name));
                XWPFDocument document = new XWPFDocument(in);
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            return words.getText();
        }
    }
}
