package org.yuebao.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds what a clerk may edit: the user's folder first, then what the product ships. */
public final class Templates {

    private final Optional<Path> userFolder;

    public Templates(Optional<Path> userFolder) {
        this.userFolder = userFolder;
    }

    /**
     * @param name with {@code /}, such as {@code report/monthly-report.zh.txt}
     * @throws IllegalArgumentException when there is no such template
     */
    public InputStream open(String name) {
        Optional<Path> own = userFolder.map(folder -> folder.resolve(name)).filter(Files::isRegularFile);
        if (own.isPresent()) {
            try {
                return Files.newInputStream(own.get());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        InputStream shipped = Templates.class.getResourceAsStream(name);
        if (shipped == null) {
            throw new IllegalArgumentException("no template " + name);
        }
        return shipped;
    }

    public boolean has(String name) {
        return userFolder
                        .map(folder -> folder.resolve(name))
                        .filter(Files::isRegularFile)
                        .isPresent()
                || Templates.class.getResource(name) != null;
    }

    public List<String> shippedPlans() {
        return List.of();
    }

    public InputStream openPlan(String id) {
        return open("plans/" + id + ".xlsx");
    }
}
