package org.yuebao.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code plan import} as a person sees it; what it reads is tested beside the importer. */
class PlanImportTest {

    @TempDir
    private Path folder;

    @Test
    void aDocumentBecomesAWorkbookThatLoads() throws IOException {
        Path workbook = folder.resolve("plan.xlsx");

        Cli imported = Cli.yuebao(
                "plan",
                "import",
                document(),
                "--to",
                workbook,
                "--id",
                "yunhai-2031",
                "--data",
                folder.resolve("data"));
        Cli loaded = Cli.yuebao("plan", "load", workbook, "--data", folder.resolve("data"));

        assertThat(imported.err()).isEmpty();
        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).contains("（yunhai-2031，2031年，", "1个领域，1项任务，1项措施");
        assertThat(loaded.out()).startsWith("已载入：").contains("（yunhai-2031），第1版，自2031年1月起适用（由正式文件导入）。");
    }

    @Test
    void jsonGoesWithoutAWorkbook() throws IOException {
        Cli imported = Cli.yuebao("plan", "import", document(), "--json", "--data", folder.resolve("data"));

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.out()).startsWith("{").contains("\"deadline\" : \"年底前\"");
    }

    @Test
    void badInputIsToldInOneLineAndNothingIsWritten() throws IOException {
        Path target = folder.resolve("plan.xlsx");
        Path pdf = Files.writeString(folder.resolve("扫描.pdf"), "%PDF-1.7");

        assertThat(Cli.yuebao("plan", "import", pdf, "--to", target, "--data", folder.resolve("data")))
                .isEqualTo(new Cli(
                        2,
                        "",
                        "扫描.pdf：这是 PDF 文件；扫描件里只有图像，没有可读取的文字和表格。请向发文单位索取 Word 原件（.docx），或用识别软件转成 .docx、核对后再导入。\n"));
        assertThat(Cli.yuebao("plan", "import", document(), "--to", folder.resolve("没有/plan.xlsx")))
                .isEqualTo(new Cli(2, "", "不能写到 " + folder.resolve("没有/plan.xlsx") + "：文件夹不存在或没有写入权限。请检查 --to。\n"));
        assertThat(Cli.yuebao("plan", "import", document()))
                .isEqualTo(new Cli(2, "", "请用 --to 指定写到哪个计划工作簿（.xlsx），或用 --json 输出数据。\n"));
        assertThat(target).doesNotExist();
    }

    private Path document() throws IOException {
        String rows = row("序号", "重点任务", "工作措施", "完成时限", "主责单位", "协办单位") + row("1", "节约用水", "推进节水。", "年底前", "区水务局", "—");
        Path file = folder.resolve("云海市云山区2031年行动计划.docx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + paragraph("附件1") + paragraph("水污染防治2031年行动计划") + "<w:tbl>" + rows
                            + "</w:tbl></w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static String row(String... cells) {
        StringBuilder row = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            row.append("<w:tc>").append(paragraph(cell)).append("</w:tc>");
        }
        return row.append("</w:tr>").toString();
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }
}
