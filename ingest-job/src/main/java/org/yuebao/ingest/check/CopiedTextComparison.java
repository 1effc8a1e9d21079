package org.yuebao.ingest.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private final Map<Said, List<UnitName>> said = new HashMap<>();

    /**
     * @param digest of the text, so that a month of thousands of units fits into memory; two texts of one measure with the
     *     same one are the same but for a chance of one in 2⁶⁴
     */
    private record Said(ItemCode item, long digest) {}

    /** One unit's submission in force; each of the month is to be added before the first is asked about. */
    public void add(Submission submission) {
        for (ProgressEntry entry : submission.entries()) {
            if (isLongEnough(entry)) {
                said.computeIfAbsent(said(entry), key -> new ArrayList<>(1)).add(submission.unit());
            }
        }
    }

    /** What is the same as another unit's in this submission. */
    public List<Finding> find(Submission submission) {
        return submission.entries().stream()
                .filter(CopiedTextComparison::isLongEnough)
                .flatMap(entry -> finding(submission, entry).stream())
                .toList();
    }

    private Optional<Finding> finding(Submission submission, ProgressEntry entry) {
        List<String> others = said.getOrDefault(said(entry), List.of()).stream()
                .filter(unit -> !unit.equals(submission.unit()))
                .map(UnitName::value)
                .sorted()
                .toList();
        if (others.isEmpty()) {
            return Optional.empty();
        }
        String named = String.join("、", others.subList(0, Math.min(3, others.size())));
        return Optional.of(new FileFindings(submission.file().name())
                .cell(
                        RULE,
                        entry.textCell(),
                        "",
                        "本月进展情况与" + named + (others.size() > 3 ? "等" + others.size() + "家" : "") + "所报完全相同",
                        "请写明本单位的实际情况"));
    }

    private static boolean isLongEnough(ProgressEntry entry) {
        return entry.text().strip().length() >= LONG_ENOUGH;
    }

    /** FNV-1a over the text's characters. */
    private static Said said(ProgressEntry entry) {
        long digest = 0xcbf29ce484222325L;
        String text = entry.text().strip();
        for (int i = 0; i < text.length(); i++) {
            digest = (digest ^ text.charAt(i)) * 0x100000001b3L;
        }
        return new Said(entry.item(), digest);
    }
}
