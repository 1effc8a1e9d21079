package org.yuebao.ingest.plan;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the known plans beside the checkout ({@code ../shared/plans}, or YUEBAO_SHARED); tests that need them are skipped elsewhere. */
public final class SharedPlans {

    private SharedPlans() {}

    static JsonNode json(String id) {
        return JsonMapper.shared().readTree(document(id + ".json").toFile());
    }

    /** {@code 004.docx}, {@code 004.xlsx}, {@code 004.json}. */
    public static Path document(String name) {
        Optional<Path> folder = folder();
        assumeTrue(folder.isPresent(), "skipped: the known plans (../shared/plans) are not beside this checkout");
        return folder.orElseThrow().resolve(name);
    }

    /** A made-up plan in the same shape, which is always there. */
    static JsonNode madeUp() {
        InputStream json = SharedPlans.class.getResourceAsStream("made-up-plan.json");
        return JsonMapper.shared().readTree(json);
    }

    private static Optional<Path> folder() {
        String set = System.getProperty("YUEBAO_SHARED", System.getenv("YUEBAO_SHARED"));
        if (set != null) {
            return Optional.of(Path.of(set, "plans")).filter(Files::isDirectory);
        }
        for (Path up = Path.of("").toAbsolutePath(); up != null; up = up.getParent()) {
            Path plans = up.resolve("shared").resolve("plans");
            if (Files.isDirectory(plans)) {
                return Optional.of(plans);
            }
        }
        return Optional.empty();
    }
}
