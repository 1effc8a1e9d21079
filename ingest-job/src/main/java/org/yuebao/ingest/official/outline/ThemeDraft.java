package org.yuebao.ingest.official.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.official.finding.FindingKind;
import org.yuebao.ingest.official.finding.Findings;
import org.yuebao.ingest.official.grid.Place;
import org.yuebao.ingest.official.table.Field.Source;
import org.yuebao.ingest.official.table.TaskRow;
import org.yuebao.model.unit.UnitRegister;

/** A theme whose tasks are still being gathered. */
final class ThemeDraft {

    private static final Pattern NUMBER =
            Pattern.compile("(?:第|No\\.?|\\()?(\\d{1,3}|[一二三四五六七八九十]{1,3})(?:[.．、)）项]|\\.0)?(?:\\(?续\\)?)?");
    private static final String DIGITS = "零一二三四五六七八九";

    final String annex;
    final String title;
    final SectionTree sections;
    final List<TaskDraft> tasks = new ArrayList<>();
    private final Findings findings;

    ThemeDraft(String annex, String title, Findings findings) {
        this.annex = annex;
        this.title = title;
        this.findings = findings;
        this.sections = new SectionTree(findings);
    }

    void addSection(String heading, Place place) {
        sections.add(heading, place);
    }

    void add(TaskRow row) {
        Optional<TaskDraft> going = goesOn(row);
        if (going.isPresent()) {
            String name = row.task().inOneLine();
            TaskDraft task = going.get();
            task.rows.add(row);
            task.lastPrinted = Math.max(task.lastPrinted, number(row));
            if (row.task().source() == Source.PRINTED
                    && !name.isEmpty()
                    && !Titles.plain(name).equals(Titles.plain(task.title))
                    && !task.variants.contains(name)) {
                task.variants.add(name);
                findings.add(FindingKind.TITLE_VARIES, row.place(), "“" + name + "”与“" + task.title + "”", "视为同一任务");
            }
            return;
        }
        String name = row.task().inOneLine();
        if (name.isEmpty()) {
            name = firstClause(row.measure().inOneLine());
            if (row.task().source() != Source.NO_COLUMN) {
                findings.add(
                        FindingKind.TITLE_MISSING, row.place(), row.measure().inOneLine(), "以措施的首句为任务名称");
            }
        }
        tasks.add(new TaskDraft(number(row), name, sections.current(), row));
    }

    private Optional<TaskDraft> goesOn(TaskRow row) {
        if (tasks.isEmpty()) {
            return Optional.empty();
        }
        TaskDraft last = tasks.getLast();
        boolean merged = row.number().source() == Source.ABOVE || row.task().source() == Source.ABOVE;
        String name = row.task().inOneLine();
        int number = number(row);
        boolean sameTitle = name.isEmpty() || Titles.isAlike(name, last.title);
        boolean sameSection = last.section == sections.current();
        boolean countsMeasures = number == last.lastPrinted + 1
                && sameSection
                && Titles.plain(name).equals(Titles.plain(last.title));
        if (merged
                || countsMeasures
                || (number == 0 && sameTitle)
                || (number == last.printed && sameTitle && sameSection)) {
            return Optional.of(last);
        }
        if (number == 0) {
            return Optional.empty();
        }
        return tasks.stream()
                .filter(task -> task.printed == number
                        && task.section == sections.current()
                        && !name.isEmpty()
                        && Titles.plain(task.title).equals(Titles.plain(name)))
                .findFirst();
    }

    private static int number(TaskRow row) {
        String text = UnitRegister.plain(row.number().inOneLine())
                .replaceAll("^[lI|](?=\\d|$)", "1")
                .replace('O', '0')
                .replace('o', '0');
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.matches()) {
            return 0;
        }
        String number = matcher.group(1);
        return number.matches("\\d+") ? Integer.parseInt(number) : ofNumerals(number);
    }

    /** 十二, 二十, 三十一; 0 for what is none, such as 十十. */
    private static int ofNumerals(String numerals) {
        Matcher tens = Pattern.compile("([一二三四五六七八九])?十([一二三四五六七八九])?").matcher(numerals);
        if (tens.matches()) {
            int ten = tens.group(1) == null ? 1 : DIGITS.indexOf(tens.group(1));
            return ten * 10 + (tens.group(2) == null ? 0 : DIGITS.indexOf(tens.group(2)));
        }
        return numerals.length() == 1 ? DIGITS.indexOf(numerals) : 0;
    }

    private static String firstClause(String text) {
        String clause = text.split("[，。；,;]", 2)[0];
        return clause.length() > 24 ? clause.substring(0, 24) : clause;
    }
}
