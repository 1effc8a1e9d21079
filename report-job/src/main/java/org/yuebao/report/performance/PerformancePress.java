package org.yuebao.report.performance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.yuebao.model.unit.UnitName;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.ReportMaterial;

/** Prints performance tables in the formats that the performance office takes. */
public final class PerformancePress {

    /** To edit and hand in; and to check and reuse. */
    private static final Set<String> FORMATS = Set.of("docx", "xlsx");

    private final List<DocumentRenderer> renderers;

    public PerformancePress(List<DocumentRenderer> renderers) {
        this.renderers = renderers.stream()
                .filter(renderer -> FORMATS.contains(renderer.extension()))
                .sorted(Comparator.comparing(DocumentRenderer::extension))
                .toList();
    }

    public int formats() {
        return renderers.size();
    }

    /** One file a format by its name, ascending; the same bytes for the same material. */
    public SortedMap<String, byte[]> print(ReportMaterial material, PerformancePeriod period, Optional<UnitName> unit) {
        ReportDocument document = PerformanceTable.of(material, period, unit);
        String name = PerformanceTable.fileName(material, period, unit);
        SortedMap<String, byte[]> files = new TreeMap<>();
        renderers.forEach(renderer -> files.put(name + "." + renderer.extension(), bytes(renderer, document)));
        return files;
    }

    private static byte[] bytes(DocumentRenderer renderer, ReportDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot print as " + renderer.extension(), e);
        }
        return out.toByteArray();
    }
}
