package org.yuebao.report.issue;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** A Word file with a style part, and what can be wrong with it. */
class OpeningCheckTest {

    private final Map<String, String> parts = new LinkedHashMap<>(Map.of(
            "[Content_Types].xml",
            "<Types><Default Extension='rels' ContentType='r'/><Default Extension='xml' ContentType='x'/></Types>",
            "_rels/.rels",
            "<Relationships><Relationship Target='word/document.xml'/></Relationships>",
            "word/_rels/document.xml.rels",
            "<Relationships><Relationship Target='styles.xml'/><Relationship Target='http://example.org' TargetMode='External'/></Relationships>",
            "word/document.xml",
            "<document><body><p/></body></document>",
            "word/styles.xml",
            "<styles/>"));

    @Test
    void aWholeFileOpens() {
        assertThatCode(this::open).doesNotThrowAnyException();
    }

    @Test
    void aPartThatIsNotThereIsNoticed() {
        parts.remove("word/styles.xml");

        assertThatThrownBy(this::open)
                .isInstanceOf(OutputBrokenException.class)
                .rootCause()
                .hasMessage("word/_rels/document.xml.rels names word/styles.xml, which is not there");
    }

    @Test
    void aPartOfUnknownTypeIsNoticed() {
        parts.put("word/media/picture.png", "");

        assertThatThrownBy(this::open).rootCause().hasMessage("no content type for word/media/picture.png");
    }

    @Test
    void aPartThatEndsTooEarlyIsNoticed() {
        parts.put("word/styles.xml", "<styles>");

        assertThatThrownBy(this::open).isInstanceOf(OutputBrokenException.class);
    }

    @Test
    void aFileWithoutContentIsNoticed() {
        parts.put("word/document.xml", "<document><body/></document>");

        assertThatThrownBy(this::open).rootCause().hasMessage("nothing in word/document.xml");
    }

    private void open() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        OpeningCheck.open("report.docx", out.toByteArray());
    }
}
