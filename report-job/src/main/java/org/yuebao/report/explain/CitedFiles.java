package org.yuebao.report.explain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.quantity.Quantity;
import org.yuebao.model.store.OriginalCells;
import org.yuebao.model.store.OriginalCells.Content;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.CellReference;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;
import org.yuebao.report.derivation.Shown;
import org.yuebao.report.explain.Explanation.CitedCell;
import org.yuebao.report.explain.Explanation.CitedFile;

/** Turns bare cell references into what the units sent: the file, when it came, what stands in the cell, what was understood. */
final class CitedFiles {

    private final PlanId plan;
    private final SubmissionStore submissions;
    private final OriginalCells originals;
    private final Map<String, Optional<Submission>> read = new HashMap<>();

    CitedFiles(PlanId plan, SubmissionStore submissions, OriginalCells originals) {
        this.plan = plan;
        this.submissions = submissions;
        this.originals = originals;
    }

    /** A place within a submission. */
    private record Meaning(String row, String column, String understood, Optional<Quantity> amount) {}

    /** One file each, in the order of their first mention; a cell that is named twice is told once. */
    List<CitedFile> of(List<CellReference> references, ReportingMonth month) {
        Map<String, Set<CellReference>> byFile = new LinkedHashMap<>();
        references.forEach(reference -> byFile.computeIfAbsent(
                        reference.month() + " " + reference.sha256(), fresh -> new LinkedHashSet<>())
                .add(reference));
        return byFile.values().stream().map(cells -> file(cells, month)).toList();
    }

    /** A file that is cited as such: by when it came, not by what stands in it. */
    CitedFile of(StoredSubmission stored) {
        Submission sent = stored.submission();
        return new CitedFile(
                sent.unit().value(),
                sent.month().chinese(),
                stored.revision(),
                sent.file().name(),
                sent.file().sha256(),
                time(sent.file().receivedAt()),
                sent.planVersion(),
                Optional.empty(),
                List.of());
    }

    /** The amount that was understood from a cell, in the plan's unit. */
    Optional<Quantity> amountAt(CellReference reference) {
        return submission(reference)
                .flatMap(sent -> meaning(sent, reference.cell()))
                .flatMap(Meaning::amount);
    }

    private CitedFile file(Set<CellReference> cells, ReportingMonth month) {
        CellReference first = cells.iterator().next();
        Optional<Submission> sent = submission(first);
        return new CitedFile(
                first.unit().value(),
                first.month().chinese(),
                first.revision(),
                first.file(),
                first.sha256(),
                sent.map(one -> time(one.file().receivedAt())).orElse(""),
                sent.map(Submission::planVersion).orElse(0),
                first.month().equals(month)
                        ? Optional.empty()
                        : Optional.of("沿用或依据以前月份（" + first.month().chinese() + "）的填报"),
                cells.stream().map(cell -> cell(cell, sent)).toList());
    }

    private CitedCell cell(CellReference reference, Optional<Submission> sent) {
        Optional<Meaning> meaning = sent.flatMap(one -> meaning(one, reference.cell()));
        return new CitedCell(
                reference.cell().sheet(),
                reference.cell().address(),
                meaning.map(Meaning::row).orElse(""),
                meaning.map(Meaning::column).orElse(""),
                switch (originals.at(reference.sha256(), reference.cell())) {
                    case Content.Text text -> text.text();
                    case Content.Blank ignored -> "（空白）";
                    case Content.NotSeen unseen -> "（看不到：" + unseen.why() + "）";
                },
                meaning.map(Meaning::understood).orElse(""));
    }

    private Optional<Submission> submission(CellReference reference) {
        return read.computeIfAbsent(
                reference.month() + " " + reference.sha256(),
                key -> submissions
                        .find(plan, reference.month(), reference.sha256())
                        .filter(Submission.class::isInstance)
                        .map(Submission.class::cast));
    }

    private static Optional<Meaning> meaning(Submission sent, SourceCell cell) {
        for (ProgressEntry entry : sent.entries()) {
            String row = entry.item().toString();
            if (isAt(entry.cumulative(), cell)) {
                return Optional.of(meaning(row, "累计完成量", entry.cumulative()));
            }
            if (entry.statusCell().equals(cell)) {
                return Optional.of(new Meaning(row, "状态", entry.status().chinese(), Optional.empty()));
            }
            if (entry.textCell().equals(cell)) {
                return Optional.of(new Meaning(row, "本月进展情况", entry.text(), Optional.empty()));
            }
        }
        for (Reading reading : sent.readings()) {
            for (Map.Entry<String, Reported> column : columns(reading).entrySet()) {
                if (isAt(column.getValue(), cell)) {
                    return Optional.of(meaning(reading.indicator().value(), column.getKey(), column.getValue()));
                }
            }
        }
        return Optional.empty();
    }

    private static Map<String, Reported> columns(Reading reading) {
        Map<String, Reported> columns = new LinkedHashMap<>();
        columns.put("累计值", reading.cumulative());
        columns.put("本月值", reading.monthValue());
        columns.put("分子", reading.numerator());
        columns.put("分母", reading.denominator());
        columns.put("其中沙尘天数", reading.dustDays());
        columns.put("去年同期累计值", reading.lastYear());
        return columns;
    }

    private static boolean isAt(Reported reported, SourceCell cell) {
        return reported.source().filter(cell::equals).isPresent();
    }

    private static Meaning meaning(String row, String column, Reported reported) {
        return new Meaning(row, column, inWords(reported), reported.asQuantity());
    }

    static String inWords(Reported reported) {
        return switch (reported) {
            case Reported.Amount amount -> amount.quantity().toString();
            case Reported.Parts parts -> parts(parts);
            case Reported.NothingToReport ignored -> "无（零报告）";
            case Reported.Missing ignored -> "未填";
        };
    }

    /** 100(75,0). */
    private static String parts(Reported.Parts parts) {
        List<String> texts = new ArrayList<>(
                parts.values().stream().map(value -> value.toPlainString()).toList());
        String first = texts.removeFirst();
        return first + "(" + String.join(",", texts) + ")";
    }

    static String time(Instant instant) {
        return Shown.time(instant);
    }
}
