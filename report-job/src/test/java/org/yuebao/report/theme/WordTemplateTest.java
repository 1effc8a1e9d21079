package org.yuebao.report.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.FontRole;

/** What the Word template says is what both Word and PDF do. */
class WordTemplateTest {

    private final ReportTheme theme = SampleReport.theme();
    private final Looks looks = new Looks(theme);

    /** GB/T 9704—2012, 5.2: 156 × 225 mm, 22 lines of 28 characters. */
    @Test
    void theShippedPageHasTwentyTwoLinesOfTwentyEightCharacters() {
        PageSetup page = theme.page();
        Look body = looks.of(Block.Role.BODY);

        assertThat(page.top()).isCloseTo(mm(37), within(0.1));
        assertThat(page.left()).isCloseTo(mm(28), within(0.1));
        assertThat(page.textWidth()).isCloseTo(mm(156), within(0.1));
        assertThat(page.textHeight()).isCloseTo(mm(225), within(0.1));
        assertThat((int) (page.textHeight() / body.lineHeight())).isEqualTo(22);
        assertThat((int) (page.textWidth() / (body.size() + body.spacing()))).isEqualTo(28);
    }

    /** GB/T 9704—2012, 7.3: 2号小标宋; 一、黑体, （一）楷体, 1. and （1） 仿宋, all 3号; 7.5: 4号宋体. */
    @Test
    void theShippedStylesHaveTheTypefacesOfTheStandard() {
        assertThat(looks.of(Block.Role.TITLE).size()).isEqualTo(22);
        assertThat(looks.of(Block.Role.TITLE).fontName()).isEqualTo("方正小标宋简体");
        assertThat(looks.of(Block.Role.BODY).size()).isEqualTo(16);
        assertThat(looks.of(Block.Role.BODY).fontName()).isEqualTo("仿宋_GB2312");
        // two characters of 16 − 0.25 points
        assertThat(looks.of(Block.Role.BODY).firstIndent()).isEqualTo(31.5);
        assertThat(looks.heading(1).fontName()).isEqualTo("黑体");
        assertThat(looks.heading(2).fontName()).isEqualTo("楷体_GB2312");
        assertThat(looks.heading(3).font()).isEqualTo(FontRole.BODY);
        assertThat(looks.heading(4).outline()).isEqualTo(4);
        assertThat(looks.pageNumber().fontName()).isEqualTo("宋体");
        assertThat(looks.pageNumber().size()).isEqualTo(14);
        assertThat(looks.tableHead(false).font()).isEqualTo(FontRole.SONG_BOLD);
        assertThat(theme.fontName(FontRole.SONG)).isEqualTo("宋体");
    }

    /** GB/T 9704—2012, 7.5: the dash stands 7 mm under the type area. */
    @Test
    void thePageNumberStandsSevenMillimetresUnderTheTypeArea() {
        double dash = theme.page().footer() + looks.pageNumber().lineHeight() / 2;

        assertThat(theme.page().bottom() - dash).isCloseTo(mm(7), within(0.2));
    }

    @Test
    void aTurnedPageHasItsHeadAtTheSheetsLeftEdge() {
        PageSetup turned = theme.page().turned();

        assertThat(turned.width()).isCloseTo(841.9, within(0.05));
        assertThat(turned.top()).isCloseTo(mm(28), within(0.1));
        assertThat(turned.left()).isCloseTo(mm(35), within(0.1));
    }

    @Test
    void theLetterheadIsWhatStandsOverTheTitle() {
        assertThat(theme.template().letterhead().lines()).singleElement().satisfies(line -> {
            assertThat(line.text()).isEqualTo("{发文机关}");
            assertThat(line.look().colour().hex()).isEqualTo("FF0000");
            assertThat(line.look().below()).hasValueSatisfying(rule -> {
                assertThat(rule.colour().hex()).isEqualTo("FF0000");
                // 4 mm
                assertThat(rule.distance()).isCloseTo(mm(4), within(0.4));
            });
        });
    }

    /** Programs give styles other ids when they save; names stay. */
    @Test
    void stylesAreFoundByNameAndInheritFromTheirBase() throws IOException {
        byte[] edited = new EditedTemplate()
                .with("word/styles.xml", "\"Heading1\"", "\"3\"")
                .with("word/styles.xml", "w:styleId=\"Normal\"", "w:styleId=\"a\"")
                .with("word/styles.xml", "<w:basedOn w:val=\"Normal\"/>", "<w:basedOn w:val=\"a\"/>")
                .with(
                        "word/styles.xml",
                        "w:styleId=\"a\"><w:name w:val=\"Normal\"/>",
                        "w:styleId=\"a\"><w:name w:val=\"normal\"/>")
                .bytes();

        Looks read = new Looks(SampleReport.theme(edited));

        assertThat(read.heading(1).id()).isEqualTo("3");
        assertThat(read.heading(1).fontName()).isEqualTo("黑体");
        assertThat(read.of(Block.Role.BODY).id()).isEqualTo("a");
    }

    @Test
    void whatPdfCannotFollowIsToldWithTheStyle() {
        byte[] edited = new EditedTemplate()
                .with("word/styles.xml", "w:eastAsia=\"楷体_GB2312\"", "w:eastAsia=\"华文彩云\"")
                .with("word/styles.xml", "<w:name w:val=\"表注\"/>", "<w:name w:val=\"表格注释\"/>")
                .bytes();

        assertThatThrownBy(() -> WordTemplate.read(new ByteArrayInputStream(edited)))
                .isInstanceOf(ReportThemeException.class)
                .hasMessage("版式文件report/monthly-report.docx有3处问题："
                        + "样式“标题 2”的中文字体是“华文彩云”，不知PDF应使用哪一类字体，请改用名称中带小标宋、仿宋、黑体、楷体或宋体的字体；"
                        + "样式“副标题”的中文字体是“华文彩云”，不知PDF应使用哪一类字体，请改用名称中带小标宋、仿宋、黑体、楷体或宋体的字体；"
                        + "缺少样式“表注”");
    }

    @Test
    void aFileThatIsNoWordFileIsRefused() {
        byte[] text = "这不是Word".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> WordTemplate.read(new ByteArrayInputStream(text)))
                .hasMessage("版式文件report/monthly-report.docx有1处问题：不是Word文档（.docx），或已损坏");
    }

    private static double mm(double millimetres) {
        return millimetres * 72 / 25.4;
    }
}
