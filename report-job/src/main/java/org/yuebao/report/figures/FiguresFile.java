package org.yuebao.report.figures;

import java.io.IOException;
import java.io.OutputStream;
import java.util.stream.Stream;
import org.yuebao.report.content.ReportMaterial;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes {@code figures.json}: every light, sum, score and rank of a report with what it rests on. It is written row by
 * row, each on a line of its own, so that memory doesn't grow with the file and two months can be compared by lines. The
 * same report gives the same bytes.
 */
public final class FiguresFile {

    public static final String NAME = "figures.json";

    /** Raised when a property changes its meaning or goes; new ones may come without. */
    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();

    private FiguresFile() {}

    /**
     * @param out left open
     * @throws IOException when it can't be written to
     */
    public static void write(ReportMaterial material, OutputStream out) throws IOException {
        FigureRows rows = new FigureRows(material);
        try (JsonGenerator json = MAPPER.createGenerator(new KeptOpen(out))) {
            json.writeStartObject();
            json.writeNumberProperty("format", FORMAT);
            one(json, "report", rows.report());
            one(json, "settings", rows.settings());
            all(json, "rules", rows.rules());
            all(json, "files", rows.files());
            all(json, "rollUps", rows.rollUps());
            all(json, "tasks", rows.tasks());
            all(json, "measures", rows.measures());
            all(json, "indicators", rows.indicators());
            all(json, "standings", rows.standings());
            all(json, "madeUp", rows.madeUp());
            all(json, "derived", rows.derived());
            json.writeRaw('\n');
            json.writeEndObject();
            json.writeRaw('\n');
        } catch (JacksonIOException e) {
            throw new IOException("cannot write " + NAME, e);
        }
    }

    private static void one(JsonGenerator json, String name, Row row) {
        json.writeName(name);
        json.writePOJO(row);
    }

    private static void all(JsonGenerator json, String name, Stream<? extends Row> rows) {
        json.writeName(name);
        json.writeStartArray();
        rows.forEach(row -> {
            json.writePOJO(row);
            json.writeRaw('\n');
        });
        json.writeEndArray();
    }
}
