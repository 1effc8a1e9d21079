package org.yuebao.app.audit;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.store.AuditStore;

/** The audit trail for whoever takes it along. */
@Component
public class AuditExport {

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
                        Stream.of("\uFEFF时间,人,操作,对象,说明,来自,结果"),
                        store.latest(words, Integer.MAX_VALUE).stream().map(AuditExport::line))
                .collect(Collectors.joining("\r\n", "", "\r\n"));
    }

    private static String line(AuditEvent event) {
        return Stream.of(
                        time(event.at()),
                        event.who(),
                        event.act(),
                        event.subject(),
                        event.detail(),
                        event.from(),
                        event.outcome())
                .map(AuditExport::cell)
                .collect(Collectors.joining(","));
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
