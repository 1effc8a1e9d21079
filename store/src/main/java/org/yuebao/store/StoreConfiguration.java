package org.yuebao.store;

import javax.sql.DataSource;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.yuebao.model.store.AccountStore;
import org.yuebao.model.store.AssessmentStore;
import org.yuebao.model.store.AuditStore;
import org.yuebao.model.store.DecisionStore;
import org.yuebao.model.store.IssueRequestStore;
import org.yuebao.model.store.ObjectionStore;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.PlanStore;
import org.yuebao.model.store.ReportStore;
import org.yuebao.model.store.RunLogStore;
import org.yuebao.model.store.ScanStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.store.WaiverStore;

/**
 * The stores. The tables come from Flyway's scripts in {@code db/migration}, which run unchanged on HSQLDB and
 * PostgreSQL. What is saved within a transaction of the given manager (a chunk of Spring Batch) is kept or lost with it.
 */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    @DependsOnDatabaseInitialization
    PlanStore planStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcPlanStore(new Database(database, transactions), new JsonDocuments());
    }

    @Bean
    @DependsOnDatabaseInitialization
    SubmissionStore submissionStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcSubmissionStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    AssessmentStore assessmentStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcAssessmentStore(new Database(database, transactions), new JsonDocuments());
    }

    @Bean
    @DependsOnDatabaseInitialization
    ReportStore reportStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcReportStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    WaiverStore waiverStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcWaiverStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    DecisionStore decisionStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcDecisionStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    AccountStore accountStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcAccountStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    AuditStore auditStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcAuditStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    RunLogStore runLogStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcRunLogStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    IssueRequestStore issueRequestStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcIssueRequestStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    ScanStore scanStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcScanStore(new Database(database, transactions));
    }

    @Bean
    @DependsOnDatabaseInitialization
    ObjectionStore objectionStore(DataSource database, PlatformTransactionManager transactions) {
        return new JdbcObjectionStore(new Database(database, transactions));
    }

    @Bean
    OriginalStore originalStore(StoreSettings settings) {
        return new FolderOriginalStore(settings.originals());
    }
}
