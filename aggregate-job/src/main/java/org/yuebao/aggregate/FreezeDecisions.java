package org.yuebao.aggregate;

import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.yuebao.model.store.DecisionStore;

/** Fixes what persons decided, so that a restart judges by the same. */
final class FreezeDecisions implements Tasklet {

    private final DecisionStore decisions;

    FreezeDecisions(DecisionStore decisions) {
        this.decisions = decisions;
    }

    @Override
    public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
        decisions.freeze(Occasions.run(contribution.getStepExecution().getJobParameters()));
        return RepeatStatus.FINISHED;
    }
}
