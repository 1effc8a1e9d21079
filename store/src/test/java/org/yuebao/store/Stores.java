package org.yuebao.store;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuebao.model.store.AccountStore;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.IssueRequestStore;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.store.ScanStore;
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
        WaiverStore waivers,
        DecisionStore decisions,
        AccountStore accounts,
        AuditStore audit,
        RunLogStore runs,
        IssueRequestStore issueRequests,
        ObjectionStore objections,
        ScanStore scans)
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
                configuration.waiverStore(database, transactions),
                configuration.decisionStore(database, transactions),
                configuration.accountStore(database, transactions),
                configuration.auditStore(database, transactions),
                configuration.runLogStore(database, transactions),
                configuration.issueRequestStore(database, transactions),
                configuration.objectionStore(database, transactions),
                configuration.scanStore(database, transactions));
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
