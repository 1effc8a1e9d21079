package org.yuebao.ingest.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What can't be taken in is told in one line: the file, what is wrong with it, what to do. Themes of one title and numbers
 * out of order stand in {@link OfficialPlanImportTest}.
 */
class BadDocumentsTest {

    private static final MadeUpDocument PLAN = MadeUpDocument.of("""
            附件1
            水污染防治2031年行动计划
            序号|重点任务|工作措施|完成时限|责任单位|配合单位
            1|节约用水|推进节水。|年底前|区水务局|—
            2|河道清淤|完成清淤。|6月底前|区水务局|区财政局
            """);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"计划.doc", "计划.docx", "计划.wps"})
    void anOldWordDocumentIsToldByItsContentsWhateverItsName(String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream old = getClass().getResourceAsStream("old-word.doc")) {
            Files.copy(Objects.requireNonNull(old), file);
        }

        isRefused(file, name + "：这是旧版 Word 文档（.doc 或 .wps），不能直接读取。请用 WPS 或 Word 打开，另存为 .docx 后再导入。");
    }

    @Test
    void aScanIsAnImageAndNoText() throws IOException {
        Path file = Files.writeString(folder.resolve("扫描件.pdf"), """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Resources<</XObject<</Im0 4 0 R>>>>>>endobj
                4 0 obj<</Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream
                0
                endstream endobj
                """, StandardCharsets.ISO_8859_1);

        isRefused(file, "扫描件.pdf：这是 PDF 文件；扫描件里只有图像，没有可读取的文字和表格。请向发文单位索取 Word 原件（.docx），或用识别软件转成 .docx、核对后再导入。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"加密.docx", "加密.xlsx"})
    void aPasswordIsTold(String name) throws IOException, GeneralSecurityException {
        Path open = PLAN.write(folder, "未加密" + name.substring(2));
        Path locked = folder.resolve(name);
        try (POIFSFileSystem container = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(locked)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("yuebao");
            try (OutputStream encrypted = encryptor.getDataStream(container)) {
                Files.copy(open, encrypted);
            }
            container.writeFilesystem(out);
        }

        isRefused(locked, name + "：文件有打开密码，不能读取。请去掉密码、另存后再导入。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"断.docx", "断.xlsx"})
    void aFileThatWasCutOffIsDamaged(String name) throws IOException {
        byte[] whole = Files.readAllBytes(PLAN.write(folder, "全" + name.substring(1)));
        Path cut = Files.write(folder.resolve(name), Arrays.copyOf(whole, whole.length / 2));

        isRefused(cut, name + "：文件已损坏，不能完整读取。请重新取得文件，或用 WPS、Word 打开修复后另存再导入。");
    }

    @Test
    void aZipFileThatIsNeitherIsTold() throws IOException {
        Path file = zip("压缩包.docx", "说明.txt", "只是一个压缩包".getBytes(StandardCharsets.UTF_8), 1);

        assertThatThrownBy(() -> OfficialPlanImport.read(file, ImportSettings.guessing()))
                .isInstanceOf(OfficialDocumentException.class)
                .hasMessageMatching("压缩包\\.docx：(不是 \\.docx 或 \\.xlsx 文件|文件已损坏).*请.*");
    }

    /** 160 MB of paragraphs in a file of a few hundred kB. */
    @Test
    void aZipBombIsGivenUpBeforeItFillsTheMemory() throws IOException {
        byte[] paragraphs = "<w:p/>".repeat(170_000).getBytes(StandardCharsets.UTF_8);
        Path file = zip("炸弹.docx", "word/document.xml", paragraphs, 160);
        assertThat(Files.size(file)).isLessThan(2_000_000);

        isRefused(file, "炸弹.docx：文件过大，不像行动计划。请只保留正文和附件表格，去掉图片后再导入。");
    }

    @Test
    void entitiesAreNotExpanded() throws IOException {
        byte[] laughs =
                "<!DOCTYPE w [<!ENTITY a \"哈哈哈哈\"><!ENTITY b \"&a;&a;&a;&a;\">]><w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
                        .getBytes(StandardCharsets.UTF_8);
        Path file = zip("实体.docx", "word/document.xml", laughs, 1);

        isRefused(file, "实体.docx：文件已损坏，不能完整读取。请重新取得文件，或用 WPS、Word 打开修复后另存再导入。");
    }

    @Test
    void anEmptyFileIsTold() throws IOException {
        isRefused(Files.createFile(folder.resolve("空.docx")), "空.docx：文件是空的（0字节）。请重新取得文件后再导入。");
    }

    @Test
    void whatTheFileIsItsBytesTellAndNotItsName() throws IOException {
        Path word = PLAN.write(folder, "计划.docx");
        Path sheets = PLAN.write(folder, "计划.xlsx");
        Path wordAsSheets = Files.copy(word, folder.resolve("改名一.xlsx"));
        Path sheetsAsWord = Files.copy(sheets, folder.resolve("改名二.docx"));

        assertThat(PlanSample.lines(OfficialPlanImport.read(wordAsSheets, ImportSettings.guessing())))
                .isEqualTo(PlanSample.lines(OfficialPlanImport.read(sheetsAsWord, ImportSettings.guessing())))
                .hasSize(5);
    }

    @Test
    void aDocumentWithTablesOfOtherThingsSaysHowMany() {
        Path file = MadeUpDocument.of("""
                        参会人员名单
                        姓名|职务|电话
                        张三|科长|123
                        """).write(folder, "名单.docx");

        isRefused(
                file,
                "名单.docx：没有找到计划的表格：任务表的表头应有“工作措施”（或“重点任务”）和“完成时限”“牵头部门”“主责单位”“协办单位”等列，指标表的首列应为区、街道或指标名称。请确认文件包含附件表格；文件里有1个表格，都不是这样的表。");
    }

    @Test
    void aHeaderWithoutRowsIsNoPlan() {
        Path file = MadeUpDocument.of("""
                        附件1
                        水污染防治2031年行动计划
                        序号|重点任务|工作措施|完成时限|责任单位|配合单位
                        """).write(folder, "空表.docx");

        assertThatThrownBy(() -> OfficialPlanImport.read(file, ImportSettings.guessing()))
                .isInstanceOf(OfficialDocumentException.class)
                .hasMessageStartingWith("空表.docx：没有找到计划的表格");
    }

    private static void isRefused(Path file, String message) {
        assertThatThrownBy(() -> OfficialPlanImport.read(file, ImportSettings.guessing()))
                .isInstanceOf(OfficialDocumentException.class)
                .hasMessage(message);
    }

    private Path zip(String name, String part, byte[] piece, int times) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(part));
            if (times > 1) {
                zip.write("<w:document xmlns:w=\"w\"><w:body>".getBytes(StandardCharsets.UTF_8));
            }
            for (int i = 0; i < times; i++) {
                zip.write(piece);
            }
            zip.closeEntry();
        }
        return file;
    }
}
