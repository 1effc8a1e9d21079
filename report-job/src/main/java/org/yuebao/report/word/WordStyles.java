package org.yuebao.report.word;

import java.util.Locale;
import java.util.Set;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.yuebao.report.font.FontRole;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.ReportTheme;

/** Writes the looks as Word's styles, so that the navigation pane works and restyling is one click. */
final class WordStyles {

    /** Word's own; its names are English in the file and translated on the screen. */
    private static final Set<String> BUILT_IN = Set.of(
            "Normal",
            "Title",
            "Subtitle",
            "Date",
            "caption",
            "header",
            "footer",
            "heading 1",
            "heading 2",
            "heading 3",
            "heading 4");

    private final ReportTheme theme;

    WordStyles(ReportTheme theme) {
        this.theme = theme;
    }

    CTStyles styles() {
        StringBuilder xml = new StringBuilder();
        xml.append("<w:styles xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">");
        xml.append("<w:docDefaults><w:rPrDefault><w:rPr>")
                .append(fonts(FontRole.BODY))
                .append("<w:sz w:val=\"32\"/><w:szCs w:val=\"32\"/>")
                .append("<w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/>")
                .append("</w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>");
        for (Look look : new Looks(theme).all()) {
            style(xml, look);
        }
        xml.append("<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"SectionEnd\"><w:name w:val=\"分节\"/>")
                .append(
                        "<w:pPr><w:snapToGrid w:val=\"0\"/><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/></w:pPr>")
                .append("<w:rPr><w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/></w:rPr></w:style>");
        xml.append(
                        "<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>")
                .append(
                        "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>")
                .append("<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"0\" w:type=\"dxa\"/>")
                .append(
                        "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"0\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        xml.append("<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"ReportTable\"><w:name w:val=\"报告表格\"/>")
                .append("<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>");
        for (String edge : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"}) {
            xml.append("<w:").append(edge).append(" w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }
        xml.append("</w:tblBorders></w:tblPr></w:style></w:styles>");
        try {
            return StylesDocument.Factory.parse(xml.toString()).getStyles();
        } catch (XmlException malformed) {
            throw new IllegalStateException("The styles are not well-formed", malformed);
        }
    }

    private void style(StringBuilder xml, Look look) {
        boolean normal = look.name().equals("Normal");
        boolean builtIn = BUILT_IN.contains(look.name());
        xml.append("<w:style w:type=\"paragraph\"")
                .append(normal ? " w:default=\"1\"" : "")
                .append(builtIn ? "" : " w:customStyle=\"1\"")
                .append(" w:styleId=\"")
                .append(look.id())
                .append("\">")
                .append("<w:name w:val=\"")
                .append(look.name())
                .append("\"/>");
        if (!normal) {
            xml.append("<w:basedOn w:val=\"Normal\"/>");
        }
        if (look.outline() > 0 || look.id().equals("Title")) {
            xml.append("<w:next w:val=\"Normal\"/>");
        }
        xml.append("<w:qFormat/><w:pPr>");
        paragraph(xml, look);
        xml.append("</w:pPr><w:rPr>").append(fonts(look.font()));
        boolean bold = look.font() == FontRole.SONG_BOLD;
        xml.append(bold ? "<w:b/><w:bCs/>" : "<w:b w:val=\"0\"/><w:bCs w:val=\"0\"/>");
        xml.append("<w:color w:val=\"000000\"/>");
        xml.append("<w:spacing w:val=\"").append(Twips.of(look.spacing())).append("\"/>");
        long half = Math.round(look.size() * 2);
        xml.append("<w:kern w:val=\"0\"/><w:sz w:val=\"")
                .append(half)
                .append("\"/><w:szCs w:val=\"")
                .append(half)
                .append("\"/>");
        xml.append("</w:rPr></w:style>");
    }

    private static void paragraph(StringBuilder xml, Look look) {
        xml.append(look.keepWithNext() ? "<w:keepNext/>" : "<w:keepNext w:val=\"0\"/>");
        xml.append("<w:widowControl w:val=\"0\"/>");
        // the width of the type area is 28 characters: no extra space between Chinese and Latin
        xml.append("<w:autoSpaceDE w:val=\"0\"/><w:autoSpaceDN w:val=\"0\"/><w:snapToGrid w:val=\"0\"/>");
        xml.append("<w:spacing w:before=\"")
                .append(Twips.of(look.before()))
                .append("\" w:after=\"")
                .append(Twips.of(look.after()))
                .append('"');
        if (look.lineHeight() > 0) {
            xml.append(" w:line=\"").append(Twips.lineOf(look.lineHeight())).append("\" w:lineRule=\"exact\"/>");
        } else {
            xml.append(" w:line=\"240\" w:lineRule=\"auto\"/>");
        }
        double em = look.size() + look.spacing();
        xml.append("<w:ind w:leftChars=\"0\" w:left=\"0\"")
                .append(" w:rightChars=\"")
                .append(look.rightIndent() * 100)
                .append("\" w:right=\"")
                .append(Twips.of(look.rightIndent() * em))
                .append("\" w:firstLineChars=\"")
                .append(look.firstIndent() * 100)
                .append("\" w:firstLine=\"")
                .append(Twips.of(look.firstIndent() * em))
                .append("\"/>");
        String alignment = switch (look.alignment()) {
            case JUSTIFIED -> "both";
            case CENTRE, LEFT, RIGHT ->
                look.alignment() == Look.Alignment.CENTRE
                        ? "center"
                        : look.alignment().name().toLowerCase(Locale.ROOT);
        };
        xml.append("<w:jc w:val=\"").append(alignment).append("\"/>");
        if (look.outline() > 0) {
            xml.append("<w:outlineLvl w:val=\"").append(look.outline() - 1).append("\"/>");
        }
    }

    /** One font for all scripts: quotes, dashes and digits then never fall into another. */
    private String fonts(FontRole role) {
        String name = escaped(theme.fontName(role));
        return "<w:rFonts w:hint=\"eastAsia\" w:ascii=\"%1$s\" w:hAnsi=\"%1$s\" w:eastAsia=\"%1$s\" w:cs=\"%1$s\"/>"
                .formatted(name);
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
