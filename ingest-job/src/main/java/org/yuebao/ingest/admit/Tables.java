package org.yuebao.ingest.admit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;
import org.yuebao.ingest.workbook.RawSheet;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;

/**
 * A workbook's sheets, each known by its name or, where that was changed, by what stands in it.
 *
 * @param fileName as its sender knows it
 * @param around what is told above and below the table of progress
 */
record Tables(
        WorkbookFile file,
        String fileName,
        Optional<FormCodes> codes,
        Optional<HeadSheet> head,
        Optional<Found<ProgressColumn>> progress,
        Optional<Found<ReadingColumn>> readings,
        HeadSheet around) {

    /** 2022年6月进展情况: a month that is told for the table, and is no due date. */
    private static final Pattern TITLE =
            Pattern.compile(".*20\\d{2}年\\d{1,2}月份?[^日\\d]*(进展|报送|填报|情况|月报|指标).*", Pattern.DOTALL);

    private static final int TITLE_ROWS = 3;

    /**
     * A table.
     *
     * @param alike other sheets that could be meant as well
     */
    record Found<C extends Enum<C>>(Sheet<C> sheet, List<String> alike) {}

    static Tables of(WorkbookFile file, String fileName) throws WorkbookUnreadableException {
        Optional<FormCodes> codes = file.read(FormLayout.CODES_SHEET).map(FormCodes::of);
        Optional<Found<ProgressColumn>> progress = table(
                file,
                FormLayout.PROGRESS_SHEET,
                Headers.PROGRESS,
                ProgressColumn.class,
                sheet -> (sheet.has(ProgressColumn.MEASURE) || sheet.has(ProgressColumn.NUMBER))
                        && (sheet.has(ProgressColumn.TEXT) || sheet.has(ProgressColumn.STATUS)));
        Optional<Found<ReadingColumn>> readings = table(
                file,
                FormLayout.READINGS_SHEET,
                Headers.READINGS,
                ReadingColumn.class,
                sheet -> sheet.has(ReadingColumn.INDICATOR)
                        && (sheet.has(ReadingColumn.CUMULATIVE) || sheet.has(ReadingColumn.MONTH_VALUE)));
        HeadSheet around = progress.map(found ->
                        HeadSheet.around(found.sheet().raw(), found.sheet().rows()))
                .orElseGet(HeadSheet::none);
        return new Tables(file, fileName, codes, head(file, progress, readings), progress, readings, around);
    }

    private static Optional<HeadSheet> head(
            WorkbookFile file, Optional<Found<ProgressColumn>> progress, Optional<Found<ReadingColumn>> readings)
            throws WorkbookUnreadableException {
        Optional<RawSheet> named = file.read(FormLayout.HEAD_SHEET);
        if (named.isPresent()) {
            return named.map(HeadSheet::of);
        }
        List<String> tables = Stream.concat(
                        progress.stream().map(found -> found.sheet().name()),
                        readings.stream().map(found -> found.sheet().name()))
                .toList();
        for (String name : file.sheetNames()) {
            if (!tables.contains(name) && !name.strip().equals(FormLayout.CODES_SHEET)) {
                Optional<HeadSheet> head = file.read(name).map(HeadSheet::of).filter(HeadSheet::isHead);
                if (head.isPresent()) {
                    return head;
                }
            }
        }
        return Optional.empty();
    }

    private static <C extends Enum<C>> Optional<Found<C>> table(
            WorkbookFile file, String name, Headers<C> headers, Class<C> columns, Predicate<Sheet<C>> isIt)
            throws WorkbookUnreadableException {
        Optional<Sheet<C>> named =
                file.read(name).flatMap(raw -> Sheet.of(raw, headers, columns)).filter(isIt);
        if (named.isPresent()) {
            return Optional.of(new Found<>(named.get(), List.of()));
        }
        List<Sheet<C>> candidates = new ArrayList<>();
        for (String other : file.sheetNames()) {
            if (!other.strip().equals(FormLayout.CODES_SHEET)) {
                file.read(other)
                        .flatMap(raw -> Sheet.of(raw, headers, columns))
                        .filter(isIt)
                        .ifPresent(candidates::add);
            }
        }
        // A sheet in sight goes before a hidden one, which is a copy that somebody kept, more often than not.
        candidates.sort(
                Comparator.<Sheet<C>, Boolean>comparing(sheet -> sheet.raw().hidden())
                        .thenComparingInt(sheet -> -sheet.columns().size()));
        return candidates.stream()
                .findFirst()
                .map(first -> new Found<>(
                        first,
                        candidates.stream()
                                .skip(1)
                                .filter(other ->
                                        other.raw().hidden() == first.raw().hidden())
                                .map(Sheet::name)
                                .toList()));
    }

    /** Nothing in it is of a form. */
    boolean isStrange() {
        return codes.isEmpty() && head.isEmpty() && progress.isEmpty();
    }

    FormCodes codesOrNone() {
        return codes.orElseGet(() -> new FormCodes(Map.of(), Map.of()));
    }

    HeadSheet headOrAround() {
        return head.orElse(around);
    }

    Sender sender() {
        FormCodes hidden = codesOrNone();
        return new Sender(
                hidden.value(FormLayout.KEY_PLAN).filter(PlanId::isOne).map(PlanId::new),
                hidden.value(FormLayout.KEY_MONTH)
                        .flatMap(MonthText::in)
                        .or(() -> headOrAround().told(HeadField.MONTH).flatMap(MonthText::in))
                        .or(this::monthInTitle)
                        .or(() -> MonthText.in(fileName)),
                hidden.value(FormLayout.KEY_UNIT)
                        .or(() -> headOrAround().told(HeadField.UNIT))
                        .or(() -> around.told(HeadField.UNIT)));
    }

    Optional<ReportingMonth> monthInTitle() {
        return progress.stream()
                .flatMap(found -> found.sheet().raw().rows().stream())
                .filter(row -> row.number() <= TITLE_ROWS)
                .flatMap(row -> row.columns().stream().map(row::cell))
                .map(cell -> CellText.plain(cell.text()))
                .filter(text -> TITLE.matcher(text).matches())
                .flatMap(text -> MonthText.in(text).stream())
                .findFirst();
    }
}
