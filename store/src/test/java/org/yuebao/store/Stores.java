package org.yuebao.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;

/** The stores over a migrated, empty database of their own. */
record Stores(
        HikariDataSource database,
        TransactionTemplate transaction,
        PlanStore plans,
        SubmissionStore submissions,
        AssessmentStore assessments,
        ReportStore reports,
        WaiverStore waivers)
        implements AutoCloseable {

    static Stores over(HikariDataSource database) {
        JdbcTransactionManager transactions = new JdbcTransactionManager(database);
        StoreConfiguration configuration = new StoreConfiguration();
        return new Stores(
                database,
                new TransactionTemplate(transactions),
                configuration.planStore(database, transactions),
                configuration.submissionStore(database, transactions),
                configuration.assessmentStore(database, transactions),
                configuration.reportStore(database, transactions),
                configuration.waiverStore(database, transactions));
    }

    /** What a chunk of Spring Batch does when it fails: all that was saved within it is lost. */
    void thenRollBack(Runnable saves) {
        transaction.executeWithoutResult(status -> {
            saves.run();
            status.setRollbackOnly();
        });
    }

    @Override
    public void close() {
        database.close();
    }
}
