package org.yuebao.ingest;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ItemReader;
import org.yuebao.model.run.RunProgress;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ReceivedFile;

/** Gives the frozen files one by one; after a restart only those that have no receipt yet. */
final class FrozenFiles implements ItemReader<ReceivedFile>, StepExecutionListener {

    private final SubmissionStore submissions;
    private final RunProgress progress;
    private final List<ReceivedFile> waiting = new ArrayList<>();

    FrozenFiles(SubmissionStore submissions, RunProgress progress) {
        this.submissions = submissions;
        this.progress = progress;
    }

    @Override
    public void beforeStep(StepExecution step) {
        RunKey run = IngestParameters.run(step.getJobParameters());
        waiting.clear();
        submissions.frozen(run).stream()
                .filter(file ->
                        submissions.find(run.plan(), run.month(), file.sha256()).isEmpty())
                .forEach(waiting::add);
        progress.began("校核报送文件", waiting.size());
    }

    @Override
    public @Nullable ReceivedFile read() {
        return waiting.isEmpty() ? null : waiting.removeFirst();
    }
}
