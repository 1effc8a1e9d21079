package org.yuebao.ingest.admit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.workbook.RawRow;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.model.submission.FormHead;

/** 填报信息 as it was filled in: what stands beside each label, or behind it in the same cell. */
record HeadSheet(Map<String, String> values) {

    private static final Map<String, HeadField> LABELS = labels();
    /** {@code 填报单位：通州区　联系电话：…}. */
    private static final Pattern LABELLED =
            Pattern.compile("([^:\\s]{2,8})\\s*:\\s*([^:]*?)(?=\\s+[^:\\s]{2,8}\\s*:|$)");

    /** A sheet with fewer labels is something else. */
    private static final int LABELS_AT_LEAST = 3;

    private static Map<String, HeadField> labels() {
        Map<String, HeadField> labels =
                new HashMap<>(Arrays.stream(HeadField.values()).collect(Collectors.toMap(HeadField::label, f -> f)));
        labels.put("报送单位", HeadField.UNIT);
        labels.put("单位名称", HeadField.UNIT);
        labels.put("数据月份", HeadField.MONTH);
        labels.put("报送月份", HeadField.MONTH);
        labels.put("填表人", HeadField.FILLED_IN_BY);
        labels.put("零报告", HeadField.NIL_REPORT);
        return Map.copyOf(labels);
    }

    static HeadSheet none() {
        return new HeadSheet(Map.of());
    }

    static HeadSheet of(RawSheet sheet) {
        return of(sheet, row -> true);
    }

    /** What is told above and below a table: {@code 填报单位：通州区}. */
    static HeadSheet around(RawSheet sheet, List<RawRow> table) {
        return of(sheet, row -> !table.contains(row));
    }

    private static HeadSheet of(RawSheet sheet, Predicate<RawRow> rows) {
        Map<String, String> values = new HashMap<>();
        for (RawRow row : sheet.rows()) {
            if (!rows.test(row)) {
                continue;
            }
            List<Integer> columns = row.columns();
            for (int i = 0; i < columns.size(); i++) {
                String text = CellText.prose(row.cell(columns.get(i)).text());
                HeadField whole = LABELS.get(label(text));
                if (whole != null) {
                    String beside = i + 1 < columns.size()
                            ? CellText.prose(row.cell(columns.get(i + 1)).text())
                            : "";
                    values.putIfAbsent(whole.label(), LABELS.containsKey(label(beside)) ? "" : beside);
                } else {
                    within(text).forEach(values::putIfAbsent);
                }
            }
        }
        return new HeadSheet(Map.copyOf(values));
    }

    private static Map<String, String> within(String text) {
        Map<String, String> values = new HashMap<>();
        Matcher matcher = LABELLED.matcher(text.replace('：', ':').replace('　', ' '));
        while (matcher.find()) {
            HeadField field = LABELS.get(matcher.group(1));
            if (field != null && !matcher.group(2).isBlank()) {
                values.putIfAbsent(field.label(), matcher.group(2).strip());
            }
        }
        return values;
    }

    private static String label(String text) {
        return CellText.plain(text).replaceAll("[:?？]", "");
    }

    boolean isHead() {
        return values.size() >= LABELS_AT_LEAST;
    }

    /** Empty text where it isn't told. */
    String value(HeadField field) {
        return values.getOrDefault(field.label(), "");
    }

    Optional<String> told(HeadField field) {
        return Optional.of(value(field)).filter(text -> !text.isBlank());
    }

    boolean isNilReport() {
        return CellText.plain(value(HeadField.NIL_REPORT)).equals(FormLayout.YES);
    }

    FormHead head() {
        return new FormHead(
                value(HeadField.FILLED_IN_BY),
                value(HeadField.TELEPHONE),
                value(HeadField.CHECKED_BY),
                value(HeadField.SIGNED_BY),
                value(HeadField.FILLED_IN_ON),
                value(HeadField.NOTE));
    }
}
