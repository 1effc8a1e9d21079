package org.yuebao.app.web;

import java.util.Optional;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.plan.Measure;
import org.yuebao.model.plan.Task;
import org.yuebao.model.unit.UnitName;

/**
 * What is asked of the tree of tasks; all of it stands in the page's address.
 *
 * @param theme its code; empty for all
 * @param light of the measure, or of the asked unit's part in it
 * @param unit that answers for the measure
 * @param words part of a code, a title or a measure's text; empty for all
 */
public record TreeFilter(String theme, Optional<Light> light, Optional<UnitName> unit, String words) {

    public TreeFilter {
        theme = theme.strip();
        words = words.strip();
    }

    /** Whether it leaves anything out. */
    public boolean isSet() {
        return !theme.isEmpty() || light.isPresent() || unit.isPresent() || !words.isEmpty();
    }

    boolean wantsTheme(String code) {
        return theme.isEmpty() || theme.equals(code);
    }

    boolean wantsLight(Light shown) {
        return light.isEmpty() || light.get() == shown;
    }

    boolean wantsWords(Task task, Measure measure) {
        return words.isEmpty()
                || measure.code().value().contains(words)
                || measure.text().contains(words)
                || task.title().contains(words);
    }
}
