package org.yuebao.ingest.official;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Everything in which offices and years differ when they print a plan, and which says nothing: drawn by a seed, so that a
 * failure can be had again.
 *
 * @param every after how many measures a page ends
 * @param acrossEqual lead and responsible units that are the same stand in one cell over two columns
 * @param downEqual a deadline or units like those above are merged with them
 */
record PlanLayout(
        long seed,
        List<Column> columns,
        Map<Column, String> words,
        Numbers numbers,
        Repeats repeats,
        Sections sections,
        Themes themes,
        Breaks breaks,
        int every,
        String separator,
        boolean titleRow,
        boolean twoRowHeader,
        boolean acrossEqual,
        boolean downEqual,
        AnnexForm annex) {

    enum Column {
        SECTION("类别|章节|分类"),
        NUMBER("序号|编号|项次|任务序号|序⏎号"),
        TASK("重点任务|主要任务|任务名称|重点工作|项目|市级重点任务|工作任务"),
        MEASURE("工作措施|具体措施|主要举措|工作内容|主要工作内容|区工作措施|具体工作内容|措施"),
        DEADLINE("完成时限|完成时间|时限|时间要求|完成⏎时限|办结时限|完成时间节点"),
        LEAD("牵头部门|牵头单位|市级牵头部门|牵头⏎单位|牵头（主办）单位"),
        RESPONSIBLE("主责单位|责任单位|承办单位|责任部门|落实单位|主责⏎部门"),
        SUPPORT("协办单位|配合单位|配合部门|参与单位|协同部门"),
        REMARK("备注|任务类型|文件依据");

        private final String words;

        Column(String words) {
            this.words = words;
        }

        boolean isOfUnits() {
            return this == LEAD || this == RESPONSIBLE || this == SUPPORT;
        }
    }

    enum Numbers {
        PLAIN,
        DOT,
        COMMA,
        BRACKETS,
        CIRCLES,
        TWO_DIGITS,
        CHINESE;

        String of(int number) {
            return switch (this) {
                case PLAIN -> String.valueOf(number);
                case DOT -> number + ".";
                case COMMA -> number + "、";
                case BRACKETS -> "（" + number + "）";
                case CIRCLES -> number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
                case TWO_DIGITS -> number < 10 ? "0" + number : String.valueOf(number);
                case CHINESE -> chinese(number);
            };
        }

        private static String chinese(int number) {
            String digits = "一二三四五六七八九";
            String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10 - 1) + "十";
            return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10 - 1));
        }
    }

    /** How number and title stand in the second and later rows of a task. */
    enum Repeats {
        MERGED,
        PRINTED_AGAIN,
        BLANK
    }

    enum Sections {
        ROW_ACROSS,
        FIRST_CELL_OF_A_ROW,
        COLUMN,
        LINE_BETWEEN_TABLES
    }

    enum Themes {
        ANNEX_AND_TITLE_LINES,
        ANNEX_AND_TITLE_IN_ONE_LINE,
        TITLE_LINE_ONLY,
        TITLE_ROWS_IN_THE_TABLE,
        ONE_TABLE_FOR_ALL
    }

    enum Breaks {
        NONE,
        HEADER_AND_NUMBER_AGAIN,
        HEADER_AND_BLANK_NUMBER,
        NO_HEADER,
        WITHIN_THE_TEXT,
        WITHIN_THE_UNITS
    }

    /** @param total where the whole area's row stands: 0 nowhere (as in the sample), 1 first, 2 last */
    record AnnexForm(
            boolean turned,
            UnitAt unitAt,
            boolean groupRow,
            boolean ghost,
            boolean numbered,
            boolean lines,
            int total) {}

    enum UnitAt {
        IN_BRACKETS,
        OWN_ROW_OR_COLUMN
    }

    static PlanLayout drawn(long seed) {
        Random random = new Random(seed);
        List<Column> columns = new ArrayList<>(List.of(
                Column.NUMBER,
                Column.TASK,
                Column.MEASURE,
                Column.DEADLINE,
                Column.LEAD,
                Column.RESPONSIBLE,
                Column.SUPPORT));
        if (random.nextInt(4) == 0) {
            columns.remove(Column.LEAD);
        }
        if (random.nextInt(5) == 0) {
            columns.remove(Column.SUPPORT);
        }
        if (random.nextInt(3) == 0) {
            columns.add(Column.REMARK);
        }
        switch (random.nextInt(3)) {
            case 0 -> Collections.shuffle(columns, random);
            case 1 -> Collections.shuffle(columns.subList(2, columns.size()), random);
            default -> {}
        }
        Map<Column, String> words = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            words.put(column, one(random, List.of(column.words.split("\\|", -1))));
        }
        return new PlanLayout(
                seed,
                columns,
                words,
                one(random, List.of(Numbers.values())),
                one(random, List.of(Repeats.values())),
                one(random, List.of(Sections.values())),
                one(random, List.of(Themes.values())),
                one(random, List.of(Breaks.values())),
                2 + random.nextInt(4),
                one(random, List.of("¶", "、", " ", "⏎", "，")),
                random.nextInt(3) == 0,
                random.nextInt(4) == 0,
                random.nextBoolean(),
                random.nextBoolean(),
                new AnnexForm(
                        random.nextInt(3) == 0,
                        one(random, List.of(UnitAt.values())),
                        random.nextInt(3) == 0,
                        random.nextInt(4) == 0,
                        random.nextInt(3) == 0,
                        random.nextBoolean(),
                        random.nextInt(3)));
    }

    private static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    boolean has(Column column) {
        return columns.contains(column);
    }

    /** The same with every unit on a line of its own. */
    PlanLayout inLines() {
        return new PlanLayout(
                seed,
                columns,
                words,
                numbers,
                repeats,
                sections,
                themes,
                breaks == Breaks.WITHIN_THE_UNITS ? Breaks.NONE : breaks,
                every,
                "¶",
                titleRow,
                twoRowHeader,
                acrossEqual,
                downEqual,
                annex);
    }
}
