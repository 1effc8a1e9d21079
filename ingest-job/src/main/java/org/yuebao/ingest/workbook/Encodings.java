package org.yuebao.ingest.workbook;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.yuebao.ingest.workbook.WorkbookUnreadableException.Reason;

/**
 * Text from bytes of unknown encoding: a byte order mark tells it; else it is UTF-8 where every byte fits, which text in
 * GB18030 (what Chinese Excel saves) practically never does, else GB18030.
 */
final class Encodings {

    private static final String MARK = "\uFEFF";
    private static final Charset GB18030 = Charset.forName("GB18030");

    private Encodings() {}

    static String decode(byte[] bytes) throws WorkbookUnreadableException {
        for (Charset charset : candidates(bytes)) {
            Optional<String> text = strictly(bytes, charset);
            if (text.isPresent()) {
                return text.get().startsWith(MARK) ? text.get().substring(1) : text.get();
            }
        }
        throw new WorkbookUnreadableException(Reason.NOT_A_SPREADSHEET, "a text in no known encoding");
    }

    private static List<Charset> candidates(byte[] bytes) {
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE) {
            return List.of(StandardCharsets.UTF_16LE);
        }
        if (bytes.length > 1 && (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF) {
            return List.of(StandardCharsets.UTF_16BE);
        }
        return List.of(StandardCharsets.UTF_8, GB18030);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
