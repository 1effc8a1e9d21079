package org.yuebao.report.word;

import java.math.BigInteger;
import java.util.Optional;
import org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFooter;
import org.apache.poi.xwpf.usermodel.XWPFHeaderFooter;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFramePr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STDocGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHdrFtr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTextDirection;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STVAnchor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STWrap;
import org.yuebao.report.theme.Look;
import org.yuebao.report.theme.Looks;
import org.yuebao.report.theme.PageSetup;
import org.yuebao.report.theme.ReportTheme;

/** Paper, margins, page numbers and the draft's mark. */
final class WordPages {

    private final XWPFDocument document;
    private final ReportTheme theme;
    private final Looks looks;
    private final CTSectPr upright = CTSectPr.Factory.newInstance();
    private final CTSectPr turned = CTSectPr.Factory.newInstance();

    WordPages(XWPFDocument document, ReportTheme theme) {
        this.document = document;
        this.theme = theme;
        this.looks = new Looks(theme);
    }

    /** Once, before any section ends. */
    void furnish(Optional<String> mark) {
        document.getSettings().setEvenAndOddHeadings(true);
        for (boolean across : new boolean[] {false, true}) {
            CTSectPr section = across ? turned : upright;
            XWPFHeaderFooterPolicy policy = new XWPFHeaderFooterPolicy(document, section);
            for (STHdrFtr.Enum side : new STHdrFtr.Enum[] {STHdrFtr.DEFAULT, STHdrFtr.EVEN}) {
                mark.ifPresent(text -> {
                    XWPFParagraph line = only(policy.createHeader(side));
                    line.setStyle(looks.mark().id());
                    WordText.write(line, text);
                });
                XWPFFooter footer = policy.createFooter(side);
                XWPFParagraph line = only(footer);
                number(line, side == STHdrFtr.EVEN);
                if (across) {
                    frame(line);
                    // a frame hangs on a paragraph that stays in the footer
                    footer.createParagraph().setStyle(looks.pageNumber().id());
                }
            }
        }
    }

    /** The properties of the section that ends the document. */
    CTSectPr last() {
        return document.getDocument().getBody().getSectPr();
    }

    /** The properties of the section that holds everything from the one before to here. */
    void section(CTSectPr section, boolean landscape) {
        section.set((landscape ? turned : upright).copy());
        PageSetup setup = landscape ? theme.page().turned() : theme.page();
        CTPageSz size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(Twips.of(setup.width())));
        size.setH(BigInteger.valueOf(Twips.of(setup.height())));
        if (landscape) {
            size.setOrient(STPageOrientation.LANDSCAPE);
        }
        CTPageMar margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(Twips.of(setup.top())));
        margins.setBottom(BigInteger.valueOf(Twips.of(setup.bottom())));
        margins.setLeft(BigInteger.valueOf(Twips.of(setup.left())));
        margins.setRight(BigInteger.valueOf(Twips.of(setup.right())));
        margins.setHeader(BigInteger.valueOf(Twips.of(setup.header())));
        margins.setFooter(BigInteger.valueOf(Twips.of(landscape ? setup.bottom() / 2 : setup.footer())));
        margins.setGutter(BigInteger.ZERO);
        section.addNewDocGrid().setType(STDocGrid.LINES);
        section.getDocGrid().setLinePitch(BigInteger.valueOf(Twips.lineOf(setup.linePitch())));
    }

    /** “— 1 —” at the outer edge, one character in: right on odd pages, left on even ones. */
    private void number(XWPFParagraph line, boolean even) {
        Look look = looks.pageNumber();
        line.setStyle(look.id());
        if (even) {
            line.setAlignment(ParagraphAlignment.LEFT);
            line.setIndentationLeft((int) Twips.of(look.rightIndent()));
        }
        XWPFRun before = line.createRun();
        before.setText("— ");
        CTSimpleField field = line.getCTP().addNewFldSimple();
        field.setInstr(" PAGE ");
        field.addNewR().addNewT().setStringValue("1");
        XWPFRun after = line.createRun();
        after.setText(" —");
    }

    /**
     * On a turned page the number stays where it is on the sheet: at the left edge, read with the sheet upright. Source:
     * GB/T 9704—2012, 7.5.
     */
    private void frame(XWPFParagraph line) {
        PageSetup setup = theme.page().turned();
        CTPPr properties = line.getCTP().getPPr();
        CTFramePr frame = properties.addNewFramePr();
        frame.setW(BigInteger.valueOf(Twips.of(looks.pageNumber().lineHeight())));
        frame.setH(BigInteger.valueOf(Twips.of(setup.textHeight())));
        frame.setHRule(STHeightRule.EXACT);
        frame.setWrap(STWrap.AROUND);
        frame.setHAnchor(STHAnchor.PAGE);
        frame.setVAnchor(STVAnchor.PAGE);
        frame.setX(BigInteger.valueOf(Twips.of(setup.footer())));
        frame.setY(BigInteger.valueOf(Twips.of(setup.top())));
        properties.addNewTextDirection().setVal(STTextDirection.TB_RL);
    }

    private static XWPFParagraph only(XWPFHeaderFooter part) {
        return part.getParagraphs().isEmpty()
                ? part.createParagraph()
                : part.getParagraphs().getFirst();
    }
}
