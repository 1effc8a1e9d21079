package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A clerk takes the templates out, changes them, and is told of a slip before the report is made. */
class TemplatesTest {

    @TempDir
    private Path folder;

    @Test
    void whatIsExportedCanBeUsedAndIsNeverOverwritten() throws IOException {
        assertThat(Cli.yuebao("templates", "export", "--to", folder).exitCode()).isZero();
        Files.writeString(folder.resolve("theme/report.properties"), "# 改过\n");

        Cli again = Cli.yuebao("templates", "export", "--to", folder);

        assertThat(folder.resolve("report/monthly-report.docx")).isNotEmptyFile();
        assertThat(again.out()).contains("已有，未覆盖");
        assertThat(folder.resolve("theme/report.properties")).hasContent("# 改过\n");
    }

    @Test
    void aSlipIsToldWithFileLineAndPlaceholder() throws IOException {
        Cli.yuebao("templates", "export", "--to", folder);
        assertThat(Cli.yuebao("templates", "check", folder)).isEqualTo(new Cli(0, """
                        已修改  report/monthly-report.docx
                        已修改  report/monthly-report.zh.txt
                        已修改  report/monthly-circular.zh.txt
                        已修改  theme/report.properties
                        模板可以使用。
                        """, ""));
        Path circular = folder.resolve("report/monthly-circular.zh.txt");
        Files.writeString(circular, "[结尾]\n特此通报{日期}。\n");
        Files.move(folder.resolve("theme/report.properties"), folder.resolve("theme/reports.properties"));

        Cli check = Cli.yuebao("templates", "check", folder);

        assertThat(check.exitCode()).isEqualTo(3);
        assertThat(check.out())
                .contains("自带    theme/report.properties")
                .contains("不起作用  theme/reports.properties：没有叫这个名字的模板，请核对文件名")
                .contains("文字模板 report/monthly-circular.zh.txt 第2行：段落[结尾]中没有占位符{日期}；这一段不用占位符。")
                .endsWith("请改正以上1处问题。\n");
    }
}
