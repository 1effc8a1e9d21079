package org.yuebao.ingest.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.ingest.check.CheckCatalogue;
import org.yuebao.ingest.check.CopiedTextComparison;
import org.yuebao.ingest.check.Rule;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Submission;

/** Each check by one example: a form that is right but for one thing, and the whole sentence that it gets back. */
class ChecksTest {

    @TempDir
    private Path folder;

    @Test
    void anAmountFarAboveTheUnitsOwnPaceIsAskedAbout() throws IOException {
        // 5 months brought 20 组, 4 a month; June alone 100, and 100 > 5 × 4
        Submission may = may(FilledForm.complete().row(7, "累计检测20组。", "20", "推进中"));

        assertThat(messages(FilledForm.complete().row(7, "累计检测120组。", "120", "推进中"), may))
                .containsExactly("报送.xlsx › 进展情况!M7：累计完成量120组比上月的20组增加异常，是以往月均的5倍以上；请核对数值和单位；如确实如此，请在本月进展情况中说明原因。");
    }

    @Test
    void fiveTimesTheUsualPaceIsStillUsual() throws IOException {
        Submission may = may(FilledForm.complete().row(7, "累计检测20组。", "20", "推进中"));

        // 40 − 20 = 20 = 5 × 4, not above it
        assertThat(messages(FilledForm.complete().row(7, "累计检测40组。", "40", "推进中"), may))
                .isEmpty();
    }

    @Test
    void completedWithoutAnAmountIsTold() throws IOException {
        assertThat(messages(FilledForm.complete().with("进展情况", "M7", "").row(7, "检测工作已全部结束。", "", "已完成")))
                .containsExactly("报送.xlsx › 进展情况!O7：状态为“已完成”，但没有填报累计完成量；请填写1月至本月的累计完成量，或将状态改为“推进中”。");
    }

    @Test
    void completedOfAnOwnTargetWithoutAnAmountDoesNotCount() throws IOException {
        assertThat(messages(FilledForm.complete().with("进展情况", "M4", "").row(4, "检查工作已全部结束。", "", "已完成")))
                .containsExactly("报送.xlsx › 进展情况!O4：状态为“已完成”，但没有填报累计完成量，不按完成计；请填写1月至本月的累计完成量，或将状态改为“推进中”。");
    }

    @Test
    void completedInMayAndInProgressInJuneIsAskedAbout() throws IOException {
        Submission may = may(FilledForm.complete());

        assertThat(messages(FilledForm.complete().row(5, "检查办法还在修改。", "", "推进中"), may))
                .contains("报送.xlsx › 进展情况!O5：上月已报“已完成”，本月改为“推进中”，仍按已完成计；请核对；如确未完成，请与编制单位联系撤回。");
    }

    @Test
    void anOngoingMeasureIsNotCompletedBeforeDecember() throws IOException {
        FilledForm form = FilledForm.of("市商务局").row(4, "劝导文明祭祀。", "", "已完成");

        assertThat(messages(form)).containsExactly("报送.xlsx › 进展情况!O4：本措施长期实施，“已完成”按“推进中”计；12月之前请选“推进中”。");
    }

    @Test
    void aTargetReachedInProgressCountsAsCompleted() throws IOException {
        assertThat(messages(FilledForm.complete().row(4, "累计检查27.75万辆次。", "27.75", "推进中")))
                .containsExactly("报送.xlsx › 进展情况!O4：累计完成量已达到年度目标27.75万辆次，按已完成计；如已完成，请将状态改为“已完成”。");
    }

    @Test
    void behindWithoutNextStepsIsTold() throws IOException {
        assertThat(messages(FilledForm.complete().row(6, "因选址未定而推迟。", "", "滞后").with("进展情况", "P6", "选址未定")))
                .containsExactly("报送.xlsx › 进展情况!O6：状态为“滞后”，但没有填写下一步计划；请填写下一步计划。");
    }

    @Test
    void anotherNumberInTheTextThanInTheColumnIsTold() throws IOException {
        assertThat(messages(FilledForm.complete().row(4, "累计检查2.9万辆次。", "2.5", "推进中")))
                .containsExactly("报送.xlsx › 进展情况!J4：文字中写的是累计“2.9万辆次”，累计完成量填的是2.5万辆次，两者不同，按累计完成量计入；请核对，使文字与累计完成量一致。");
    }

    @Test
    void theTextMayRoundAndNameOtherThings() throws IOException {
        assertThat(messages(FilledForm.complete()
                        .row(4, "截至6月底，累计检查13.9万辆次，占年度任务27.75万辆次的50.1%；本月检查2.1万辆次。", "13.897", "推进中")))
                .isEmpty();
        assertThat(messages(FilledForm.complete().row(4, "累计检查138,970辆次，其中查处1.2万辆次。", "13.897", "推进中")))
                .isEmpty();
    }

    @Test
    void anAmountThatStandsInTheTextOnlyIsNotTaken() throws IOException {
        assertThat(messages(FilledForm.complete().with("进展情况", "M7", "").row(7, "累计检测120组。", "", "推进中")))
                .containsExactly("报送.xlsx › 进展情况!J7：文字中写有累计“120组”，累计完成量却没有填，未计入；请将1月至本月的累计数填入“累计完成量”一栏。");
    }

    @Test
    void aVagueNumberInTheTextIsTold() throws IOException {
        assertThat(messages(FilledForm.complete().row(7, "累计检测约240组。", "238", "推进中")))
                .containsExactly("报送.xlsx › 进展情况!J7：文字中的“约240组”不是确切的数量；请写确切的数量，去掉“约”“余”“左右”等字。");
    }

    @Test
    void theSameTextAsLastMonthIsMentioned() throws IOException {
        Submission may = may(FilledForm.complete().row(6, "按计划推进各项治理工作。", "", "推进中"));

        assertThat(messages(
                        FilledForm.complete()
                                .row(4, "截至6月底，累计检查14.1万辆次。", "14.1", "推进中")
                                .row(6, "按计划推进各项治理工作。", "", "推进中"),
                        may))
                .containsExactly("报送.xlsx › 进展情况!J6：本月进展情况与上月所报完全相同；请写明本月的新进展；没有新进展的，可写明原因。");
    }

    @Test
    void theSameTextAsAnotherUnitsIsMentionedToBothWhoeverComesFirst() throws IOException {
        Submission one = accepted(FilledForm.complete());
        Submission other = accepted(FilledForm.of("房山区")
                .row(4, "累计检查9.5万辆次，有力有序。", "9.5", "推进中")
                .row(5, "检查办法已公布。", "", "已完成")
                .row(6, "按计划推进。", "", "推进中")
                .row(7, "截至6月底，累计检查13.9万辆次。", "12", "推进中"));
        Submission copy = new Submission(
                other.plan(),
                other.planVersion(),
                other.month(),
                other.unit(),
                other.file(),
                false,
                false,
                other.head(),
                one.entries(),
                other.readings(),
                List.of());

        assertThat(copies(one, one, copy))
                .isEqualTo(copies(one, copy, one))
                .containsExactly("报送.xlsx › 进展情况!J4：本月进展情况与房山区所报完全相同；请写明本单位的实际情况。");
        assertThat(copies(copy, one, copy)).singleElement().asString().contains("与通州区所报完全相同");
        assertThat(copies(one, one, other))
                .as("another measure's text is no copy")
                .isEmpty();
    }

    /** What is told of the first, the month's submissions coming in in this order. */
    private static List<String> copies(Submission of, Submission... month) {
        CopiedTextComparison comparison = new CopiedTextComparison();
        List.of(month).forEach(comparison::add);
        return comparison.find(of).stream().map(Finding::message).toList();
    }

    @Test
    void aValueWhereThePlanSetsNoTaskIsOutsideThePlan() throws IOException {
        assertThat(messages(developmentArea().with("指标", "F8", "3")))
                .containsExactly("报送.xlsx › 指标!F8：本单位本年没有这项任务（年度目标为0），所填3万辆次列为计划外；如确有完成，不必更正；否则请改为0。");
    }

    @Test
    void aShareAboveOneHundredIsAskedAbout() throws IOException {
        assertThat(messages(FilledForm.complete().with("指标", "F7", "934")))
                .containsExactly("报送.xlsx › 指标!F7：填报934%，大于100%；请核对小数点的位置。");
    }

    @Test
    void partsThatCannotBeSharesOfOneWholeAreAskedAbout() throws IOException {
        assertThat(messages(FilledForm.complete().with("指标", "F6", "100(85,20)")))
                .containsExactly("报送.xlsx › 指标!F6：填报100(85,20)，分项应在0到100之间，除首项外之和不超过100；请按顺序核对各分项的数值。");
    }

    @Test
    void exactlyNinetyThreeAgainstMoreThanNinetyThreeIsABoundary() throws IOException {
        assertThat(messages(FilledForm.complete().with("指标", "F7", "93.0")))
                .containsExactly("报送.xlsx › 指标!F7：填报93.0%，恰为年度目标>93的界限，按临界计；请按保留的小数位核对原始数据。");
        assertThat(messages(FilledForm.complete().with("指标", "F7", "93.1"))).isEmpty();
    }

    @Test
    void daysThatDoNotGiveTheShareAreAskedAbout() throws IOException {
        // 141 ÷ 181 = 77.90…; 31 + 28 + 31 + 30 + 31 + 30 = 181 days until the end of June
        assertThat(messages(FilledForm.complete().with("指标", "F5", "79.9")))
                .containsExactly("报送.xlsx › 指标!F5：累计值79.9%与分子÷分母（141天÷181天）不符；请核对累计值、分子和分母。");
        assertThat(messages(FilledForm.complete().with("指标", "H5", "182")))
                .containsExactly("报送.xlsx › 指标!H5：分母（有效天数）182天，多于1月1日至本月末的181天；请核对有效天数。");
        assertThat(messages(FilledForm.complete().with("指标", "G5", "182")))
                .containsExactly("报送.xlsx › 指标!G5：分子182天大于分母181天；请核对，分子为达到条件的天数，分母为有效天数。");
    }

    @Test
    void anIndicatorThatAddsUpDoesNotFall() throws IOException {
        Submission may = may(FilledForm.complete().with("指标", "F8", "14.5"));

        assertThat(messages(FilledForm.complete(), may))
                .contains("报送.xlsx › 指标!F8：累计值13.9万辆次小于上月累计14.5万辆次；累计值从1月算起，只增不减，请核对；如上月有误，请在备注中说明。");
    }

    @Test
    void theMonthsValueIsWhatTheSumGrewBy() throws IOException {
        Submission may = may(FilledForm.complete().with("指标", "F8", "11.8"));

        // 13.9 − 11.8 = 2.1
        assertThat(messages(FilledForm.complete().with("指标", "E8", "1.5"), may))
                .contains("报送.xlsx › 指标!E8：本月值1.5万辆次，而累计值由上月的11.8万辆次增至13.9万辆次；请核对本月值和累计值；以前月份有调整的，请在备注中说明。");
        assertThat(messages(FilledForm.complete().with("指标", "E8", "2.1"), may))
                .noneMatch(message -> message.contains("E8"));
    }

    @Test
    void aMeanToDateDoesNotHalveInAMonth() throws IOException {
        Submission may = may(FilledForm.complete().with("指标", "F4", "34"));

        assertThat(messages(FilledForm.complete().with("指标", "F4", "13"), may))
                .contains("报送.xlsx › 指标!F4：累计值由上月的34微克/立方米变为13微克/立方米，变化异常；请核对所填是否为1月至本月的均值。");
        assertThat(messages(FilledForm.complete().with("指标", "F4", "17"), may))
                .noneMatch(message -> message.contains("F4"));
    }

    @Test
    void everyCodeHasOneRuleWithAllItsParts() {
        assertThat(CheckCatalogue.rules())
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(40);
        assertThat(CheckCatalogue.rules())
                .allSatisfy(rule -> assertThat(List.of(
                                rule.title(),
                                rule.explanation(),
                                rule.example().wrong(),
                                rule.example().right()))
                        .noneMatch(String::isBlank));
    }

    @Test
    void noFindingIsMadeWithoutARuleInTheCatalogue() throws IOException {
        List<String> undeclared = new ArrayList<>();
        List<String> declared =
                CheckCatalogue.rules().stream().map(rule -> rule.code().value()).toList();
        Pattern code = Pattern.compile("\"((?:GATE|ROW|AMOUNT|STATUS|CHECK|READING|FILE|VALUE)-[A-Z0-9-]+)\"");
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                Matcher found = code.matcher(Files.readString(source));
                while (found.find()) {
                    if (!declared.contains(found.group(1))) {
                        undeclared.add(source.getFileName() + ": " + found.group(1));
                    }
                }
            }
        }

        assertThat(declared).contains("GATE-WORKBOOK", "CHECK-TEXT-COPIED");
        assertThat(undeclared)
                .as("declare it in AdmissionRules or in its check")
                .isEmpty();
    }

    @Test
    void theCatalogueInTheDocumentsIsTheOneInTheCode() throws IOException {
        String document = Files.readString(Path.of("../docs/checks.md"));

        assertThat(document.lines().filter(line -> line.matches("\\| [A-Z]+-[A-Z-]+ \\|.*")))
                .containsExactlyElementsOf(CheckCatalogue.rules().stream()
                        .map(rule ->
                                "| " + rule.code() + " | " + rule.severity().chinese() + " | " + rule.title() + " |")
                        .toList());
    }

    private static FilledForm developmentArea() {
        return FilledForm.of("经开区")
                .row(4, "按计划推进。", "0", "推进中")
                .row(5, "检查办法已公布。", "", "已完成")
                .row(6, "按计划推进。", "", "推进中")
                .row(7, "累计检测3组。", "3", "推进中")
                .with("指标", "F4", "34")
                .with("指标", "F5", "77.9")
                .with("指标", "F6", "100(50,0)");
    }

    private Submission may(FilledForm form) throws IOException {
        return FilledForm.asOfMay(accepted(form));
    }

    private Submission accepted(FilledForm form) throws IOException {
        return (Submission) form.sent(folder);
    }

    private List<String> messages(FilledForm form) throws IOException {
        return messages(form.sent(folder));
    }

    private List<String> messages(FilledForm form, Submission before) throws IOException {
        return messages(form.sent(folder, Map.of(before.unit(), before)));
    }

    private static List<String> messages(Receipt receipt) {
        return receipt.findings().stream().map(Finding::message).toList();
    }
}
