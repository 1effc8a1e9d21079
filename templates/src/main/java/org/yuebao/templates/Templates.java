package org.yuebao.templates;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a clerk may edit, found by name: a file of that name in the user's folder goes before the shipped one.
 *
 * <p>A name is a relative path with slashes, such as {@code plans/beijing-2022.xlsx}; one that leads out of the folder
 * is treated as unknown.
 */
public final class Templates {

    private static final String INDEX_OF_PLANS = "plans/plans.txt";

    /** Names of the templates that change how the report looks and reads. */
    public static final List<String> EDITABLE = List.of(
            "report/monthly-report.docx",
            "report/monthly-report.zh.txt",
            "report/monthly-circular.zh.txt",
            "theme/report.properties");

    private final Optional<Path> userFolder;

    /** @param userFolder the user's own templates; it need not exist */
    public Templates(Optional<Path> userFolder) {
        this.userFolder = userFolder.map(folder -> folder.toAbsolutePath().normalize());
    }

    /**
     * The caller closes the stream.
     *
     * @throws UnknownTemplateException when neither the user nor Yuebao has a template of this name
     */
    public InputStream open(String name) {
        Optional<Path> own = own(name);
        if (own.isPresent()) {
            try {
                return Files.newInputStream(own.get());
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read the template " + own.get(), e);
            }
        }
        return shipped(name).orElseThrow(() -> new UnknownTemplateException(name, userFolder));
    }

    public boolean has(String name) {
        return own(name).isPresent() || (isInside(name) && Templates.class.getResource(name) != null);
    }

    /** Ids of the plans that come with the product, in the order in which they are to be offered. */
    public List<String> shippedPlans() {
        InputStream index = shipped(INDEX_OF_PLANS)
                .orElseThrow(() -> new IllegalStateException("the index of shipped plans is missing"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(index, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the index of shipped plans", e);
        }
    }

    /**
     * The plan's workbook, {@code plans/<id>.xlsx}; the caller closes it.
     *
     * @throws UnknownTemplateException when there is none of this id
     */
    public InputStream openPlan(String id) {
        return open("plans/" + id + ".xlsx");
    }

    private Optional<Path> own(String name) {
        return isInside(name)
                ? userFolder.map(folder -> folder.resolve(name)).filter(Files::isRegularFile)
                : Optional.empty();
    }

    private static Optional<InputStream> shipped(String name) {
        @Nullable InputStream resource = isInside(name) ? Templates.class.getResourceAsStream(name) : null;
        return Optional.ofNullable(resource);
    }

    private static boolean isInside(String name) {
        return name.matches("[^/\\\\:]+(/[^/\\\\:]+)*")
                && !List.of(name.split("/")).contains("..");
    }
}
