package org.yuebao.report.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.FontRole;

class ReportThemeReaderTest {

    @Test
    void theShippedThemeHasTwentyTwoLinesOfTwentyEightCharacters() {
        ReportTheme theme = SampleReport.theme();

        PageSetup page = theme.page();
        assertThat((int) (page.textHeight() / page.linePitch())).isEqualTo(22);
        assertThat((int) (page.textWidth() / (theme.sizes().body() + page.characterSpacing())))
                .isEqualTo(28);
        // 156 mm and 225 mm
        assertThat(page.textWidth()).isCloseTo(442.2, within(0.05));
        assertThat(page.textHeight()).isCloseTo(637.8, within(0.05));
    }

    @Test
    void theShippedThemeNamesTheFontsOfOffices() {
        ReportTheme theme = SampleReport.theme();

        assertThat(theme.fontName(FontRole.TITLE)).isEqualTo("方正小标宋简体");
        assertThat(theme.fontName(FontRole.BODY)).isEqualTo("仿宋_GB2312");
        assertThat(theme.fontName(FontRole.HEI)).isEqualTo("黑体");
        assertThat(theme.fontName(FontRole.KAI)).isEqualTo("楷体_GB2312");
        assertThat(theme.fontName(FontRole.SONG)).isEqualTo("宋体");
        assertThat(theme.colours(Block.Tone.RED).ink().hex()).isEqualTo("B3261E");
        assertThat(theme.colours(Block.Tone.PLAIN)).isEqualTo(new ToneColours(Colour.BLACK, Colour.WHITE));
    }

    @Test
    void aTurnedPageHasItsHeadAtTheBindingEdge() {
        PageSetup turned = SampleReport.theme().page().turned();

        assertThat(turned.width()).isCloseTo(841.9, within(0.05));
        // 28 mm
        assertThat(turned.top()).isCloseTo(79.4, within(0.05));
    }

    @Test
    void everyFaultOfAnEditedFileIsToldAtOnce() throws IOException {
        String edited = shipped()
                .replace("page.top-mm = 37", "page.top-mm = 三十七")
                .replace("size.title-pt = 22", "size.title-pt = 220")
                .replace("tone.red.ink = #b3261e", "tone.red.ink = red")
                .replace("font.kai = 楷体_GB2312", "font.kai =")
                .replace("page.left-mm = 28", "page.lefft-mm = 28");

        assertThatThrownBy(() -> read(edited))
                .isInstanceOf(ReportThemeException.class)
                .hasMessage("版式文件theme/report.properties有6处问题："
                        + "page.top-mm填写的是“三十七”，应为5到100之间的数；"
                        + "缺少page.left-mm；"
                        + "size.title-pt填写的是“220”，应为5到72之间的数；"
                        + "缺少font.kai；"
                        + "tone.red.ink填写的是“red”，应为#加六位十六进制数，如#1a7f4b；"
                        + "没有“page.lefft-mm”这一项");
    }

    @Test
    void aBrokenEscapeIsAFaultAndNoRiddle() {
        assertThatThrownBy(() -> read("font.song = \\u5b"))
                .isInstanceOf(ReportThemeException.class)
                .hasMessageContaining("文件中有写错的\\u转义");
    }

    private static ReportTheme read(String text) throws IOException {
        return ReportThemeReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shipped() throws IOException {
        try (InputStream file = Objects.requireNonNull(
                ReportThemeReaderTest.class.getResourceAsStream("/org/yuebao/templates/theme/report.properties"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
