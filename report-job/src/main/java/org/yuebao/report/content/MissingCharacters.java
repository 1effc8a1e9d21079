package org.yuebao.report.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.StoredSubmission;
import org.yuebao.model.submission.Submission;

/**
 * Finds what no font has, where it was written: a report with an emoji in it is printed all the same, but nobody should
 * have to guess what a 〓 stands for. Its rule is declared in the catalogue of checks, which this module does not see.
 */
public final class MissingCharacters {

    public static final FindingCode CODE = new FindingCode("PRINT-CHARACTER");
    public static final Severity SEVERITY = Severity.WARNING;

    private static final String ADVICE = "请删去，或改用常用的字和符号；确是地名用字的，请编制单位安装有这个字的字体";
    private static final int AROUND = 6;

    private final PrintedCharacters fonts;
    private final Map<Integer, Boolean> known = new HashMap<>();

    public MissingCharacters(PrintedCharacters fonts) {
        this.fonts = fonts;
    }

    /** The same submissions, each with what is found in it beside its other findings. */
    public List<StoredSubmission> addedTo(List<StoredSubmission> submissions) {
        return submissions.stream().map(this::addedTo).toList();
    }

    private StoredSubmission addedTo(StoredSubmission stored) {
        Submission submission = stored.submission();
        List<Finding> found = in(submission);
        return found.isEmpty()
                ? stored
                : new StoredSubmission(
                        stored.revision(),
                        submission.withFindings(Stream.concat(submission.findings().stream(), found.stream())
                                .toList()));
    }

    private List<Finding> in(Submission submission) {
        String file = submission.file().name();
        List<Finding> findings = new ArrayList<>(in(file, file, Scope.WORKBOOK, Optional.empty(), "文件名"));
        for (ProgressEntry entry : submission.entries()) {
            Optional<SourceCell> cell = Optional.of(entry.textCell());
            findings.addAll(in(entry.text(), file, Scope.CELL, cell, ""));
            findings.addAll(in(entry.problems(), file, Scope.ROW, cell, "同一行的存在问题"));
            findings.addAll(in(entry.nextSteps(), file, Scope.ROW, cell, "同一行的下一步计划"));
        }
        for (Reading reading : submission.readings()) {
            Optional<SourceCell> cell = reading.cumulative().source();
            findings.addAll(in(reading.note(), file, Scope.ROW, cell, "同一行的备注"));
        }
        return findings;
    }

    /** What the plan itself brings: names of units, titles and texts, by the sheets of the plan workbook. */
    List<Finding> in(Plan plan) {
        String file = "计划工作簿（" + plan.id() + "，第" + plan.version().number() + "版）";
        List<Finding> findings = new ArrayList<>(onSheet(plan.title(), file, "计划", ""));
        plan.register().units().forEach(unit -> {
            List<Finding> named = onSheet(unit.name().value(), file, "单位", "");
            findings.addAll(named);
            if (named.isEmpty()) {
                findings.addAll(onSheet(unit.fullName(), file, "单位", ""));
            }
        });
        plan.themes().forEach(theme -> {
            findings.addAll(onSheet(theme.title(), file, "措施", ""));
            theme.sections().forEach(section -> findings.addAll(onSheet(section.heading(), file, "措施", "")));
        });
        plan.tasks().forEach(task -> {
            findings.addAll(onSheet(task.title(), file, "措施", task.code().toString()));
            task.measures()
                    .forEach(measure -> findings.addAll(
                            onSheet(measure.text(), file, "措施", measure.code().value())));
        });
        plan.indicators()
                .forEach(indicator -> findings.addAll(
                        onSheet(indicator.name(), file, "指标", indicator.code().value())));
        return findings.stream().distinct().toList();
    }

    /** What stands in the report and comes from none of the places told already, such as the wording template. */
    List<Finding> elsewhere(List<Block> blocks, List<Finding> told) {
        Set<String> characters = new LinkedHashSet<>();
        told.forEach(finding -> characters.addAll(named(finding.found())));
        List<Finding> findings = new ArrayList<>();
        texts(blocks).forEach(text -> {
            for (int character : of(text)) {
                if (characters.add(name(character))) {
                    findings.add(
                            finding(character, text, "报告正文", Scope.WORKBOOK, Optional.empty(), Optional.empty(), ""));
                }
            }
        });
        return findings;
    }

    private List<String> named(String text) {
        return of(text).stream().map(MissingCharacters::name).toList();
    }

    private static Stream<String> texts(List<Block> blocks) {
        return blocks.stream().flatMap(block -> switch (block) {
            case Block.Heading heading -> Stream.of(heading.text());
            case Block.Paragraph paragraph -> Stream.of(paragraph.text());
            case Block.Table table ->
                Stream.concat(
                        Stream.concat(
                                Stream.of(table.caption(), table.note()),
                                table.columns().stream().map(Block.Column::header)),
                        table.rows().stream()
                                .flatMap(row -> row.cells().stream().map(Block.Cell::text)));
            case Block.Drawing drawing ->
                Stream.concat(Stream.of(drawing.chart().caption()), drawing.chart().categories().stream());
            case Block.PageBreak ignored -> Stream.empty();
            case Block.Landscape landscape -> texts(landscape.blocks());
        });
    }

    private List<Finding> onSheet(String text, String file, String sheet, String subject) {
        return of(text).stream()
                .map(character ->
                        finding(character, text, file, Scope.SHEET, Optional.of(sheet), Optional.empty(), subject))
                .toList();
    }

    private List<Finding> in(String text, String file, Scope scope, Optional<SourceCell> cell, String where) {
        return of(text).stream()
                .map(character -> finding(character, text, file, scope, cell.map(SourceCell::sheet), cell, where))
                .toList();
    }

    private static Finding finding(
            int character,
            String text,
            String file,
            Scope scope,
            Optional<String> sheet,
            Optional<SourceCell> cell,
            String where) {
        String around = around(text, character);
        return new Finding(
                CODE,
                SEVERITY,
                scope,
                file,
                sheet,
                cell,
                around,
                ADVICE,
                where + "“" + around + "”中有字体印不出的字符" + name(character) + "，PDF中印作“〓”");
    }

    /** {@code U+1F600}. */
    private static String name(int character) {
        return "U+%04X".formatted(character);
    }

    /** The first place where it stands, with a few characters on either side. */
    private static String around(String text, int character) {
        int[] all = text.codePoints().toArray();
        int at = 0;
        while (all[at] != character) {
            at++;
        }
        int from = Math.max(0, at - AROUND);
        int to = Math.min(all.length, at + AROUND + 1);
        String piece = PrintableText.of(new String(all, from, to - from)).replace('\n', ' ');
        return (from > 0 ? "…" : "") + piece + (to < all.length ? "…" : "");
    }

    /** Each character that can't be printed, once, in the text's order. */
    private List<Integer> of(String text) {
        return text.codePoints()
                .filter(character -> character >= 0x80)
                .distinct()
                .filter(character -> !known.computeIfAbsent(character, this::isPrinted))
                .boxed()
                .toList();
    }

    private boolean isPrinted(int character) {
        String clean = PrintableText.of(Character.toString(character));
        boolean lost = clean.equals(PrintableText.GETA) && !clean.equals(Character.toString(character));
        return !lost
                && Spans.of(clean).stream()
                        .flatMapToInt(span -> span.text().codePoints())
                        .allMatch(c -> c == '\n' || fonts.has(c));
    }
}
