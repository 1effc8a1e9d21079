package org.yuebao.ingest.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An .xlsx written part by part, for what no program on this machine would write: {@code HandMadeXlsx.of("表", "<row>…</row>").to(file)}. */
public final class HandMadeXlsx {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, String> parts = new LinkedHashMap<>();

    private HandMadeXlsx() {}

    /** One sheet with these rows, no styles and no shared strings. */
    public static HandMadeXlsx of(String sheet, String rows) {
        return new HandMadeXlsx()
                .part("[Content_Types].xml", """
                        <?xml version="1.0" encoding="UTF-8"?>
                        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
                        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
                        <Default Extension="xml" ContentType="application/xml"/>\
                        <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>\
                        <Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>\
                        </Types>""")
                .part("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"))
                .part(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONSHIPS + "\"><sheets><sheet name=\""
                                + sheet + "\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                .part("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"))
                .part("xl/worksheets/sheet1.xml", sheet(rows));
    }

    public static String sheet(String rows) {
        return "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows + "</sheetData></worksheet>";
    }

    /** Relationships rId1, rId2 … of these types to these targets, in pairs. */
    public static String relationships(String... typesAndTargets) {
        StringBuilder xml = new StringBuilder(
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
        for (int i = 0; i < typesAndTargets.length; i += 2) {
            xml.append("<Relationship Id=\"rId")
                    .append(i / 2 + 1)
                    .append("\" Type=\"" + RELATIONSHIPS + "/")
                    .append(typesAndTargets[i])
                    .append("\" Target=\"")
                    .append(typesAndTargets[i + 1])
                    .append("\"/>");
        }
        return xml.append("</Relationships>").toString();
    }

    /** Adds or replaces a part. */
    public HandMadeXlsx part(String name, String content) {
        parts.put(name, content);
        return this;
    }

    public HandMadeXlsx without(String name) {
        parts.remove(name);
        return this;
    }

    /** @return {@code file} */
    public Path to(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }
}
