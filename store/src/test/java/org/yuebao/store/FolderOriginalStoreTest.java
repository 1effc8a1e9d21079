package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yuebao.model.store.OriginalStore;

class FolderOriginalStoreTest {

    /** SHA-256 of the three letters abc: FIPS 180-2, appendix B.1. */
    private static final String ABC = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

    @TempDir
    Path folder;

    private Path originals;
    private OriginalStore store;

    @BeforeEach
    void openStore() {
        originals = folder.resolve("originals");
        store = new StoreConfiguration().originalStore(new StoreSettings(originals));
    }

    @Test
    void aFileIsKeptUnderItsHashAndTheGivenOneStays() throws IOException {
        Path file = Files.writeString(folder.resolve("北区.xlsx"), "abc");

        assertThat(store.keep(file)).isEqualTo(ABC);

        assertThat(store.find(ABC)).isEqualTo(originals.resolve("ba").resolve(ABC.substring(2)));
        assertThat(store.find(ABC)).hasContent("abc");
        assertThat(file).hasContent("abc");
    }

    @Test
    void theSameContentTwiceIsOneFileAndNothingElseIsLeft() throws IOException {
        store.keep(Files.writeString(folder.resolve("北区.xlsx"), "abc"));
        store.keep(Files.writeString(folder.resolve("北区（更正）.xlsx"), "abc"));

        assertThat(keptFiles()).containsExactly(originals.resolve("ba").resolve(ABC.substring(2)));
    }

    @Test
    void aFileOfMoreThanOneBufferKeepsEveryByte() throws IOException {
        byte[] bytes = new byte[200_001];
        for (int place = 0; place < bytes.length; place++) {
            bytes[place] = (byte) (place * 31);
        }
        Path file = Files.write(folder.resolve("大.xlsx"), bytes);

        assertThat(store.find(store.keep(file))).hasBinaryContent(bytes);
    }

    @Test
    void aFileThatIsGoneLeavesNothingBehind() throws IOException {
        Path gone = folder.resolve("没有.xlsx");

        assertThatThrownBy(() -> store.keep(gone))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("cannot keep " + gone + " in " + originals);

        assertThat(keptFiles()).isEmpty();
    }

    @Test
    void whatIsNoHashOrNotKeptIsNotFound() {
        for (String hash : List.of(ABC, "", "../../etc/passwd", ABC.toUpperCase(Locale.ROOT))) {
            assertThatThrownBy(() -> store.find(hash))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("no original is kept under " + hash);
        }
    }

    private List<Path> keptFiles() throws IOException {
        try (Stream<Path> files = Files.walk(originals)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
