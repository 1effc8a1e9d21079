package org.yuebao.ingest.remark;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yuebao.ingest.form.FormLayout;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.Reading;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Reported;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;
import org.yuebao.model.submission.Submission;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * One file as it was understood, for machines: {@code unit}, {@code month}, {@code form}, {@code entries}, {@code
 * readings} and {@code findings}. Numbers are JSON numbers with the decimals they were typed with; what is absent is null.
 */
public final class FileReport {

    private FileReport() {}

    /** One JSON object with a line feed at its end. */
    public static String json(Receipt receipt, Remarks remarks) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("file", remarks.file().name());
        object.put("unit", remarks.unit().map(unit -> (Object) unit.value()).orElse(null));
        object.put("month", remarks.month().toString());
        object.put("form", receipt instanceof Submission ? FormLayout.VERSION : null);
        object.put("accepted", !remarks.refused());
        object.put("nilReport", receipt instanceof Submission submission && submission.nilReport());
        object.put(
                "entries",
                receipt instanceof Submission submission
                        ? submission.entries().stream().map(FileReport::entry).toList()
                        : List.of());
        object.put(
                "readings",
                receipt instanceof Submission submission
                        ? submission.readings().stream()
                                .map(FileReport::reading)
                                .toList()
                        : List.of());
        object.put(
                "findings", remarks.findings().stream().map(FileReport::finding).toList());
        return JsonMapper.builder()
                        .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                        .build()
                        .writerWithDefaultPrettyPrinter()
                        .writeValueAsString(object)
                        .replace("\r\n", "\n")
                + "\n";
    }

    private static Map<String, @Nullable Object> entry(ProgressEntry entry) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("measure", entry.item().toString());
        object.put(
                "status",
                entry.status() == SelfStatus.UNSTATED ? null : entry.status().chinese());
        object.put("text", entry.text());
        object.put("amount", number(entry.cumulative()));
        object.put(
                "amountUnit",
                entry.cumulative()
                        .asQuantity()
                        .map(quantity -> (Object) quantity.unit().name())
                        .orElse(null));
        SourceCell cell = entry.cumulative().source().orElse(entry.textCell());
        object.put("sheet", cell.sheet());
        object.put("cell", cell.address());
        return object;
    }

    private static Map<String, @Nullable Object> reading(Reading reading) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("indicator", reading.indicator().value());
        object.put("value", number(reading.monthValue()));
        object.put("cumulative", number(reading.cumulative()));
        object.put("lastYear", number(reading.lastYear()));
        Optional<SourceCell> cell = reading.cumulative()
                .source()
                .or(() -> reading.monthValue().source())
                .or(() -> reading.numerator().source());
        object.put("sheet", cell.map(place -> (Object) place.sheet()).orElse(null));
        object.put("cell", cell.map(place -> (Object) place.address()).orElse(null));
        return object;
    }

    /** A composite is a list, 无 and — are the word 无, and an empty or unusable cell is null. */
    private static @Nullable Object number(Reported value) {
        return switch (value) {
            case Reported.Amount amount -> amount.quantity().amount();
            case Reported.Parts parts -> new ArrayList<BigDecimal>(parts.values());
            case Reported.NothingToReport ignored -> "无";
            case Reported.Missing ignored -> null;
        };
    }

    private static Map<String, @Nullable Object> finding(Finding finding) {
        Map<String, @Nullable Object> object = new LinkedHashMap<>();
        object.put("code", finding.code().value());
        object.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        object.put("sheet", finding.sheet().map(sheet -> (Object) sheet).orElse(null));
        object.put("cell", finding.cell().map(cell -> (Object) cell.address()).orElse(null));
        object.put("found", finding.found());
        object.put("expected", finding.expected());
        object.put("message", finding.message());
        return object;
    }
}
