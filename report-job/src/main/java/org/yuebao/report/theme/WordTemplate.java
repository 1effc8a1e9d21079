package org.yuebao.report.theme;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.InvalidOperationException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.yuebao.report.content.Sha256;

/**
 * The Word file whose styles, margins and letterhead both Word and PDF follow. Its body shows each style by a sample,
 * which isn't printed; only what stands before the first paragraph of style 标题 is: the letterhead.
 */
public final class WordTemplate {

    public static final String FILE = "report/monthly-report.docx";

    private static final double TWIPS = 20;

    private final byte[] bytes;
    private final PageSetup page;
    private final Map<ReportStyle, Look> looks;
    private final Letterhead letterhead;

    private WordTemplate(byte[] bytes, PageSetup page, Map<ReportStyle, Look> looks, Letterhead letterhead) {
        this.bytes = bytes;
        this.page = page;
        this.looks = looks;
        this.letterhead = letterhead;
    }

    /**
     * @param file left open
     * @throws ReportThemeException naming all that is missing or can't be followed
     */
    public static WordTemplate read(InputStream file) throws IOException {
        byte[] bytes = file.readAllBytes();
        List<String> faults = new ArrayList<>();
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            WordTemplate template = new Reading(document, faults).template(bytes);
            if (faults.isEmpty()) {
                return template;
            }
        } catch (UnsupportedFileFormatException
                | EmptyFileException
                | POIXMLException
                | InvalidFormatException
                | InvalidOperationException
                | SAXException notWord) {
            faults.add("不是Word文档（.docx），或已损坏");
        }
        throw new ReportThemeException(FILE, faults);
    }

    /** The file itself, to be filled. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** Lower-case hex SHA-256 of the file. */
    public String sha256() {
        return Sha256.of(bytes);
    }

    public PageSetup page() {
        return page;
    }

    public Letterhead letterhead() {
        return letterhead;
    }

    Look look(ReportStyle style) {
        return Objects.requireNonNull(looks.get(style));
    }

    /** One file being read. */
    private static final class Reading {

        private final List<String> faults;
        private final Element body;
        private final StyleSheet styles;

        Reading(XWPFDocument document, List<String> faults) throws IOException, SAXException, InvalidFormatException {
            this.faults = faults;
            this.body = StyleSheet.child(parse(document.getPackagePart()).getDocumentElement(), "body")
                    .orElseThrow(() -> new SAXException("no body"));
            this.styles = new StyleSheet(parse(document.getPackage().getParts().stream()
                    .filter(part -> part.getContentType().endsWith("wordprocessingml.styles+xml"))
                    .findFirst()
                    .orElseThrow(() -> new SAXException("no styles"))));
        }

        private static Document parse(PackagePart part) throws IOException, SAXException {
            try (InputStream in = part.getInputStream()) {
                return XMLHelper.newDocumentBuilder().parse(in);
            }
        }

        WordTemplate template(byte[] bytes) {
            Map<ReportStyle, Look> looks = new EnumMap<>(ReportStyle.class);
            for (ReportStyle style : ReportStyle.values()) {
                Optional<String> id = styles.idOf(style.inFile());
                if (id.isEmpty()) {
                    faults.add("缺少样式“" + style.onScreen() + "”");
                }
                id.ifPresent(found -> looks.put(
                        style, new LookReader(style.onScreen(), styles.propertiesOf(found), faults).look(found)));
            }
            double pitch = Optional.ofNullable(looks.get(ReportStyle.BODY))
                    .map(Look::lineHeight)
                    .orElse(0.0);
            PageSetup page = page(pitch);
            Letterhead letterhead = new Letterhead(letterhead());
            return new WordTemplate(bytes, page, looks, letterhead);
        }

        private PageSetup page(double linePitch) {
            Optional<Element> section = StyleSheet.child(body, "sectPr");
            Optional<Element> size = section.flatMap(each -> StyleSheet.child(each, "pgSz"));
            Optional<Element> margins = section.flatMap(each -> StyleSheet.child(each, "pgMar"));
            if (size.isEmpty() || margins.isEmpty()) {
                faults.add("没有纸张和页边距的设置");
            }
            PageSetup page = new PageSetup(
                    points(size, "w"),
                    points(size, "h"),
                    Math.abs(points(margins, "top")),
                    Math.abs(points(margins, "bottom")),
                    points(margins, "left") + points(margins, "gutter"),
                    points(margins, "right"),
                    points(margins, "header"),
                    points(margins, "footer"),
                    linePitch);
            if (size.isPresent() && margins.isPresent() && (page.textWidth() < 200 || page.textHeight() < 200)) {
                faults.add("页边距过大，版心的宽和高都应在200磅（约70毫米）以上");
            }
            if (size.isPresent() && page.width() > page.height()) {
                faults.add("纸张应为纵向，横向的附表由程序排版");
            }
            return page;
        }

        private static double points(Optional<Element> of, String attribute) {
            return of.map(element -> element.getAttributeNS(StyleSheet.W, attribute))
                    .filter(value -> value.matches("-?[0-9]{1,5}"))
                    .map(value -> Integer.parseInt(value) / TWIPS)
                    .orElse(0.0);
        }

        private List<Letterhead.Line> letterhead() {
            List<Letterhead.Line> lines = new ArrayList<>();
            String title = styles.idOf(ReportStyle.TITLE.inFile()).orElse("");
            List<Element> paragraphs = StyleSheet.children(body, "p");
            for (int i = 0; i < paragraphs.size(); i++) {
                Element paragraph = paragraphs.get(i);
                String style = styleOf(paragraph);
                if (style.equals(title)) {
                    return lines;
                }
                String text = textOf(paragraph);
                if (!text.isBlank() || !rules(paragraph).isEmpty()) {
                    lines.add(new Letterhead.Line(i, text, look(paragraph, style)));
                }
            }
            faults.add("正文中没有样式为“标题”的段落，分不出哪些是版头");
            return List.of();
        }

        private Look look(Element paragraph, String style) {
            Map<String, String> properties = new HashMap<>(styles.propertiesOf(style));
            StyleSheet.read(paragraph, properties);
            StyleSheet.children(paragraph, "r").stream().findFirst().ifPresent(run -> StyleSheet.read(run, properties));
            return new LookReader("版头", properties, faults).look(style);
        }

        private static List<Element> rules(Element paragraph) {
            return StyleSheet.child(paragraph, "pPr")
                    .flatMap(own -> StyleSheet.child(own, "pBdr"))
                    .map(borders -> StyleSheet.children(borders, "bottom"))
                    .orElse(List.of());
        }

        private String styleOf(Element paragraph) {
            return StyleSheet.child(paragraph, "pPr")
                    .flatMap(own -> StyleSheet.child(own, "pStyle"))
                    .map(own -> own.getAttributeNS(StyleSheet.W, "val"))
                    .or(() -> styles.idOf(ReportStyle.BODY.inFile()))
                    .orElse("");
        }

        private static String textOf(Element paragraph) {
            StringBuilder text = new StringBuilder();
            for (Element run : StyleSheet.children(paragraph, "r")) {
                StyleSheet.children(run, "t").forEach(each -> text.append(each.getTextContent()));
            }
            return text.toString();
        }
    }
}
