package org.yuebao.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.InstalledFonts;
import org.yuebao.report.pdf.PdfRenderer;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

/** Whoever gets one of the files can tell from it alone which revision it is and what it rests on. */
class ImprintReadBackTest {

    private static final Imprint IMPRINT = SampleReport.IMPRINT;

    private static final Map<String, String> OFFICE = Map.of(
            "报告版次", IMPRINT.label(),
            "计划版本", String.valueOf(IMPRINT.planVersion()),
            "输入数据SHA-256", IMPRINT.inputsSha256(),
            "标记", IMPRINT.mark().orElseThrow());

    @Test
    void theWordFilesCustomPropertiesTellIt() throws Exception {
        assertThat(customXml(print(new WordRenderer(SampleReport.theme())))).containsExactlyInAnyOrderEntriesOf(OFFICE);
    }

    @Test
    void theWorkbooksCustomPropertiesTellIt() throws Exception {
        assertThat(customXml(print(new WorkbookRenderer(SampleReport.theme()))))
                .containsExactlyInAnyOrderEntriesOf(OFFICE);
    }

    @Test
    void thePdfTellsItInItsInformationAndToArchivesInXmp() throws IOException {
        byte[] bytes = print(new PdfRenderer(SampleReport.theme(), InstalledFonts.orSkip()));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getCustomMetadataValue("ReportLabel")).isEqualTo("d1");
            assertThat(information.getCustomMetadataValue("PlanVersion")).isEqualTo("3");
            assertThat(information.getCustomMetadataValue("InputsSha256")).isEqualTo(IMPRINT.inputsSha256());
            String xmp = new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertThat(xmp)
                    .contains("<yuebao:ReportLabel>d1</yuebao:ReportLabel>")
                    .contains("<yuebao:PlanVersion>3</yuebao:PlanVersion>")
                    .contains("<yuebao:InputsSha256>" + IMPRINT.inputsSha256() + "</yuebao:InputsSha256>");
        }
    }

    /** Read without the library that wrote it. */
    private static Map<String, String> customXml(byte[] file) throws Exception {
        Map<String, String> properties = new HashMap<>();
        ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().equals("docProps/custom.xml")) {
                NodeList found = DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new ByteArrayInputStream(zip.readAllBytes()))
                        .getElementsByTagName("property");
                for (int i = 0; i < found.getLength(); i++) {
                    Element property = (Element) found.item(i);
                    properties.put(
                            property.getAttribute("name"),
                            property.getTextContent().strip());
                }
            }
        }
        return properties;
    }

    private static byte[] print(DocumentRenderer renderer) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(SampleReport.withoutTallRow(), out);
        return out.toByteArray();
    }
}
