package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;

/** A character that no font has is printed as 〓; whoever reads that finds in the annex which cell it came from. */
class MissingCharactersTest {

    /** Fonts that have all of the basic plane but one rare character of place names, and no subscript digits. */
    private static final PrintedCharacters FONTS = c -> c <= 0xFFFF && c != '漷' && !(c >= '₀' && c <= '₉');

    private final MissingCharacters missing = new MissingCharacters(FONTS);

    @Test
    void anEmojiIsToldWithItsCellItsNumberAndWhatToDo() {
        assertThat(messages(reporting("累计检查重型柴油车13.9万辆次😀，其中本月2.1万辆次。", "", "")))
                .containsExactly("通州区.xlsx › 进展情况!J4：“…3.9万辆次😀，其中本月2…”中有字体印不出的字符U+1F600，PDF中印作“〓”；"
                        + "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体。");
    }

    @Test
    void theOtherColumnsOfTheRowAreToldByTheRow() {
        assertThat(messages(reporting("按计划推进。", "漷县镇未开工", "")))
                .containsExactly("通州区.xlsx › 进展情况!J4：同一行的存在问题“漷县镇未开工”中有字体印不出的字符U+6F37，PDF中印作“〓”；"
                        + "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体。");
        assertThat(messages(reporting("按计划推进。", "", "7月底前完成✅")))
                .as("✅ is U+2705, in the basic plane, and these fonts have it")
                .isEmpty();
    }

    @Test
    void theRemarkOfAReadingIsToldByTheReadingsCell() {
        Submission sent = reporting("按计划推进。", "", "");
        Reported none = Reported.missing();
        Reported amount = new Reported.Amount(Quantity.of("13.9", "万辆次"), new SourceCell("指标", "F7"));
        Submission read = new Submission(
                sent.plan(),
                1,
                sent.month(),
                sent.unit(),
                sent.file(),
                false,
                false,
                sent.head(),
                sent.entries(),
                List.of(new Reading(SmallPlan.ROADSIDE, none, amount, none, none, none, none, "含漷县")),
                List.of());

        assertThat(messages(read)).singleElement().asString().startsWith("通州区.xlsx › 指标!F7：同一行的备注“含漷县”");
    }

    @Test
    void aCharacterIsToldOnceACellAndEachCharacterApart() {
        assertThat(findings(reporting("😀好😀，漷县完成。", "", "")))
                .extracting(Finding::found)
                .containsExactly("😀好😀，漷县完…", "😀好😀，漷县完成。");
    }

    @Test
    void whatIsMadeFitForPrintIsNotMissing() {
        assertThat(findings(reporting("PM₂.₅、CO₂下降；带\u200B零宽、\u0007控制字符和\n换行。", "", "")))
                .isEmpty();
    }

    @Test
    void halfACharacterCannotBePrintedByAnyFont() {
        assertThat(new MissingCharacters(PrintedCharacters.all())
                        .addedTo(List.of(new StoredSubmission(1, reporting("检查\uD83D完成", "", ""))))
                        .getFirst()
                        .submission()
                        .findings())
                .extracting(Finding::statement)
                .containsExactly("“检查〓完成”中有字体印不出的字符U+D83D，PDF中印作“〓”");
    }

    @Test
    void itComesBesideTheOtherFindingsAsAWarning() {
        StoredSubmission before = SmallMonth.submissions(false).getFirst();
        Submission sent =
                reporting("漷", "", "").withFindings(before.submission().findings());

        List<Finding> after = missing.addedTo(List.of(new StoredSubmission(2, sent)))
                .getFirst()
                .submission()
                .findings();

        assertThat(after).startsWith(before.submission().findings().toArray(Finding[]::new));
        assertThat(after.getLast().severity()).isEqualTo(Severity.WARNING);
        assertThat(after).hasSize(before.submission().findings().size() + 1);
    }

    @Test
    void anUnprintableNameInThePlanIsToldBySheet() {
        Plan plan = SmallPlan.plan();
        MissingCharacters narrow = new MissingCharacters(c -> c != '庆' && c != '扬');

        assertThat(narrow.in(plan))
                .extracting(Finding::message)
                .containsExactly(
                        "计划工作簿（xiaocheng-2022，第1版） › 单位：“延庆区”中有字体印不出的字符U+5E86，PDF中印作“〓”；"
                                + "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体。",
                        "计划工作簿（xiaocheng-2022，第1版） › 措施：大气-2“扬尘管控”中有字体印不出的字符U+626C，PDF中印作“〓”；"
                                + "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体。");
    }

    @Test
    void whateverElseComesIntoTheReportIsToldToo() {
        List<Block> blocks = List.of(
                Cells.body("现将漷县镇、通州区的情况通报如下。"),
                new Block.Landscape(List.of(
                        new Block.Table("", List.of(Cells.left("单位", 1)), List.of(Cells.row(List.of("漷县镇😀"))), ""))));
        Finding told = findings(reporting("😀", "", "")).getFirst();

        assertThat(missing.elsewhere(blocks, List.of(told)))
                .extracting(Finding::message)
                .containsExactly(
                        "报告正文：“现将漷县镇、通州区…”中有字体印不出的字符U+6F37，PDF中印作“〓”；" + "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体。");
    }

    @Test
    void theReportsLastAnnexListsThem() {
        ReportMaterial month = SmallMonth.draft();
        Presentation presentation = new Presentation(Optional.empty(), 60, false, List.of(), FONTS);
        ReportMaterial material = new ReportMaterial(
                month.plan(),
                month.run(),
                month.label(),
                month.asOf(),
                month.due(),
                month.results(),
                month.earlier(),
                missing.addedTo(List.of(new StoredSubmission(1, reporting("漷县镇已完成。", "", "")))),
                month.refusals(),
                List.of(),
                Decisions.none(),
                Optional.empty(),
                month.inputsSha256(),
                presentation);

        ComposedReport report = new ReportComposer(ReportComposerTest.shippedWording()).compose(material);

        assertThat(report.unprinted())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place()).isEqualTo("通州区.xlsx › 进展情况!J4"));
        assertThat(report.document().blocks().getLast()).isInstanceOfSatisfying(Block.Table.class, table -> {
            assertThat(table.caption()).isEqualTo("字体印不出的字符");
            assertThat(table.rows().getFirst().cells())
                    .extracting(Block.Cell::text)
                    .containsExactly(
                            "通州区.xlsx › 进展情况!J4",
                            "“漷县镇已完成。”中有字体印不出的字符U+6F37，PDF中印作“〓”",
                            "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体");
        });
        assertThat(report.counts().findings(Severity.WARNING)).isEqualTo(1);
    }

    private List<String> messages(Submission sent) {
        return findings(sent).stream().map(Finding::message).toList();
    }

    private List<Finding> findings(Submission sent) {
        return missing.addedTo(List.of(new StoredSubmission(1, sent)))
                .getFirst()
                .submission()
                .findings();
    }

    private static Submission reporting(String text, String problems, String nextSteps) {
        Submission sent = SmallMonth.submissions(false).getFirst().submission();
        return new Submission(
                sent.plan(),
                1,
                sent.month(),
                SmallPlan.TONGZHOU,
                new ReceivedFile("通州区.xlsx", "ab".repeat(32), Instant.parse("2022-07-04T06:00:00Z")),
                false,
                false,
                sent.head(),
                List.of(new ProgressEntry(
                        new ItemCode(SmallPlan.INSPECT, 1),
                        text,
                        Reported.missing(),
                        SelfStatus.IN_PROGRESS,
                        problems,
                        nextSteps,
                        new SourceCell("进展情况", "J4"),
                        new SourceCell("进展情况", "O4"))),
                List.of(),
                List.of());
    }
}
