package org.yuebao.ingest.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.yuebao.ingest.form.SmallPlan.form;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.submission.SourceCell;

class LibreOfficeFillingTest {

    @Test
    void aFormFilledInByLibreOfficeKeepsItsShapeAndItsLockedCells(@TempDir Path folder) throws Exception {
        Optional<LibreOfficeFilling> libreOffice = LibreOfficeFilling.installed();
        assumeTrue(libreOffice.isPresent(), LibreOfficeFilling.ABSENT);
        Path blank = new FormWriter().write(form("通州区"), folder);
        Map<SourceCell, String> typed = new LinkedHashMap<>();
        typed.put(new SourceCell("填报信息", "B4"), "别的单位");
        typed.put(new SourceCell("填报信息", "B6"), "张三");
        typed.put(new SourceCell("进展情况", "J4"), "截至6月底，累计检查13.9万辆次。");
        typed.put(new SourceCell("进展情况", "M4"), "13.9");
        typed.put(new SourceCell("进展情况", "O4"), "推进中");
        typed.put(new SourceCell("指标", "F6"), "100(42.8,0)");

        libreOffice.get().fill(blank, typed, folder.resolve("filled.xlsx"), folder);

        OpenedForm filled = OpenedForm.of(folder.resolve("filled.xlsx"));
        assertThat(filled.text("填报信息", "B4")).isEqualTo("通州区"); // locked
        assertThat(filled.text("填报信息", "B6")).isEqualTo("张三");
        assertThat(filled.text("进展情况", "J4")).isEqualTo("截至6月底，累计检查13.9万辆次。");
        assertThat(filled.cell("进展情况", "M4").getCellType()).isEqualTo(CellType.NUMERIC);
        assertThat(filled.text("进展情况", "M4")).isEqualTo("13.9");
        assertThat(filled.text("进展情况", "O4")).isEqualTo("推进中");
        assertThat(filled.text("指标", "F6")).isEqualTo("100(42.8,0)");
        assertThat(filled.row("_yuebao", 12, 'D', 'F')).containsExactly("进展情况", "1", "大气-5-1/1");
        // LibreOffice knows hidden sheets, but not very hidden ones.
        assertThat(filled.workbook().getSheetVisibility(3)).isEqualTo(SheetVisibility.HIDDEN);
    }
}
