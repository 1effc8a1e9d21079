package org.yuebao.ingest.admit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.ingest.form.HeadField;
import org.yuebao.ingest.workbook.WorkbookFile;
import org.yuebao.ingest.workbook.WorkbookLimits;
import org.yuebao.ingest.workbook.WorkbookUnreadableException;
import org.yuebao.model.month.ReportingMonth;

/**
 * What a file says it is, before anybody believes it: from its hidden sheet, else 填报信息, else its name.
 *
 * @param plan id of the plan that the form was made for
 * @param unit as it is written there
 */
public record Announcement(Optional<String> plan, Optional<ReportingMonth> month, Optional<String> unit) {

    private static final Pattern MONTH = Pattern.compile("(20\\d{2})(?:年|-|\\.)(\\d{1,2})");

    /** All empty where the file can't be opened. */
    public static Announcement of(Path file, WorkbookLimits limits) {
        String name = String.valueOf(file.getFileName());
        try (WorkbookFile workbook = WorkbookFile.open(file, name, limits)) {
            FormCodes codes = workbook.read(FormLayout.CODES_SHEET)
                    .map(FormCodes::of)
                    .orElseGet(() -> new FormCodes(Map.of(), Map.of()));
            HeadSheet head =
                    workbook.read(FormLayout.HEAD_SHEET).map(HeadSheet::of).orElseGet(() -> new HeadSheet(Map.of()));
            return new Announcement(
                    codes.value(FormLayout.KEY_PLAN),
                    codes.value(FormLayout.KEY_MONTH)
                            .flatMap(Announcement::month)
                            .or(() -> month(head.value(HeadField.MONTH)))
                            .or(() -> month(name)),
                    codes.value(FormLayout.KEY_UNIT)
                            .or(() -> Optional.of(head.value(HeadField.UNIT)).filter(unit -> !unit.isBlank())));
        } catch (WorkbookUnreadableException unreadable) {
            return new Announcement(Optional.empty(), month(name), Optional.empty());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static Optional<ReportingMonth> month(String text) {
        Matcher found = MONTH.matcher(CellText.plain(text));
        if (!found.find()) {
            return Optional.empty();
        }
        int month = Integer.parseInt(found.group(2));
        return month >= 1 && month <= 12
                ? Optional.of(ReportingMonth.of(Integer.parseInt(found.group(1)), month))
                : Optional.empty();
    }
}
