package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.yuebao.ingest.plan.PlanWorkbookWriter;
import org.yuebao.report.explain.RuleBook;

/** docs/rules.zh-CN.md tells of every rule and every setting, so that neither comes without a word for the clerk. */
class RulesDocumentTest {

    private final String document;

    RulesDocumentTest() throws IOException {
        Path root = Path.of("").toAbsolutePath();
        while (!Files.exists(root.resolve("docs/rules.zh-CN.md"))) {
            root = root.getParent();
        }
        document = Files.readString(root.resolve("docs/rules.zh-CN.md"));
    }

    @Test
    void everyRuleOfTheRuleBookIsTold() {
        assertThat(RuleBook.names())
                .hasSizeGreaterThan(20)
                .allSatisfy(rule -> assertThat(document).contains(rule));
    }

    @Test
    void everySettingOfThePlanWorkbookIsTold() throws IOException {
        assertThat(settings())
                .hasSizeGreaterThan(20)
                .allSatisfy(setting -> assertThat(document).contains("**" + setting + "**"));
    }

    /** What stands in the first column of 设置, below its headers. */
    private static List<String> settings() throws IOException {
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        new PlanWorkbookWriter().write(MadeUpPlans.district(), workbook);
        try (XSSFWorkbook opened = new XSSFWorkbook(new ByteArrayInputStream(workbook.toByteArray()))) {
            List<String> settings = new ArrayList<>();
            for (Row row : opened.getSheet("设置")) {
                if (row.getRowNum() > 1 && row.getCell(0) != null) {
                    settings.add(row.getCell(0).getStringCellValue());
                }
            }
            return settings;
        }
    }
}
