package org.yuebao.model.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanKindTest {

    @Test
    void aFileIsKnownByItsFirstBytes() {
        assertThat(ScanKind.of("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)))
                .contains(ScanKind.PDF);
        assertThat(ScanKind.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}))
                .contains(ScanKind.JPEG);
        assertThat(ScanKind.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'}))
                .contains(ScanKind.PNG);
    }

    @ParameterizedTest
    @CsvSource({"PK\u0003\u0004", "%PD", "''", "<html>", "GIF89a"})
    void whatBeginsOtherwiseIsNone(String head) {
        assertThat(ScanKind.of(head.getBytes(StandardCharsets.ISO_8859_1))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "PDF, 盖章页.pdf, 盖章页.pdf",
        "PDF, 盖章页.PDF, 盖章页.PDF",
        "JPEG, 照片.jpeg, 照片.jpeg",
        "JPEG, 照片.png, 照片.png.jpg",
        "PNG, 盖章页, 盖章页.png"
    })
    void aNameThatLiesGetsTheRightEnding(ScanKind kind, String name, String kept) {
        assertThat(kind.named(name)).isEqualTo(kept);
    }
}
