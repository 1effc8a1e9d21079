package org.yuebao.report.word;

import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;
import org.yuebao.report.theme.Letterhead;
import org.yuebao.report.theme.ReportTheme;

/** The template with its samples taken out: styles, fonts and, on an issued report, the letterhead stay. */
final class FilledTemplate {

    static final String SECTION_END = "YuebaoSectionEnd";
    static final String TABLE = "YuebaoTable";

    /** The program's own: nothing in them is a matter of taste. */
    private static final String OWN_STYLES = """
            <w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
            <w:style w:type="paragraph" w:customStyle="1" w:styleId="%s"><w:name w:val="分节"/>
            <w:pPr><w:snapToGrid w:val="0"/><w:spacing w:before="0" w:after="0" w:line="20" w:lineRule="exact"/></w:pPr>
            <w:rPr><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr></w:style>
            <w:style w:type="table" w:customStyle="1" w:styleId="%s"><w:name w:val="月报表格"/><w:tblPr><w:tblBorders>
            <w:top w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:left w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:bottom w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:right w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:insideH w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            <w:insideV w:val="single" w:sz="4" w:space="0" w:color="000000"/>
            </w:tblBorders></w:tblPr></w:style></w:styles>""".formatted(SECTION_END, TABLE);

    private final ReportTheme theme;

    FilledTemplate(ReportTheme theme) {
        this.theme = theme;
    }

    /** The caller closes it. */
    XWPFDocument emptied(Imprint imprint) throws IOException {
        XWPFDocument document = new XWPFDocument(theme.template().open());
        List<Letterhead.Line> kept = theme.template().letterhead().linesFor(imprint);
        List<Integer> paragraphs = kept.stream().map(Letterhead.Line::paragraph).toList();
        for (int i = document.getParagraphs().size() - 1; i >= 0; i--) {
            if (!paragraphs.contains(i)) {
                document.removeBodyElement(
                        document.getPosOfParagraph(document.getParagraphs().get(i)));
            }
        }
        while (!document.getTables().isEmpty()) {
            document.removeBodyElement(
                    document.getPosOfTable(document.getTables().getFirst()));
        }
        for (int i = 0; i < kept.size(); i++) {
            fill(document.getParagraphs().get(i), kept.get(i).textFor(imprint));
        }
        CTBody body = document.getDocument().getBody();
        if (!body.isSetSectPr()) {
            body.addNewSectPr();
        }
        addStyles(document.createStyles());
        return document;
    }

    /** Placeholders may be cut up between runs: the first run takes all the text. */
    private static void fill(XWPFParagraph paragraph, String text) {
        if (text.isEmpty()) {
            return;
        }
        while (paragraph.getRuns().size() > 1) {
            paragraph.removeRun(paragraph.getRuns().size() - 1);
        }
        XWPFRun run = paragraph.getRuns().getFirst();
        while (run.getCTR().sizeOfTArray() > 0) {
            run.getCTR().removeT(0);
        }
        run.setText(PrintableText.of(text));
    }

    private static void addStyles(XWPFStyles styles) {
        try {
            CTStyles own = StylesDocument.Factory.parse(OWN_STYLES).getStyles();
            for (CTStyle style : own.getStyleArray()) {
                styles.addStyle(new XWPFStyle(style, styles));
            }
        } catch (XmlException malformed) {
            throw new IllegalStateException("The styles are not well-formed", malformed);
        }
    }
}
