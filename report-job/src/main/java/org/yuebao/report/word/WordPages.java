package org.yuebao.report.word;

import java.math.BigInteger;
import java.util.Optional;
import javax.xml.namespace.QName;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.PageSetup;
import org.yuebao.report.theme.ReportTheme;

/** Paper, margins, page numbers and the draft's mark. */
final class WordPages {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** The page number's dash stands 7 mm under the type area. Source: GB/T 9704—2012, 7.5. */
    private static final double NUMBER_BELOW = 7 * 72 / 25.4;

    private final XWPFDocument document;
    private final ReportTheme theme;
    private final Looks looks;

    WordPages(XWPFDocument document, ReportTheme theme) {
        this.document = document;
        this.theme = theme;
        this.looks = new Looks(theme);
    }

    /** Once, before any section ends. */
    void furnish(Optional<String> mark) {
        document.getSettings().setEvenAndOddHeadings(true);
        sayModern();
        for (HeaderFooterType side : new HeaderFooterType[] {HeaderFooterType.DEFAULT, HeaderFooterType.EVEN}) {
            mark.ifPresent(text -> {
                XWPFParagraph line = only(document.createHeader(side));
                line.setStyle(looks.mark().id());
                WordText.PLAIN.write(line, text);
            });
            number(only(document.createFooter(side)), side == HeaderFooterType.EVEN);
        }
    }

    /** The properties of the section that holds everything from the one before to here. */
    void section(CTSectPr section, boolean landscape) {
        CTSectPr last = document.getDocument().getBody().getSectPr();
        if (!section.equals(last)) {
            section.set(last.copy());
        }
        PageSetup setup = landscape ? theme.page().turned() : theme.page();
        CTPageSz size = section.isSetPgSz() ? section.getPgSz() : section.addNewPgSz();
        size.setW(BigInteger.valueOf(Twips.of(setup.width())));
        size.setH(BigInteger.valueOf(Twips.of(setup.height())));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        } else if (size.isSetOrient()) {
            size.unsetOrient();
        }
        CTPageMar margins = section.isSetPgMar() ? section.getPgMar() : section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Twips.of(setup.top())));
        margins.setBottom(BigInteger.valueOf(Twips.of(setup.bottom())));
        margins.setLeft(BigInteger.valueOf(Twips.of(setup.left())));
        margins.setRight(BigInteger.valueOf(Twips.of(setup.right())));
        margins.setHeader(BigInteger.valueOf(Twips.of(setup.top() * 0.4)));
        double footer = setup.bottom() - NUMBER_BELOW - looks.pageNumber().size();
        margins.setFooter(BigInteger.valueOf(Twips.of(Math.max(footer, 20))));
        margins.setGutter(BigInteger.ZERO);
        if (!section.isSetDocGrid()) {
            section.addNewDocGrid();
        }
        section.getDocGrid().setType(STDocGrid.LINES);
        section.getDocGrid().setLinePitch(BigInteger.valueOf(Twips.lineOf(setup.linePitch())));
    }

    /** “— 1 —” at the outer edge, one character in: right on odd pages, left on even ones. */
    private void number(XWPFParagraph line, boolean even) {
        Look look = looks.pageNumber();
        line.setStyle(look.id());
        if (even) {
            line.setAlignment(ParagraphAlignment.LEFT);
            line.setIndentationLeft((int) Twips.of(look.size() * look.rightIndent()));
            line.setIndentationLeftChars(100 * look.rightIndent());
        }
        XWPFRun before = line.createRun();
        before.setText("— ");
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        XWPFRun after = line.createRun();
        after.setText(" —");
    }

    private static XWPFParagraph only(XWPFHeaderFooter part) {
        return part.getParagraphs().isEmpty()
                ? part.createParagraph()
                : part.getParagraphs().getFirst();
    }

    /** Without this Word takes the file for one of Word 2007 and says so in the title bar. */
    private void sayModern() {
        try (XmlCursor cursor = document.getSettings().getCTSettings().newCursor()) {
            cursor.toEndToken();
            cursor.beginElement(new QName(W, "compat", "w"));
            cursor.insertElement(new QName(W, "doNotExpandShiftReturn", "w"));
            cursor.beginElement(new QName(W, "compatSetting", "w"));
            cursor.insertAttributeWithValue(new QName(W, "name", "w"), "compatibilityMode");
            cursor.insertAttributeWithValue(new QName(W, "uri", "w"), "http://schemas.microsoft.com/office/word");
            cursor.insertAttributeWithValue(new QName(W, "val", "w"), "15");
        }
    }
}
