package org.yuebao.store;

import java.util.List;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The ways in which the stores speak to the database: one statement, many rows at once, several statements in one transaction. */
final class Database {

    private final JdbcTemplate rows;
    private final JdbcClient client;
    private final TransactionTemplate transactions;

    Database(DataSource source, PlatformTransactionManager transactions) {
        this.rows = new JdbcTemplate(source);
        this.client = JdbcClient.create(rows);
        this.transactions = new TransactionTemplate(transactions);
    }

    JdbcClient.StatementSpec sql(String statement) {
        return client.sql(statement);
    }

    /** Executes the statement once for each row of values, in batches. */
    void batch(String statement, List<@Nullable Object[]> values) {
        if (!values.isEmpty()) {
            rows.batchUpdate(statement, values);
        }
    }

    /** Joins the caller's transaction, or makes one. */
    void inTransaction(Runnable work) {
        transactions.executeWithoutResult(status -> work.run());
    }

    <T> T inTransaction(Supplier<T> work) {
        return transactions.execute(status -> work.get());
    }
}
