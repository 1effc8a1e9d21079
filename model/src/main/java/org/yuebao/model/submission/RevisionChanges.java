package org.yuebao.model.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.yuebao.model.quantity.Quantity;

/** What a unit changed from one revision to the next, cell by cell, as both were understood. */
public final class RevisionChanges {

    private static final String PROGRESS = "本月进展情况";

    private RevisionChanges() {}

    /**
     * One cell that says something else now.
     *
     * @param row measure or indicator code; empty for a line of 填报信息
     * @param column the column's header, or the line's label
     * @param cell where it stands in the later file; empty where that isn't known
     * @param before empty text where nothing stood
     * @param after empty text where nothing stands
     */
    public record Change(String row, String column, Optional<SourceCell> cell, String before, String after) {}

    private record Place(String row, String column) {}

    private record Content(Optional<SourceCell> cell, String text) {}

    /** In the order of the later workbook; what stood in the earlier one alone comes last. */
    public static List<Change> between(Submission earlier, Submission later) {
        Map<Place, Content> before = contents(earlier);
        Map<Place, Content> after = contents(later);
        Set<Place> places = new LinkedHashSet<>(after.keySet());
        places.addAll(before.keySet());
        List<Change> changes = new ArrayList<>();
        Content nothing = new Content(Optional.empty(), "");
        for (Place place : places) {
            Content old = before.getOrDefault(place, nothing);
            Content now = after.getOrDefault(place, nothing);
            if (!Objects.equals(old.text(), now.text())) {
                changes.add(new Change(place.row(), place.column(), now.cell().or(old::cell), old.text(), now.text()));
            }
        }
        return changes;
    }

    private static Map<Place, Content> contents(Submission submission) {
        Map<Place, Content> contents = new LinkedHashMap<>();
        FormHead head = submission.head();
        put(contents, "", "是否零报告", Optional.empty(), submission.nilReport() ? "是" : "否");
        put(contents, "", "填报人", Optional.empty(), head.filledInBy());
        put(contents, "", "联系电话", Optional.empty(), head.telephone());
        put(contents, "", "审核人", Optional.empty(), head.checkedBy());
        put(contents, "", "签发人", Optional.empty(), head.signedBy());
        put(contents, "", "填报日期", Optional.empty(), head.filledInOn());
        put(contents, "", "备注", Optional.empty(), head.note());
        for (ProgressEntry entry : submission.entries()) {
            String row = entry.item().toString();
            put(contents, row, PROGRESS, Optional.of(entry.textCell()), entry.text());
            put(contents, row, "累计完成量", entry.cumulative().source(), text(entry.cumulative()));
            put(
                    contents,
                    row,
                    "状态",
                    Optional.of(entry.statusCell()),
                    entry.status() == SelfStatus.UNSTATED ? "" : entry.status().chinese());
            put(contents, row, "存在问题", Optional.empty(), entry.problems());
            put(contents, row, "下一步计划", Optional.empty(), entry.nextSteps());
        }
        for (Reading reading : submission.readings()) {
            String row = reading.indicator().value();
            put(contents, row, "本月值", reading.monthValue());
            put(contents, row, "累计值", reading.cumulative());
            put(contents, row, "分子", reading.numerator());
            put(contents, row, "分母", reading.denominator());
            put(contents, row, "其中沙尘天数", reading.dustDays());
            put(contents, row, "去年同期累计值", reading.lastYear());
            put(contents, row, "备注", Optional.empty(), reading.note());
        }
        return contents;
    }

    private static void put(Map<Place, Content> contents, String row, String column, Reported value) {
        put(contents, row, column, value.source(), text(value));
    }

    private static void put(
            Map<Place, Content> contents, String row, String column, Optional<SourceCell> cell, String text) {
        if (!text.isEmpty()) {
            contents.put(new Place(row, column), new Content(cell, text));
        }
    }

    private static String text(Reported value) {
        return switch (value) {
            case Reported.Amount amount -> withoutSpareZeros(amount.quantity());
            case Reported.Parts parts ->
                parts.values().stream()
                        .map(part -> part.stripTrailingZeros().toPlainString())
                        .collect(Collectors.joining("；"));
            case Reported.NothingToReport ignored -> "无";
            case Reported.Missing ignored -> "";
        };
    }

    /** 350 and 350.0 say the same. */
    private static String withoutSpareZeros(Quantity quantity) {
        return quantity.amount().stripTrailingZeros().toPlainString() + quantity.unit();
    }
}
