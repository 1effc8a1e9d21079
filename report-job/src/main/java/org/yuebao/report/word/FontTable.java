package org.yuebao.report.word;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.ReportTheme;

/** Says for each font what may stand for it on a computer that lacks it: newer Windows has 仿宋, not 仿宋_GB2312. */
final class FontTable {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml";
    private static final String RELATION =
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable";
    private static final Map<FontRole, String> INSTEAD = Map.of(
            FontRole.TITLE, "Noto Serif CJK SC",
            FontRole.BODY, "仿宋",
            FontRole.HEI, "SimHei",
            FontRole.KAI, "楷体",
            FontRole.SONG, "SimSun");

    private FontTable() {}

    static void write(XWPFDocument document, ReportTheme theme) throws IOException, InvalidFormatException {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<w:fonts xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        LinkedHashSet<String> named = new LinkedHashSet<>();
        for (FontRole role : FontRole.values()) {
            String name = theme.fontName(role);
            if (role != FontRole.SONG_BOLD && named.add(name)) {
                xml.append(
                        "<w:font w:name=\"%s\"><w:altName w:val=\"%s\"/><w:charset w:val=\"86\"/><w:family w:val=\"%s\"/></w:font>"
                                .formatted(
                                        WordStyles.escaped(name),
                                        INSTEAD.getOrDefault(role, "SimSun"),
                                        role == FontRole.HEI ? "swiss" : "roman"));
            }
        }
        xml.append("</w:fonts>");
        PackagePart part =
                document.getPackage().createPart(PackagingURIHelper.createPartName("/word/fontTable.xml"), TYPE);
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.toString().getBytes(StandardCharsets.UTF_8));
        }
        document.getPackagePart().addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION);
    }
}
