package org.yuebao.app.audit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.store.AuditStore;
import org.yuebao.report.xlsx.ListWorkbook;

/** The audit trail for whoever takes it along. */
@Component
public class AuditExport {

    private static final List<String> HEADER = List.of("时间", "人", "操作", "对象", "说明", "来自", "结果");
    private static final int ROWS_OF_A_SHEET = 1_000_000;

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(DueDate.ZONE);

    private final AuditStore store;

    AuditExport(AuditStore store) {
        this.store = store;
    }

    /** @param words only events of which some column has this text; empty for all */
    public List<AuditEvent> latest(String words, int limit) {
        return store.latest(words, limit);
    }

    /** With a byte order mark, without which spreadsheets misread Chinese; times are Beijing's. */
    public String csv(String words) {
        return Stream.concat(
                        Stream.of("\uFEFF" + String.join(",", HEADER)),
                        store.latest(words, Integer.MAX_VALUE).stream()
                                .map(event -> parts(event).stream()
                                        .map(AuditExport::cell)
                                        .collect(Collectors.joining(","))))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    /** The same as a workbook; of more than a sheet holds the newest. */
    public void xlsx(String words, OutputStream out) throws IOException {
        ListWorkbook.write(
                "审计记录",
                HEADER,
                store.latest(words, ROWS_OF_A_SHEET).stream()
                        .map(AuditExport::parts)
                        .toList(),
                out);
    }

    private static List<String> parts(AuditEvent event) {
        return List.of(
                time(event.at()),
                event.who(),
                event.act(),
                event.subject(),
                event.detail(),
                event.from(),
                event.outcome());
    }

    private static String time(Instant at) {
        return TIME.format(at);
    }

    /** Quoted; what a spreadsheet would take for a formula stays text. */
    private static String cell(String text) {
        String plain = text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? text : "'" + text;
        return '"' + plain.replace("\"", "\"\"") + '"';
    }
}
