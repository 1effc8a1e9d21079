package org.yuebao.app.month;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.sql.DataSource;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.provider.jdbctemplate.JdbcTemplateLockProvider;
import net.javacrumbs.shedlock.support.KeepAliveLockProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.yuebao.store.DatabaseHold;

/** The lock behind {@link RunTurn}. */
@Configuration(proxyBeanMethods = false)
class RunTurnConfiguration {

    /** A thread for nothing but renewing the turn: whatever else is slow must not let a living run lose it. */
    @Bean(destroyMethod = "shutdownNow")
    ScheduledExecutorService turnKeeper() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("turn").factory());
    }

    /**
     * A lock of a process that died is free after its at-most time; one that lives extends it, over a connection outside
     * the pool, which may be exhausted just then. The times are the database's, for machines' clocks differ.
     *
     * @param hold there with an embedded database, which this process then has for itself: a lock in it is a dead one's
     */
    @Bean
    @DependsOnDatabaseInitialization
    LockProvider lockProvider(
            DataSource database, ScheduledExecutorService turnKeeper, ObjectProvider<DatabaseHold> hold) {
        JdbcTemplate outsideThePool = new JdbcTemplate(DataSourceBuilder.derivedFrom(database)
                .type(SimpleDriverDataSource.class)
                .build());
        hold.ifAvailable(ours -> outsideThePool.update("DELETE FROM shedlock"));
        return new KeepAliveLockProvider(
                new JdbcTemplateLockProvider(JdbcTemplateLockProvider.Configuration.builder()
                        .withJdbcTemplate(outsideThePool)
                        .usingDbTime()
                        .build()),
                turnKeeper);
    }
}
