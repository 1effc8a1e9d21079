package org.yuebao.report.content.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yuebao.model.unit.UnitName;

class NarrativeTest {

    private static final Attribution BY_NAME = new Attribution(Set.of(), "各区");

    @Test
    void eachSentenceStandsBesideItsUnit() {
        assertThat(whole(text("东城区", "检查3家。处罚1家。"), text("通州区", "站点正在改造"))).isEqualTo("东城区：检查3家。处罚1家。通州区：站点正在改造。");
    }

    @Test
    void aSentenceOfSeveralUnitsStandsOnceWithAllTheirNames() {
        assertThat(whole(text("东城区", "按计划推进。检查3家。"), text("西城区", "按计划推进"), text("通州区", "检查5家。")))
                .isEqualTo("东城区、西城区：按计划推进。东城区：检查3家。通州区：检查5家。");
    }

    @Test
    void aUnitThatWroteTheSameTwiceIsNamedOnce() {
        assertThat(whole(text("东城区", "按计划推进。"), text("东城区", "按计划推进。"))).isEqualTo("东城区：按计划推进。");
    }

    @Test
    void whatAllAreasWroteIsSaidOfAllOfThem() {
        List<UnitText> all = List.of(
                text("市水务局", "按计划推进。"),
                text("东城区", "按计划推进。"),
                text("西城区", "按计划推进。"),
                text("朝阳区", "按计划推进。"),
                text("通州区", "按计划推进。"));
        Set<UnitName> areas = Set.of(name("东城区"), name("西城区"), name("朝阳区"), name("通州区"));

        assertThat(Narrative.whole(all, new Attribution(areas, "各区")).print()).isEqualTo("市水务局、各区：按计划推进。");
        assertThat(Narrative.whole(all.subList(0, 4), new Attribution(areas, "各区"))
                        .print())
                .isEqualTo("市水务局、东城区、西城区、朝阳区：按计划推进。");
    }

    /** 东城区：检查3家。 has 9 characters, 通州区：检查5家。 too. */
    @Test
    void whatDoesNotFitIsLeftOutSentenceBySentenceAndEachUnitsFirstComesFirst() {
        List<UnitText> texts = List.of(text("东城区", "检查3家。处罚1家。"), text("通州区", "检查5家。"));

        Narrative all = Narrative.within(27, texts, BY_NAME);
        assertThat(all.print()).isEqualTo("东城区：检查3家。处罚1家。通州区：检查5家。");
        assertThat(all.shortened()).isFalse();

        Narrative shorter = Narrative.within(26, texts, BY_NAME);
        assertThat(shorter.print()).isEqualTo("东城区：检查3家。通州区：检查5家。");
        assertThat(shorter.shortened()).isTrue();

        assertThat(Narrative.within(17, texts, BY_NAME).print()).isEqualTo("东城区：检查3家。");
    }

    @Test
    void aLeadUnitsWordsAreKeptFirstAndStillStandInTheirPlace() {
        List<UnitText> texts = List.of(
                text("东城区", "检查3家。"), text("通州区", "检查5家。"), new UnitText(name("市水务局"), Set.of(), true, "印发方案。"));

        assertThat(Narrative.within(19, texts, BY_NAME).print()).isEqualTo("东城区：检查3家。市水务局：印发方案。");
    }

    @Test
    void aSentenceThatIsTooLongAloneIsGivenUpToItsLastWholeClause() {
        List<UnitText> texts = List.of(text("东城区", "一是印发方案；二是（检查3家；处罚1家）；三是督促整改。"));

        Narrative cut = Narrative.within(27, texts, BY_NAME);
        assertThat(cut.print()).isEqualTo("东城区：一是印发方案；二是（检查3家；处罚1家）。");
        assertThat(cut.shortened()).isTrue();
        // the ； between the brackets is no end of a clause
        assertThat(Narrative.within(20, texts, BY_NAME).print()).isEqualTo("东城区：一是印发方案。");
    }

    @Test
    void whereNothingFitsNothingIsSaidButThatThereIsMore() {
        Narrative none = Narrative.within(10, List.of(text("东城区", "没有标点的一句很长很长的话")), BY_NAME);

        assertThat(none.print()).isEmpty();
        assertThat(none.shortened()).isTrue();
        assertThat(Narrative.within(10, List.of(text("东城区", "无")), BY_NAME).shortened())
                .isFalse();
    }

    /** What is printed stands so in a cell of every unit that it is attributed to, and of no other. */
    @Test
    void noSentenceIsInventedAndNoneIsGivenToAnotherUnit() {
        Random random = new Random(20220705);
        for (int round = 0; round < 400; round++) {
            List<UnitText> texts = someTexts(random);
            int length = 5 + random.nextInt(200);

            Narrative whole = Narrative.whole(texts, BY_NAME);
            Narrative within = Narrative.within(length, texts, BY_NAME);

            for (Statement statement : concat(whole, within)) {
                String said = bare(statement.sentence());
                assertThat(said).isNotEmpty();
                for (UnitName unit : statement.units()) {
                    assertThat(texts)
                            .as(statement.toString())
                            .anyMatch(text -> text.unit().equals(unit)
                                    && bare(text.text()).contains(said));
                }
            }
            for (Statement statement : whole.statements()) {
                for (UnitText text : texts) {
                    if (!statement.units().contains(text.unit())) {
                        assertThat(Sentences.of(text.text(), text.names()))
                                .as("%s of %s", statement, text)
                                .noneMatch(sentence -> bare(sentence).equals(bare(statement.sentence())));
                    }
                }
            }
            assertThat(within.print().length()).isLessThanOrEqualTo(length);
            assertThat(whole.statements().isEmpty() || !within.statements().isEmpty() || within.shortened())
                    .isTrue();
        }
    }

    private static final List<String> PIECES = List.of(
            "完成方案",
            "累计检查1.5万辆次",
            "检查3家",
            "无",
            "。",
            "。",
            "；",
            "，",
            "\n",
            "\n",
            "1. ",
            "2.",
            "（1）",
            "（",
            "）",
            "“",
            "”",
            "通州区",
            "通州区：",
            "本月",
            " ",
            "一是",
            "二是",
            "！",
            "按计划推进",
            "——");

    private static List<UnitText> someTexts(Random random) {
        return IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(each -> {
                    StringBuilder text = new StringBuilder();
                    for (int i = random.nextInt(14); i > 0; i--) {
                        text.append(PIECES.get(random.nextInt(PIECES.size())));
                    }
                    String unit = List.of("东城区", "通州区", "市水务局").get(random.nextInt(3));
                    return new UnitText(name(unit), Set.of(unit), random.nextBoolean(), text.toString());
                })
                .toList();
    }

    private static List<Statement> concat(Narrative one, Narrative other) {
        List<Statement> both = new ArrayList<>(one.statements());
        both.addAll(other.statements());
        return both;
    }

    /** Without blanks and without what ends it. */
    private static String bare(String text) {
        return text.replaceAll("\\s", "").replaceFirst("[。；;，,、.]+$", "");
    }

    private static String whole(UnitText... texts) {
        return Narrative.whole(List.of(texts), BY_NAME).print();
    }

    private static UnitText text(String unit, String text) {
        return new UnitText(name(unit), Set.of(unit), false, text);
    }

    private static UnitName name(String unit) {
        return new UnitName(unit);
    }
}
