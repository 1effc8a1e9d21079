package org.yuebao.report.issue;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.report.content.DerivedFigures;
import org.yuebao.report.derivation.Derivations;

/** Derived figures of published reports; that of the report asked for last is kept, for people ask on about the same. */
public final class PublishedDerivations implements Function<PublishedReport, Derivations> {

    private final PublishedMaterial material;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    public PublishedDerivations(PublishedMaterial material) {
        this.material = material;
    }

    /** A published report never changes, so neither do these. */
    private record Kept(PublishedReport report, Derivations derivations) {}

    @Override
    public Derivations apply(PublishedReport report) {
        Kept last = kept.get();
        if (last != null && last.report().equals(report)) {
            return last.derivations();
        }
        Derivations fresh = DerivedFigures.of(material.of(report));
        kept.set(new Kept(report, fresh));
        return fresh;
    }
}
