package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.yuebao.ingest.official.OfficialDocumentException;
import org.yuebao.ingest.official.OfficialDocumentException.Reason;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Place;
import org.yuebao.ingest.official.outline.Outline.OutlineMeasure;
import org.yuebao.ingest.official.outline.Outline.OutlineTask;
import org.yuebao.ingest.official.outline.Outline.OutlineTheme;
import org.yuebao.ingest.official.outline.Outline.Units;
import org.yuebao.ingest.official.table.Field;
import org.yuebao.ingest.official.table.Field.Source;
import org.yuebao.ingest.official.table.Headings;
import org.yuebao.ingest.official.table.PlanPart;
import org.yuebao.ingest.official.table.TaskRow;
import org.yuebao.model.plan.DeadlineParser;
import org.yuebao.model.unit.UnitRegister;

/** Puts rows under their themes, sections and tasks. */
public final class OutlineBuilder {

    private final String file;
    private final String documentTitle;
    private final int year;
    private final boolean allowDisorder;
    private final Findings findings;
    private final List<ThemeDraft> themes = new ArrayList<>();
    private List<PlanPart.Text> lines = new ArrayList<>();
    private String sheet = "";
    /** Then the name of each may say which theme it holds. */
    private boolean severalSheets;

    private OutlineBuilder(String file, String documentTitle, int year, boolean allowDisorder, Findings findings) {
        this.file = file;
        this.documentTitle = documentTitle;
        this.year = year;
        this.allowDisorder = allowDisorder;
        this.findings = findings;
    }

    /**
     * @param register whose names help to tell units apart; may be empty
     * @throws OfficialDocumentException when two themes have one title, or numbers are out of order and must not be
     */
    public static Outline build(
            String file,
            String documentTitle,
            int year,
            boolean allowDisorder,
            List<PlanPart> parts,
            UnitRegister register,
            Findings findings) {
        OutlineBuilder builder = new OutlineBuilder(file, documentTitle, year, allowDisorder, findings);
        builder.severalSheets = parts.stream()
                        .filter(PlanPart.TableBegins.class::isInstance)
                        .map(part -> ((PlanPart.TableBegins) part).sheet())
                        .distinct()
                        .count()
                > 1;
        parts.forEach(builder::take);
        return builder.outline(register);
    }

    private void take(PlanPart part) {
        switch (part) {
            case PlanPart.Text text -> lines.add(text);
            case PlanPart.TableBegins begins -> begin(begins);
            case PlanPart.SectionTitle title -> themes.getLast().addSection(title.text(), title.place());
            case PlanPart.Row row -> themes.getLast().add(row.row());
            case PlanPart.Annex ignored -> lines = new ArrayList<>();
        }
    }

    private void begin(PlanPart.TableBegins begins) {
        Optional<ThemeHeading> heading = ThemeHeading.in(lines, documentTitle, !themes.isEmpty());
        boolean otherSheet = !begins.sheet().isEmpty() && !begins.sheet().equals(sheet);
        sheet = begins.sheet();
        boolean openedNow = themes.isEmpty();
        boolean sheetTells = otherSheet
                && severalSheets
                && !hasNoName(sheet)
                && heading.filter(known ->
                                known.annex().isEmpty() && ThemeHeading.isOfTheWhole(known.title(), documentTitle))
                        .isPresent();
        if (sheetTells) {
            open(new ThemeHeading("", sheet, -1));
        } else if (heading.isPresent() && !isGoingOn(heading.get())) {
            open(heading.get());
        } else if (heading.isEmpty() && (themes.isEmpty() || otherSheet)) {
            String title = otherSheet && !hasNoName(begins.sheet()) ? begins.sheet() : documentTitle;
            findings.add(FindingKind.THEME_WITHOUT_HEADING, begins.place(), "没有“附件”标题", "领域标题用“" + title + "”");
            open(new ThemeHeading("", title, -1));
        }
        int from = heading.map(ThemeHeading::lastLine).orElse(-1) + 1;
        boolean inLetter = heading.isEmpty() && openedNow;
        lines.subList(from, lines.size()).stream()
                .filter(line -> !inLetter && Headings.isHeading(line.text()))
                .forEach(line -> themes.getLast().addSection(line.text(), line.place()));
        lines = new ArrayList<>();
    }

    private static boolean hasNoName(String sheet) {
        return sheet.matches("(?i)sheet\\s*\\d+|工作表\\s*\\d+|Table\\s*\\d+");
    }

    /** The same heading at the top of the next page. */
    private boolean isGoingOn(ThemeHeading heading) {
        return !themes.isEmpty()
                && UnitRegister.plain(themes.getLast().title).equals(UnitRegister.plain(heading.title()))
                && (heading.annex().isEmpty() || heading.annex().equals(themes.getLast().annex));
    }

    private void open(ThemeHeading heading) {
        String plain = UnitRegister.plain(heading.title());
        themes.stream()
                .filter(theme -> UnitRegister.plain(theme.title).equals(plain))
                .findFirst()
                .ifPresent(theme -> {
                    throw new OfficialDocumentException(
                            file,
                            Reason.SAME_THEME_TITLE,
                            Stream.of(theme.annex, heading.annex())
                                            .filter(annex -> !annex.isEmpty())
                                            .reduce((a, b) -> a + "和" + b)
                                            .orElse("")
                                    + "“" + heading.title() + "”");
                });
        themes.add(new ThemeDraft(heading.annex(), heading.title(), findings));
    }

    private Outline outline(UnitRegister register) {
        RowMender mender = new RowMender(year, findings);
        List<String> unitLines = themes.stream()
                .flatMap(theme -> theme.tasks.stream())
                .flatMap(task -> task.rows.stream())
                .flatMap(row -> Stream.of(row.lead(), row.responsible(), row.support()))
                .flatMap(field -> field.lines().stream())
                .toList();
        UnitSplitter splitter = new UnitSplitter(UnitNames.of(register, unitLines), findings);
        List<OutlineTheme> grown = new ArrayList<>();
        for (ThemeDraft theme : themes) {
            if (!theme.tasks.isEmpty()) {
                grown.add(grow(theme, mender, splitter));
            }
        }
        return new Outline(grown);
    }

    private OutlineTheme grow(ThemeDraft theme, RowMender mender, UnitSplitter splitter) {
        List<Integer> numbers = new TaskNumbers(file, allowDisorder, findings).of(theme.tasks);
        Map<Integer, List<OutlineTask>> bySection = new LinkedHashMap<>();
        for (int i = 0; i < theme.tasks.size(); i++) {
            TaskDraft task = theme.tasks.get(i);
            List<OutlineMeasure> measures = mender.mend(task.rows).stream()
                    .map(row -> measure(row, splitter))
                    .toList();
            bySection
                    .computeIfAbsent(task.section, key -> new ArrayList<>())
                    .add(new OutlineTask(numbers.get(i), task.title, task.variants, measures));
        }
        return new OutlineTheme(theme.annex, theme.title, theme.sections.grow(bySection));
    }

    private OutlineMeasure measure(TaskRow row, UnitSplitter splitter) {
        Place place = row.place();
        String deadline = row.deadline().plain();
        if (row.deadline().source() != Source.NO_COLUMN
                && DeadlineParser.parse(deadline, year).isEmpty()) {
            findings.add(
                    FindingKind.DEADLINE_UNKNOWN,
                    place,
                    deadline.isEmpty() ? "空白（" + row.measure().inOneLine() + "）" : deadline,
                    "计划工作簿中暂填“年底前”");
        }
        Units lead = units(row.lead(), "牵头部门", row, splitter);
        Units responsible = units(row.responsible(), "主责单位", row, splitter);
        Units support = units(row.support(), "协办单位", row, splitter);
        return new OutlineMeasure(texts(row.measure()), deadline, lead, responsible, support, place);
    }

    private Units units(Field field, String header, TaskRow row, UnitSplitter splitter) {
        Units units = splitter.split(field, row.place());
        if (!units.known()) {
            findings.add(
                    FindingKind.UNITS_UNKNOWN,
                    row.place(),
                    header + "空白（" + row.measure().inOneLine() + "）",
                    "记为“不明”");
        }
        return units;
    }

    private static List<String> texts(Field field) {
        return field.paragraphs().stream()
                .map(paragraph -> paragraph.replaceAll("\\s*\\n\\s*", ""))
                .toList();
    }
}
