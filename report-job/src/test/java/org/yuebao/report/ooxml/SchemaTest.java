package org.yuebao.report.ooxml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.yuebao.report.content.DocumentRenderer;
import org.yuebao.report.content.Imprint;
import org.yuebao.report.content.ReportDocument;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.theme.WordTemplate;
import org.yuebao.report.word.WordRenderer;
import org.yuebao.report.xlsx.WorkbookRenderer;

/** Office opens without a word of repair what keeps to ECMA-376's schemas. */
class SchemaTest {

    @Test
    void everyPartOfTheWordFileIsValid() throws Exception {
        assertThat(faultsIn(printed(new WordRenderer(SampleReport.theme()), "d1")))
                .isEmpty();
        assertThat(faultsIn(printed(new WordRenderer(SampleReport.theme()), "r1")))
                .isEmpty();
    }

    @Test
    void everyPartOfTheWorkbookIsValid() throws Exception {
        assertThat(faultsIn(printed(new WorkbookRenderer(SampleReport.theme()), "d1")))
                .isEmpty();
    }

    @Test
    void theShippedTemplateIsValid() throws Exception {
        assertThat(faultsIn(SampleReport.shipped(WordTemplate.FILE))).isEmpty();
    }

    /** A test that can't fail guards nothing. */
    @Test
    void anElementOutOfPlaceIsFound() throws Exception {
        String body = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                + "<w:p><w:r/><w:pPr/></w:p></w:body></w:document>";
        try (OoxmlSchemas schemas = new OoxmlSchemas()) {
            assertThat(schemas.faultsOf(
                            OoxmlSchemas.documentOf("word/document.xml").orElseThrow(),
                            body.getBytes(StandardCharsets.UTF_8)))
                    .isNotEmpty()
                    .allMatch(fault -> fault.contains("pPr"));
        }
    }

    private static byte[] printed(DocumentRenderer renderer, String label) throws IOException {
        Imprint draft = SampleReport.IMPRINT;
        ReportDocument sample = SampleReport.whole();
        Imprint imprint = new Imprint(
                draft.title(),
                draft.subject(),
                draft.organisation(),
                label,
                draft.mark(),
                draft.planVersion(),
                draft.inputsSha256(),
                draft.createdAt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(new ReportDocument(imprint, sample.blocks(), sample.sheets()), out);
        return out.toByteArray();
    }

    /** Relationships, content types and core properties are the package's own and no OOXML markup. */
    private static List<String> faultsIn(byte[] file) throws Exception {
        List<String> faults = new ArrayList<>();
        List<String> validated = new ArrayList<>();
        try (OoxmlSchemas schemas = new OoxmlSchemas()) {
            ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                Optional<String> document = OoxmlSchemas.documentOf(name);
                if (document.isPresent()) {
                    validated.add(name);
                    schemas.faultsOf(document.get(), zip.readAllBytes())
                            .forEach(fault -> faults.add(name + ": " + fault));
                } else {
                    assertThat(name).matches(".*\\.rels|\\[Content_Types]\\.xml|docProps/core\\.xml|.*\\.xlsx");
                }
            }
        }
        assertThat(validated).hasSizeGreaterThan(3);
        return faults;
    }
}
