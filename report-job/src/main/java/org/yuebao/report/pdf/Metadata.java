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
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:yuebao="https://yuebao.org/ns/report/1.0/" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
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
                <yuebao:ReportLabel>%s</yuebao:ReportLabel>
                <yuebao:PlanVersion>%s</yuebao:PlanVersion>
                <yuebao:InputsSha256>%s</yuebao:InputsSha256>
                <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
                <pdfaSchema:schema>Yuebao report</pdfaSchema:schema>
                <pdfaSchema:namespaceURI>https://yuebao.org/ns/report/1.0/</pdfaSchema:namespaceURI>
                <pdfaSchema:prefix>yuebao</pdfaSchema:prefix>
                <pdfaSchema:property><rdf:Seq>
                %s
                %s
                %s
                </rdf:Seq></pdfaSchema:property>
                </rdf:li></rdf:Bag></pdfaExtension:schemas>
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
                        date,
                        xml(imprint.label()),
                        imprint.planVersion(),
                        xml(imprint.inputsSha256()),
                        property("ReportLabel", "Text", "revision: d1 for a draft, r1 for an issue"),
                        property("PlanVersion", "Integer", "version of the plan that the report was made against"),
                        property("InputsSha256", "Text", "SHA-256 of all that the report was made from"));
    }

    /** PDF/A takes properties of one's own where the file describes them. */
    private static String property(String name, String type, String description) {
        return """
                <rdf:li rdf:parseType="Resource"><pdfaProperty:name>%s</pdfaProperty:name>\
                <pdfaProperty:valueType>%s</pdfaProperty:valueType>\
                <pdfaProperty:category>external</pdfaProperty:category>\
                <pdfaProperty:description>%s</pdfaProperty:description></rdf:li>""".formatted(name, type, description);
    }

    private static String xml(String text) {
        return PrintableText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
