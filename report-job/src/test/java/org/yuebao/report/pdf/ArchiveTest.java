package org.yuebao.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.yuebao.report.content.SampleReport;
import org.yuebao.report.font.InstalledFonts;

/** Archives take PDF/A; veraPDF is the validator that its makers, the PDF Association, support. */
class ArchiveTest {

    @Test
    void theReportIsPdfA2uAsItSays() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(SampleReport.theme(), InstalledFonts.orSkip()).render(SampleReport.whole(), out);
        VeraGreenfieldFoundryProvider.initialise();

        try (PDFAParser parser = Foundries.defaultInstance()
                        .createParser(new ByteArrayInputStream(out.toByteArray()), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            assertThat(validator.validate(parser).getTestAssertions())
                    .filteredOn(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(TestAssertion::getMessage)
                    .isEmpty();
        }
    }
}
