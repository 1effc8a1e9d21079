package org.yuebao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openpdf.text.pdf.BaseFont;

/** Each Chinese character is 10 points wide, all others 5. */
class LineBreakerTest {

    @Test
    void linesAreFilledToTheLastCharacterThatFits() throws IOException {
        assertThat(lines("污染防治攻坚战", 30, 0)).containsExactly("污染防", "治攻坚", "战");
    }

    @Test
    void theFirstLineIsIndented() throws IOException {
        assertThat(lines("污染防治攻坚战", 40, 20)).containsExactly("污染", "防治攻坚", "战");
    }

    @Test
    void noLineBeginsWithAStopOrAClosingBracket() throws IOException {
        assertThat(lines("完成治理任务。下一步（三家）整改", 60, 0)).containsExactly("完成治理任", "务。下一步", "（三家）整改");
    }

    @Test
    void noLineEndsWithAnOpeningQuote() throws IOException {
        assertThat(lines("要严格落实“一厂一策”", 60, 0)).containsExactly("要严格落实", "“一厂一策”");
    }

    @Test
    void numbersAndWordsStayWhole() throws IOException {
        assertThat(lines("累计减排1950.5吨VOCs", 50, 0)).containsExactly("累计减排", "1950.5吨", "VOCs");
    }

    @Test
    void aSubscriptStaysWithItsSubstance() throws IOException {
        BaseFont font = BaseFont.createFont();
        List<Glyph> glyphs = List.of(
                new Glyph('度', font, 10, 0, 10),
                new Glyph('M', font, 10, 0, 5),
                new Glyph('2', font, 6, -1, 3),
                new Glyph('浓', font, 10, 0, 10));

        assertThat(texts(LineBreaker.lines(glyphs, 16, 0))).containsExactly("度", "M2", "浓");
    }

    /** Five characters of 10 points would fit. */
    @Test
    void aMeasuresCodeAndANegativeNumberStayWhole() throws IOException {
        assertThat(lines("滞后：大气-16", 45, 0)).containsExactly("滞后：", "大气-16");
        assertThat(lines("同比为−22", 40, 0)).containsExactly("同比为", "−22");
    }

    @Test
    void aHashIsCutWhereTheLineEnds() throws IOException {
        assertThat(lines("9f86d081884c", 25, 0)).containsExactly("9f86d", "08188", "4c");
    }

    @Test
    void anEmptyTextIsAnEmptyLine() throws IOException {
        assertThat(lines("", 30, 0)).containsExactly("");
    }

    @Test
    void aLineBreakEndsALineThatIsNotStretched() throws IOException {
        List<Line> lines = LineBreaker.lines(glyphs("一是\n二是"), 100, 0);

        assertThat(texts(lines)).containsExactly("一是", "二是");
        assertThat(lines).allMatch(Line::endsParagraph);
    }

    private static List<String> lines(String text, double width, double indent) throws IOException {
        return texts(LineBreaker.lines(glyphs(text), width, indent));
    }

    private static List<Glyph> glyphs(String text) throws IOException {
        BaseFont font = BaseFont.createFont();
        return text.codePoints()
                .mapToObj(c -> new Glyph(c, font, 10, 0, c < 0x80 ? 5 : 10))
                .toList();
    }

    private static List<String> texts(List<Line> lines) {
        return lines.stream()
                .map(line -> line.glyphs().stream()
                        .map(glyph -> Character.toString(glyph.codePoint()))
                        .collect(Collectors.joining()))
                .toList();
    }
}
