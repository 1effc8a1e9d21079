package org.yuebao.report.content.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {

    @Test
    void aTextIsCutAtItsFullStops() {
        assertThat(of("截至6月底，检查1.5万辆次。处罚120辆！")).containsExactly("截至6月底，检查1.5万辆次。", "处罚120辆！");
    }

    @Test
    void aMissingFullStopIsAddedAndASemicolonAtTheEndBecomesOne() {
        assertThat(of("路检站点正在改造")).containsExactly("路检站点正在改造。");
        assertThat(of("路检站点正在改造；")).containsExactly("路检站点正在改造。");
    }

    @Test
    void theWritersOwnNameAtTheBeginningIsLeftToTheAttribution() {
        assertThat(of("通州区：路检站点正在改造。")).containsExactly("路检站点正在改造。");
        assertThat(of("通州区已完成改造。")).containsExactly("已完成改造。");
        assertThat(of("通州组织检查3次。")).containsExactly("组织检查3次。");
        assertThat(of("通州区域内企业已停产。")).containsExactly("通州区域内企业已停产。");
        assertThat(of("6月，通州区检查3次。")).containsExactly("6月，通州区检查3次。");
    }

    @Test
    void numbersOfAnEnumerationGoAndAmountsStay() {
        assertThat(of("1.完成方案。2.检查1.5万家；3. 6月底完成整改")).containsExactly("完成方案。", "检查1.5万家。", "6月底完成整改。");
        assertThat(of("（1）完成方案；（2）检查3家。")).containsExactly("完成方案。", "检查3家。");
        assertThat(of("①完成方案；②检查3家。")).containsExactly("完成方案。", "检查3家。");
        assertThat(of("1、2号机组已停运。")).containsExactly("1、2号机组已停运。");
        assertThat(of("2.9万辆次已检查。")).containsExactly("2.9万辆次已检查。");
    }

    @Test
    void whatIsSaidInOneSentenceWithOneIsAndTwoIsStaysOne() {
        assertThat(of("一是印发方案；二是开展检查；三是督促整改。")).containsExactly("一是印发方案；二是开展检查；三是督促整改。");
    }

    @Test
    void aLineBreakWithinASentenceIsAWrap() {
        assertThat(of("截至6月底，累计检查\n2.9万辆次。\n处罚120辆。")).containsExactly("截至6月底，累计检查2.9万辆次。", "处罚120辆。");
    }

    @Test
    void linesWithoutAnyFullStopStandForThemselvesUnlessTheyBreakOff() {
        assertThat(of("完成方案\n检查3家\n督促整改，\n已整改2家")).containsExactly("完成方案。", "检查3家。", "督促整改，已整改2家。");
    }

    @Test
    void linesThatAreNumberedStandForThemselves() {
        assertThat(of("1. 完成方案\n2. 检查3家。")).containsExactly("完成方案。", "检查3家。");
    }

    @Test
    void aFullStopInBracketsOrQuotesEndsNothing() {
        assertThat(of("印发通知（要求立即整改。）并检查。按“先立后破。”的要求推进。")).containsExactly("印发通知（要求立即整改。）并检查。", "按“先立后破。”的要求推进。");
    }

    @Test
    void aBracketThatIsNeverClosedDoesNotSwallowTheRest() {
        assertThat(of("印发通知（附件。检查3家。")).containsExactly("印发通知（附件。", "检查3家。");
    }

    @Test
    void blanksBetweenChineseGoAndThoseBetweenEnglishWordsStay() {
        assertThat(of("  累计 检查　3 家 VOCs Model A 。")).containsExactly("累计检查3家VOCs Model A。");
    }

    @Test
    void thisMonthStaysForItTellsTheMonthsFromTheYears() {
        assertThat(of("本月完成3家。")).containsExactly("本月完成3家。");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n ", "无", "无。", "暂无", "/", "——", "同上", "零报告。", "通州区：无"})
    void nothingIsSaidByWordsForNothing(String text) {
        assertThat(of(text)).isEmpty();
    }

    private static List<String> of(String text) {
        return Sentences.of(text, Set.of("通州区", "通州"));
    }
}
