package org.yuebao.report.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.yuebao.model.assessment.Decisions;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.submission.StoredSubmission;

/** What was set aside is no longer told among the findings, and is printed with who and why. */
class SetAsideTest {

    private static final List<StoredSubmission> SUBMISSIONS = SmallMonth.submissions(false);

    private static final StoredSubmission WITH_WARNING = SUBMISSIONS.stream()
            .filter(stored -> stored.submission().findings().stream().anyMatch(SetAsideTest::isWarning))
            .findFirst()
            .orElseThrow();

    private static final Finding WARNING = WITH_WARNING.submission().findings().stream()
            .filter(SetAsideTest::isWarning)
            .findFirst()
            .orElseThrow();

    private static final Waiver WAIVER = new Waiver(
            SmallMonth.RUN.plan(),
            SmallMonth.JUNE,
            WITH_WARNING.submission().unit(),
            WARNING.code(),
            "李四",
            Instant.parse("2022-07-06T01:00:00Z"),
            "5月误报，已核实");

    @Test
    void theFindingLeavesTheSubmissionAndStandsBesideItsWaiver() {
        assertThat(findings(SetAside.without(List.of(WAIVER), SUBMISSIONS)))
                .doesNotContain(WARNING)
                .hasSize(findings(SUBMISSIONS).size() - 1);
        assertThat(SetAside.of(List.of(WAIVER), SUBMISSIONS)).containsExactly(new SetAside(WAIVER, List.of(WARNING)));
    }

    @Test
    void theAnnexNamesWhoGrantedItAndWhy() {
        ReportMaterial draft = SmallMonth.draft();
        ReportMaterial material = new ReportMaterial(
                draft.plan(),
                draft.run(),
                draft.label(),
                draft.asOf(),
                draft.due(),
                draft.results(),
                draft.earlier(),
                SetAside.without(List.of(WAIVER), SUBMISSIONS),
                draft.refusals(),
                SetAside.of(List.of(WAIVER), SUBMISSIONS),
                Decisions.none(),
                draft.corrects(),
                draft.inputsSha256(),
                draft.presentation());

        String annex = PlainText.of(SubmissionAnnex.blocks(new MonthView(material)));

        assertThat(annex)
                .contains(
                        "豁免的检查",
                        WITH_WARNING.submission().unit().value(),
                        WARNING.code().value(),
                        WARNING.statement(),
                        "李四",
                        "2022-07-06 09:00",
                        "5月误报，已核实");
    }

    private static boolean isWarning(Finding finding) {
        return finding.severity() == Severity.WARNING;
    }

    private static List<Finding> findings(List<StoredSubmission> submissions) {
        return submissions.stream()
                .flatMap(stored -> stored.submission().findings().stream())
                .toList();
    }
}
