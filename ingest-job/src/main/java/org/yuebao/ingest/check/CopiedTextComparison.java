package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * {@code CHECK-TEXT-COPIED}: word for word what another unit reports of the same measure. It needs the month's other
 * submissions, so it looks at all of them together when the last has come in: the order of arrival changes nothing.
 * Advice only.
 */
public final class CopiedTextComparison {

    static final Rule RULE = Rule.note("CHECK-TEXT-COPIED", Stage.ADVICE, "文字与其他单位相同")
            .because("同一措施的本月进展情况与其他单位一字不差（10字以上）。全部报送收齐后比较，与先后无关；写在退回件中，仅作提示。")
            .wrong("两个区都写“组织开展执法检查，立案12起。”")
            .right("各写本单位的实际情况");

    /** A shorter text may well be the same by chance. */
    static final int LONG_ENOUGH = 10;

    private record Said(ItemCode item, String text) {}

    private record By(Submission submission, ProgressEntry entry) {}

    private CopiedTextComparison() {}

    /** By unit; units without a finding are absent. */
    public static Map<UnitName, List<Finding>> find(Collection<Submission> submissions) {
        Map<Said, List<By>> alike = new HashMap<>();
        for (Submission submission : submissions) {
            for (ProgressEntry entry : submission.entries()) {
                if (entry.text().strip().length() >= LONG_ENOUGH) {
                    alike.computeIfAbsent(new Said(entry.item(), entry.text().strip()), said -> new ArrayList<>())
                            .add(new By(submission, entry));
                }
            }
        }
        Map<UnitName, List<Finding>> findings = new HashMap<>();
        for (Submission submission : submissions) {
            List<Finding> own = submission.entries().stream()
                    .filter(entry -> alike.getOrDefault(
                                            new Said(entry.item(), entry.text().strip()), List.of())
                                    .size()
                            > 1)
                    .map(entry -> finding(submission, entry, alike))
                    .toList();
            if (!own.isEmpty()) {
                findings.put(submission.unit(), own);
            }
        }
        return findings;
    }

    private static Finding finding(Submission submission, ProgressEntry entry, Map<Said, List<By>> alike) {
        TreeSet<UnitName> others = alike
                .getOrDefault(new Said(entry.item(), entry.text().strip()), List.of())
                .stream()
                .map(by -> by.submission().unit())
                .filter(unit -> !unit.equals(submission.unit()))
                .collect(Collectors.toCollection(TreeSet::new));
        String named = others.stream().limit(3).map(UnitName::value).collect(Collectors.joining("、"));
        return new FileFindings(submission.file().name())
                .cell(
                        RULE,
                        entry.textCell(),
                        "",
                        "本月进展情况与" + named + (others.size() > 3 ? "等" + others.size() + "家" : "") + "所报完全相同",
                        "请写明本单位的实际情况");
    }
}
