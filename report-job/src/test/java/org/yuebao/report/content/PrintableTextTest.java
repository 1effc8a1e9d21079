package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void controlCharactersFromSpreadsheetsGo() {
        assertThat(PrintableText.of("检查\u0007\u0000350\u001F吨\u0084")).isEqualTo("检查350吨");
    }

    @Test
    void lineBreaksOfAllKindsBecomeOneKind() {
        assertThat(PrintableText.of("一是\r\n二是\r三是\u000B四是\u2028五是")).isEqualTo("一是\n二是\n三是\n四是\n五是");
    }

    @Test
    void tabsAndHardSpacesBecomeSpaces() {
        assertThat(PrintableText.of("a\tb\u00A0c")).isEqualTo("a b c");
    }

    @Test
    void marksWithoutAShapeGoButWideSpacesStay() {
        assertThat(PrintableText.of("\uFEFF零宽\u200B连接\u200D\uFE0F　附表")).isEqualTo("零宽连接　附表");
    }

    @Test
    void halvesOfCharactersAndNonCharactersBecomeTheGeta() {
        assertThat(PrintableText.of("\uD83D半\uDE00\uFFFF")).isEqualTo("〓半〓〓");
    }

    @Test
    void emojiAndRareCharactersStay() {
        assertThat(PrintableText.of("😀磘漷疃𠮷")).isEqualTo("😀磘漷疃𠮷");
    }
}
