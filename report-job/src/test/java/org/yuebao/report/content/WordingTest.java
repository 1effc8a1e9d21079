package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.templates.Templates;

class WordingTest {

    @Test
    void anUnknownPlaceholderIsToldWithItsLineAndTheOnesThatMayStandThere() throws IOException {
        String template = shipped().replace("（{版次}）\n", "（{版本}）\n");

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt 第" + lineOf(template, "（{版本}）") + "行：段落[更正副标题]中没有占位符{版本}；可用的有{版次}。");
    }

    @Test
    void aPlaceholderInAPassageThatTakesNoneIsToldSo() throws IOException {
        String template = shipped().replace("特此报告。", "特此{报告}。");

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt 第" + lineOf(template, "特此{报告}。") + "行：段落[结尾]中没有占位符{报告}；这一段不用占位符。");
    }

    @Test
    void aBraceWithoutItsFellowIsTold() throws IOException {
        String template = shipped().replace("（{版次}）\n", "（{版次）\n");

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt 第" + lineOf(template, "（{版次）") + "行：花括号不成对；可用的有{版次}。");
    }

    @Test
    void aPassageThatNobodyKnowsIsToldWithItsLine() throws IOException {
        String template = shipped() + "[附言]\n请审阅。\n";

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt 第" + lineOf(template, "[附言]") + "行：没有名为[附言]的段落。");
    }

    @Test
    void aPassageThatIsMissingIsNamed() throws IOException {
        String template = shipped().replace("[结尾]\n特此报告。\n", "");

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt：缺少段落[结尾]。");
    }

    @Test
    void aPassageThatStandsInATitleHasOneLine() throws IOException {
        String template = shipped().replace("（{版次}）\n", "（{版次}）\n（供审阅）\n");

        assertThatThrownBy(() -> read(template))
                .isInstanceOf(WordingException.class)
                .hasMessage("文字模板 my.txt：段落[更正副标题]应恰好一行，现有2行。");
    }

    @Test
    void aClerkMayAddAParagraphOrTakeOneOut() throws IOException {
        Wording longer = read(shipped().replace("特此报告。", "专此。\n特此报告。"));
        Wording shorter = read(shipped().replace("特此报告。", ""));

        assertThat(PlainText.of(longer.paragraphs(Phrase.CLOSING))).isEqualTo("专此。\n特此报告。\n");
        assertThat(shorter.paragraphs(Phrase.CLOSING)).isEmpty();
    }

    @Test
    void twoWordingsHaveTwoHashes() throws IOException {
        assertThat(read(shipped()).sha256())
                .hasSize(64)
                .isNotEqualTo(read(shipped() + "# 改过\n").sha256());
    }

    /** The parts come as their titles stand in the file. */
    @Test
    void partsStandInTheOrderOfTheirTitlesAndCanBeLeftOut() throws IOException {
        String shipped = shipped();
        String problems = "[一级标题 问题]\n存在的问题\n";
        String moved = shipped.replace(problems, "").replace("[一级标题 指标]", problems + "\n[一级标题 指标]");

        assertThat(read(shipped).sections())
                .containsExactly(
                        Phrase.OVERALL,
                        Phrase.INDICATORS,
                        Phrase.TASKS,
                        Phrase.AREAS,
                        Phrase.PROBLEMS,
                        Phrase.NEXT_STEPS);
        assertThat(read(moved).sections())
                .startsWith(Phrase.OVERALL, Phrase.PROBLEMS, Phrase.INDICATORS)
                .hasSize(6);
        assertThat(read(shipped.replace(problems, "[一级标题 问题]\n")).sections())
                .doesNotContain(Phrase.PROBLEMS)
                .hasSize(5);
    }

    @Test
    void theCircularSaysOnlyWhatItSaysOtherwise() throws IOException {
        Wording circular;
        try (InputStream in = new Templates(Optional.empty()).open("report/monthly-circular.zh.txt")) {
            circular = read(shipped()).with("report/monthly-circular.zh.txt", in);
        }

        assertThat(circular.kind()).isEqualTo("通报");
        assertThat(PlainText.of(circular.paragraphs(Phrase.CLOSING))).isEqualTo("特此通报。\n");
        assertThat(PlainText.of(circular.paragraphs(Phrase.ADDRESSEE, "各区", "各街道")))
                .isEqualTo("各街道、各有关部门、有关单位：\n");
        assertThat(circular.line(Phrase.OVERALL)).isEqualTo("总体情况");
        assertThat(circular.sha256()).isNotEqualTo(read(shipped()).sha256());
    }

    @Test
    void aSlipInTheCircularIsToldWithItsOwnLine() throws IOException {
        Wording report = read(shipped());
        byte[] slip = "[文种]\n通报\n[结尾]\n特此{通报}。\n".getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> report.with("circular.txt", new ByteArrayInputStream(slip)))
                .hasMessage("文字模板 circular.txt 第4行：段落[结尾]中没有占位符{通报}；这一段不用占位符。");
    }

    private static int lineOf(String template, String line) {
        return template.lines().toList().indexOf(line) + 1;
    }

    private static Wording read(String template) throws IOException {
        return Wording.read("my.txt", new ByteArrayInputStream(template.getBytes(StandardCharsets.UTF_8)));
    }

    private static String shipped() throws IOException {
        try (InputStream in = new Templates(Optional.empty()).open("report/monthly-report.zh.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
