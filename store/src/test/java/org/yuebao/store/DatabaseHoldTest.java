package org.yuebao.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabaseHoldTest {

    @TempDir
    Path folder;

    @Test
    void aSecondProcessIsRefusedAndGetsTheHoldWhenTheFirstIsKilled() throws IOException {
        try (AnotherProcess first = AnotherProcess.start(AnotherProcess.Work.HOLD_AND_WAIT, folder)) {
            assertThat(first.says()).isEqualTo("holds true");

            assertThatThrownBy(() -> DatabaseHold.take(folder))
                    .isInstanceOfSatisfying(DatabaseInUseException.class, refused -> {
                        assertThat(refused).hasMessage("another process uses the database in " + folder);
                        assertThat(refused.dataFolder()).isEqualTo(folder);
                        assertThat(DatabaseInUseException.isCauseOf(new IllegalStateException(refused)))
                                .isTrue();
                    });
        }

        DatabaseHold.take(folder).close();
    }

    @Test
    void aSecondHoldInTheSameProcessIsRefusedAndLeavesTheFirstAsItWas() throws IOException {
        try (DatabaseHold hold = DatabaseHold.take(folder)) {
            assertThat(hold).isNotNull();
            assertThatThrownBy(() -> DatabaseHold.take(folder)).isInstanceOf(DatabaseInUseException.class);

            try (AnotherProcess other = AnotherProcess.start(AnotherProcess.Work.HOLD_AND_WAIT, folder)) {
                assertThat(other.says()).isEqualTo("null");
            }
        }

        DatabaseHold.take(folder).close();
    }

    @Test
    void aLockFileOfAToolIsLeftAloneAndOneOfADeadHolderIsNot() throws IOException {
        Path lockFile = folder.resolve("yuebao.lck");
        DatabaseHold.take(folder).close();
        Files.writeString(lockFile, "of a tool");
        DatabaseHold.take(folder).close();
        assertThat(lockFile).exists();

        try (AnotherProcess killed = AnotherProcess.start(AnotherProcess.Work.HOLD_AND_WAIT, folder)) {
            assertThat(killed.says()).isEqualTo("holds true");
        }
        DatabaseHold.take(folder).close();
        assertThat(lockFile).doesNotExist();
    }

    @Test
    void theHoldMakesAFolderThatIsNotThereYet() {
        Path data = folder.resolve("新建").resolve("data");

        DatabaseHold.take(data).close();

        assertThat(data.resolve("yuebao.hold")).exists();
    }
}
