package org.yuebao.app.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.yuebao.app.month.LastMonth;
import org.yuebao.ingest.form.BlankForm;
import org.yuebao.ingest.form.FormWriter;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.unit.UnitName;

/** The blank form of a unit, with last month's cumulative values in it, written when it is asked for. */
@Component
public class BlankForms {

    private final SubmissionStore submissions;
    private final FormWriter writer;

    BlankForms(SubmissionStore submissions, FormWriter writer) {
        this.submissions = submissions;
        this.writer = writer;
    }

    /** @param name under which it is saved */
    public record Form(String name, Resource content) {}

    /** Empty where the plan wants nothing of such a unit. */
    public Optional<Form> of(OpenedMonth opened, UnitName unit) throws IOException {
        if (opened.plan().reportingUnits().stream()
                .noneMatch(each -> each.name().equals(unit))) {
            return Optional.empty();
        }
        BlankForm form = new BlankForm(
                opened.plan(),
                opened.month(),
                opened.due(),
                unit,
                new LastMonth(submissions, opened.now())
                        .cumulatives(opened.plan(), opened.month())
                        .getOrDefault(unit, Map.of()));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(form, bytes);
        return Optional.of(new Form(form.fileName(), new ByteArrayResource(bytes.toByteArray())));
    }
}
