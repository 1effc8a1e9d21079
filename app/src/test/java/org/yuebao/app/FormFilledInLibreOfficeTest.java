package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.form.LibreOfficeFilling;
import org.yuebao.model.submission.SourceCell;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A clerk opens the blank form in LibreOffice, types, saves and sends it: nothing to complain about. */
class FormFilledInLibreOfficeTest {

    private static final DataFormatter SHOWN = new DataFormatter();

    @Test
    void aBlankFormFilledInByLibreOfficeGoesInWithoutAFinding(@TempDir Path home) throws Exception {
        Optional<LibreOfficeFilling> libreOffice = LibreOfficeFilling.installed();
        assumeTrue(libreOffice.isPresent(), LibreOfficeFilling.ABSENT);
        Path forms = home.resolve("forms");
        assertThat(Cli.yuebao("forms", "--plan", "beijing-2022", "--month", "2022-06", "--to", forms, "--data", home)
                        .exitCode())
                .isZero();
        Path blank = forms.resolve("2022年6月_通州区_进展情况.xlsx");
        Path inbox = Files.createDirectories(home.resolve("inbox/2022-06"));

        libreOffice
                .get()
                .fill(
                        blank,
                        everyCellOf(blank),
                        inbox.resolve("通州区.xlsx"),
                        Files.createDirectory(home.resolve("work")));
        Cli run = Cli.yuebao("run", "--plan", "beijing-2022", "--month", "2022-06", "--data", home, "--json");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        JsonNode result = JsonMapper.shared().readTree(run.out());
        assertThat(result.get("findings").toString()).isEqualTo("{\"blocker\":0,\"error\":0,\"warning\":0,\"note\":0}");
        assertThat(result.get("units").get("missing").asInt()).isEqualTo(41);
    }

    /** What a careful clerk types: a text, an amount where a unit of measurement is asked for, a status; a value for each indicator. */
    private static Map<SourceCell, String> everyCellOf(Path blank) throws IOException {
        Map<SourceCell, String> entries = new LinkedHashMap<>();
        entries.put(new SourceCell("填报信息", "B6"), "张三");
        entries.put(new SourceCell("填报信息", "B7"), "010-12345678");
        entries.put(new SourceCell("填报信息", "B10"), "2022-07-01");
        try (Workbook workbook = WorkbookFactory.create(blank.toFile(), null, true)) {
            Sheet progress = workbook.getSheet("进展情况");
            for (int i = 3; i <= progress.getLastRowNum(); i++) {
                Row row = progress.getRow(i);
                if (row == null || shown(row, 0).isEmpty()) {
                    continue;
                }
                String number = String.valueOf(i + 1);
                entries.put(new SourceCell("进展情况", "J" + number), "按计划推进。");
                if (!shown(row, 13).isEmpty() && !shown(row, 13).equals("—")) {
                    entries.put(new SourceCell("进展情况", "M" + number), "1");
                }
                entries.put(new SourceCell("进展情况", "O" + number), "推进中");
            }
            Sheet readings = workbook.getSheet("指标");
            for (int i = 3; i <= readings.getLastRowNum(); i++) {
                Row row = readings.getRow(i);
                if (row == null || shown(row, 0).isEmpty() || shown(row, 3).equals("—")) {
                    continue;
                }
                entries.put(new SourceCell("指标", "F" + (i + 1)), shown(row, 3).contains("(") ? "100(0,0)" : "1");
            }
        }
        return entries;
    }

    private static String shown(Row row, int column) {
        return SHOWN.formatCellValue(row.getCell(column)).strip();
    }
}
