package org.yuebao.store;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.util.FileSystemUtils;

/** Stores over HSQLDB in files, opened as the product opens it. */
final class OnHsqldb extends FreshStores {

    /** Folders that are deleted when the last test has run. */
    private record Folder(Path path) implements AutoCloseable {
        @Override
        public void close() throws IOException {
            FileSystemUtils.deleteRecursively(path);
        }
    }

    @Override
    HikariDataSource fresh(ExtensionContext context) {
        Folder template = context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(OnHsqldb.class, type -> migratedTemplate(), Folder.class);
        Folder copy = folderOfTest(context);
        copy(template.path(), copy.path());
        return open(copy);
    }

    @Override
    HikariDataSource empty(ExtensionContext context) {
        return open(folderOfTest(context));
    }

    /** It stands in the class's store, so it is deleted after the pool, which stands in the method's. */
    private static Folder folderOfTest(ExtensionContext context) {
        Folder folder = folder();
        context.getParent().orElseThrow().getStore(NAMESPACE).put(folder.path(), folder);
        return folder;
    }

    private static HikariDataSource open(Folder folder) {
        return pool(EmbeddedDatabase.url(folder.path()), EmbeddedDatabase.USER, "");
    }

    private static Folder migratedTemplate() {
        Folder template = folder();
        try (HikariDataSource database = open(template)) {
            migrate(database);
        }
        return template;
    }

    private static Folder folder() {
        try {
            return new Folder(Files.createTempDirectory("月报-数据"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
