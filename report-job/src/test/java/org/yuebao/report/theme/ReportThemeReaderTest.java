package org.yuebao.report.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.Block;
import org.yuebao.report.content.SampleReport;

class ReportThemeReaderTest {

    @Test
    void theShippedThemeColoursTheLights() {
        ReportTheme theme = SampleReport.theme();

        assertThat(theme.colours(Block.Tone.RED).ink().hex()).isEqualTo("B3261E");
        assertThat(theme.colours(Block.Tone.PLAIN)).isEqualTo(new ToneColours(Colour.BLACK, Colour.WHITE));
    }

    @Test
    void everyFaultOfAnEditedFileIsToldAtOnce() {
        String edited = new String(SampleReport.shipped(ReportTheme.FILE), StandardCharsets.UTF_8)
                .replace("table.dense-from-columns = 9", "table.dense-from-columns = 九")
                .replace("tone.red.ink = #b3261e", "tone.red.ink = red")
                .replace("tone.grey.ink = #6b7280", "tone.grey.ink =")
                .replace("tone.green.ink", "tone.greeen.ink");

        assertThatThrownBy(() -> read(edited))
                .isInstanceOf(ReportThemeException.class)
                .hasMessage("版式文件theme/report.properties有5处问题："
                        + "table.dense-from-columns填写的是“九”，应为1到1000之间的数；"
                        + "缺少tone.green.ink；"
                        + "tone.red.ink填写的是“red”，应为#加六位十六进制数，如#1a7f4b；"
                        + "缺少tone.grey.ink；"
                        + "没有“tone.greeen.ink”这一项");
    }

    @Test
    void aBrokenEscapeIsAFaultAndNoRiddle() {
        assertThatThrownBy(() -> read("tone.red.ink = \\u5b"))
                .isInstanceOf(ReportThemeException.class)
                .hasMessageContaining("文件中有写错的\\u转义");
    }

    private static ReportTheme read(String text) throws IOException {
        return ReportThemeReader.read(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                SampleReport.theme().template());
    }
}
