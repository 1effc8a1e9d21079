package org.yuebao.ingest.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.yuebao.ingest.check.FileFindings;
import org.yuebao.ingest.workbook.CellValue;
import org.yuebao.ingest.workbook.RawCell;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.quantity.MeasuringUnit;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SourceCell;

class AmountParserTest {

    private static final SourceCell K23 = new SourceCell("进展情况", "M23");

    private final AmountParser parser = new AmountParser(new FileFindings("顺义区.xlsx"));

    @ParameterizedTest(name = "“{0}” in {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            350          | 吨       | 350
            350吨        | 吨       | 350
            １２          | 家       | 12
            2．9 万辆次    | 万辆次   | 2.9
            1 250        | 吨       | 1250
            1,250        | 吨       | 1250
            93%          | %        | 93
            0            | 块       | 0
            0.50         | 万亩     | 0.50
            """)
    void whatIsWrittenIsRead(String text, String unit, String amount) {
        Parsed<Reported> parsed = parser.amount(text(text), new MeasuringUnit(unit));

        assertThat(parsed.value()).isEqualTo(new Reported.Amount(Quantity.of(amount, unit), K23));
        assertThat(parsed.finding()).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” in {1} is {2}, and that is told")
    @CsvSource(delimiter = '|', textBlock = """
            2.9万                  | 万辆次   | 2.9
            2.9万                  | 辆次     | 29000
            2.9万辆次              | 辆次     | 29000
            29000辆次              | 万辆次   | 2.9
            0.0035万吨             | 吨       | 35
            已完成230组            | 组       | 230
            截至6月底，累计检测230组 | 组       | 230
            1—6月完成1,230组。      | 组       | 1230
            """)
    void whatHadToBeUnderstoodIsShown(String text, String unit, String amount) {
        Parsed<Reported> parsed = parser.amount(text(text), new MeasuringUnit(unit));

        assertThat(parsed.value()).isEqualTo(new Reported.Amount(Quantity.of(amount, unit), K23));
        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：填报“" + text + "”，读作" + amount + unit + "；如有出入，请更正。");
    }

    @Test
    void aNumberShownRoundedCountsAsItIsStored() {
        Parsed<Reported> parsed = parser.amount(number("2.96", "0.0"), new MeasuringUnit("吨"));

        assertThat(parsed.value()).isEqualTo(new Reported.Amount(Quantity.of("2.96", "吨"), K23));
        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：单元格显示为“3.0”，存的是2.96，按2.96吨计；如有出入，请更正。");
    }

    @Test
    void aNumberThatTheSheetShowsInAnotherUnitIsAskedAbout() {
        Parsed<Reported> parsed = parser.amount(number("29000", "0!.0,\"万\""), new MeasuringUnit("万辆次"));

        assertThat(parsed.value()).isEqualTo(new Reported.Missing());
        assertThat(parsed.finding().map(Finding::code).map(Object::toString)).contains("AMOUNT-SHOWN-OTHERWISE");
    }

    @Test
    void aUnitInTheNumberFormatIsTheUnit() {
        Parsed<Reported> parsed = parser.amount(number("350", "0\"吨\""), new MeasuringUnit("吨"));

        assertThat(parsed.value()).isEqualTo(new Reported.Amount(Quantity.of("350", "吨"), K23));
        assertThat(parsed.finding()).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” says explicitly that there is nothing")
    @CsvSource({"无", "—", "不涉及", "－", "/"})
    void nothingToReportIsNotZero(String text) {
        assertThat(parser.amount(text(text), new MeasuringUnit("吨")).value())
                .isEqualTo(new Reported.NothingToReport(K23));
    }

    @Test
    void anEmptyCellIsMissing() {
        Parsed<Reported> parsed = parser.amount(new RawCell(K23, new CellValue.Blank()), new MeasuringUnit("吨"));

        assertThat(parsed.value()).isEqualTo(new Reported.Missing());
        assertThat(parsed.finding()).isEmpty();
    }

    @ParameterizedTest(name = "“{0}” is no exact number")
    @CsvSource({
        "约三百",
        "240余",
        "约240",
        ">93",
        "≥93%",
        "240左右",
        "已完成",
        "12-15",
        "12 15",
        "约完成230吨",
        "计划完成230吨",
        "已完成230",
        "完成230吨以上",
        "230吨和15家",
        "2022-06-30"
    })
    void vagueWordsAreNotUsedAndTold(String text) {
        Parsed<Reported> parsed = parser.amount(text(text), new MeasuringUnit("吨"));

        assertThat(parsed.value()).isEqualTo(new Reported.Missing());
        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：填报“" + text + "”，不是确切的数值，未计入；请填写确切的阿拉伯数字，如“350”或“350吨”。");
    }

    @Test
    void anotherUnitThatCannotBeConvertedIsNotUsed() {
        Parsed<Reported> parsed = parser.amount(text("160立方米"), new MeasuringUnit("吨"));

        assertThat(parsed.value()).isEqualTo(new Reported.Missing());
        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：填报“160立方米”，单位“立方米”与计量单位“吨”不符，未计入；请按“吨”填写，如“350”或“350吨”。");
    }

    @Test
    void aNegativeAmountIsNotUsed() {
        Parsed<Reported> parsed = parser.amount(number("-5", "General"), new MeasuringUnit("家"));

        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：填报“-5”，数值不能小于0，未计入；请核对后填写，如“350”或“350家”。");
    }

    @Test
    void aFormulaWithoutAResultIsNotUsed() {
        Parsed<Reported> parsed = parser.amount(new RawCell(K23, new CellValue.Fault("#REF!")), new MeasuringUnit("家"));

        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：公式没有结果（#REF!），未计入；请直接填写数值，如“350”或“350家”。");
    }

    @Test
    void aCellShownAsPercentIsReadAsItIsShown() {
        assertThat(parser.amount(number("0.93", "0%"), new MeasuringUnit("%")).value())
                .isEqualTo(new Reported.Amount(Quantity.of("93", "%"), K23));
    }

    @ParameterizedTest(name = "“{0}” has three parts")
    @CsvSource(
            delimiter = '|',
            value = {"100(75,0)", "100（75，0）", "100 ( 75, 0 )", "100%(75%,0%)"})
    void aCompositeIsReadInEitherWidth(String text) {
        assertThat(parser.parts(text(text), 3, new MeasuringUnit("%")).value())
                .isEqualTo(new Reported.Parts(
                        java.util.List.of(new BigDecimal("100"), new BigDecimal("75"), new BigDecimal("0")), K23));
    }

    @Test
    void aCompositeWithTooFewPartsIsNotUsed() {
        Parsed<Reported> parsed = parser.parts(text("100(75)"), 3, new MeasuringUnit("%"));

        assertThat(parsed.value()).isEqualTo(new Reported.Missing());
        assertThat(parsed.finding().map(Finding::message))
                .contains("顺义区.xlsx › 进展情况!M23：填报“100(75)”，应有3个数值，未计入；请填写如“100(75,0)”，依次为各分项的数值（%）。");
    }

    private static RawCell text(String text) {
        return new RawCell(K23, new CellValue.Text(text));
    }

    private static RawCell number(String value, String format) {
        return new RawCell(K23, new CellValue.Decimal(new BigDecimal(value), format));
    }
}
