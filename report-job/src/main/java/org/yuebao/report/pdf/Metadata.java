package org.yuebao.report.pdf;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.GregorianCalendar;
import java.util.Locale;
import org.openpdf.text.pdf.PdfDate;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfLiteral;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.PrintableText;

/** What the file says about itself, twice as PDF/A asks: in the information dictionary and as XMP. */
final class Metadata {

    private static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");
    private static final String PRODUCER = "月报 Yuebao";

    private final Imprint imprint;
    private final ZonedDateTime created;

    Metadata(Imprint imprint) {
        this.imprint = imprint;
        this.created = imprint.createdAt().atZone(BEIJING).withNano(0);
    }

    void writeTo(PdfWriter writer, String identity) {
        PdfDictionary information = writer.getInfo();
        put(information, PdfName.TITLE, imprint.title());
        put(information, PdfName.SUBJECT, imprint.subject());
        put(information, PdfName.AUTHOR, imprint.organisation());
        put(information, PdfName.PRODUCER, PRODUCER);
        put(information, PdfName.CREATOR, PRODUCER);
        put(information, new PdfName("ReportLabel"), imprint.label());
        put(information, new PdfName("PlanVersion"), String.valueOf(imprint.planVersion()));
        put(information, new PdfName("InputsSha256"), imprint.inputsSha256());
        PdfDate date = new PdfDate(GregorianCalendar.from(created));
        information.put(PdfName.CREATIONDATE, date);
        information.put(PdfName.MODDATE, date);
        information.put(PdfName.FILEID, new PdfLiteral("[<" + identity + "><" + identity + ">]"));
        writer.setXmpMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString("zh-CN"));
    }

    private static void put(PdfDictionary information, PdfName name, String text) {
        information.put(name, new PdfString(PrintableText.of(text), PdfObject.TEXT_UNICODE));
    }

    private String xmp() {
        String date = created.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ROOT));
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/">
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
                <pdfaid:part>2</pdfaid:part>
                <pdfaid:conformance>U</pdfaid:conformance>
                <dc:format>application/pdf</dc:format>
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:description><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:description>
                <dc:creator><rdf:Seq><rdf:li>%s</rdf:li></rdf:Seq></dc:creator>
                <dc:language><rdf:Bag><rdf:li>zh-CN</rdf:li></rdf:Bag></dc:language>
                <pdf:Producer>%s</pdf:Producer>
                <xmp:CreatorTool>%s</xmp:CreatorTool>
                <xmp:CreateDate>%s</xmp:CreateDate>
                <xmp:ModifyDate>%s</xmp:ModifyDate>
                </rdf:Description>
                </rdf:RDF>
                </x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                        xml(imprint.title()),
                        xml(imprint.subject()),
                        xml(imprint.organisation()),
                        PRODUCER,
                        PRODUCER,
                        date,
                        date);
    }

    private static String xml(String text) {
        return PrintableText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
