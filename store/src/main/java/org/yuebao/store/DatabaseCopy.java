package org.yuebao.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.yuebao.model.run.RunProgress;

/**
 * Copies the rows of all tables from the embedded database to a PostgreSQL of the same migrations: all or nothing, each
 * table counted and its content compared before the commit.
 */
public final class DatabaseCopy {

    private static final int ROWS_AT_ONCE = 500;

    /** The migrations themselves fill this one. */
    private static final String TURN = "receipt_turn";

    private final JdbcTemplate from;
    private final JdbcTemplate to;
    private final RunProgress progress;

    public DatabaseCopy(DataSource from, DataSource to, RunProgress progress) {
        this.from = new JdbcTemplate(from);
        this.to = new JdbcTemplate(to);
        this.progress = progress;
    }

    /** What was copied of one table. */
    public record Copied(String table, TableContent content) {}

    /**
     * @return the tables in the order in which they were copied
     * @throws CopyRefusedException when the other database isn't empty, or what arrived isn't what was sent; then nothing is
     *     in it
     */
    public List<Copied> copy() {
        List<CopiedTable> tables = tables();
        DataSource target = to.getDataSource();
        if (target == null) {
            throw new IllegalStateException("a template without a database");
        }
        List<Copied> copied = new TransactionTemplate(new DataSourceTransactionManager(target)).execute(status -> {
            mustBeEmpty(tables);
            to.update("DELETE FROM " + TURN);
            return tables.stream().map(this::copied).toList();
        });
        return List.copyOf(copied);
    }

    private List<CopiedTable> tables() {
        try {
            List<CopiedTable> ours = CopiedTable.in(from);
            List<String> theirs =
                    CopiedTable.in(to).stream().map(CopiedTable::name).toList();
            List<String> lost = ours.stream()
                    .map(CopiedTable::name)
                    .filter(name -> !theirs.contains(name) && !isCounter(name))
                    .toList();
            if (!lost.isEmpty()) {
                throw new CopyRefusedException("目标数据库缺少数据表：" + String.join("、", lost) + "。");
            }
            return ours.stream().filter(table -> theirs.contains(table.name())).toList();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables can't be listed", e);
        }
    }

    /** Tables with which Spring Batch counts on HSQLDB; on PostgreSQL it has sequences of the same names. */
    private static boolean isCounter(String table) {
        return table.startsWith("batch_") && table.endsWith("_seq");
    }

    private void mustBeEmpty(List<CopiedTable> tables) {
        List<String> filled = tables.stream()
                .map(CopiedTable::name)
                .filter(name -> !name.equals(TURN))
                .filter(name -> count(to, name) > 0)
                .toList();
        if (!filled.isEmpty()) {
            throw new CopyRefusedException("目标数据库已有数据（" + String.join("、", filled) + "），没有复制。请换一个空的数据库。");
        }
    }

    private Copied copied(CopiedTable table) {
        progress.began("复制 " + table.name(), count(from, table.name()));
        TableContent sent = send(table);
        TableContent arrived = content(to, table);
        if (!sent.equals(arrived)) {
            throw new CopyRefusedException(
                    "数据表 " + table.name() + " 复制后不一致：原有" + sent.rows() + "行，写入后" + arrived.rows() + "行。目标数据库未作改动。");
        }
        table.counters().forEach(counter -> to.queryForObject(counter, Long.class));
        progress.ended(table.name() + "：" + sent.rows() + "行，校验一致");
        return new Copied(table.name(), sent);
    }

    private TableContent send(CopiedTable table) {
        List<Object[]> batch = new ArrayList<>();
        TableContent.Builder content = new TableContent.Builder();
        from.setFetchSize(ROWS_AT_ONCE);
        from.query(table.selection(), row -> {
            @Nullable Object[] values = table.row(row);
            content.add(values);
            batch.add(values);
            progress.advanced();
            if (batch.size() == ROWS_AT_ONCE) {
                insert(table, batch);
            }
        });
        insert(table, batch);
        return content.build();
    }

    private void insert(CopiedTable table, List<Object[]> batch) throws DataAccessException {
        to.batchUpdate(table.insertion(), batch);
        batch.clear();
    }

    private static TableContent content(JdbcTemplate database, CopiedTable table) {
        TableContent.Builder content = new TableContent.Builder();
        database.setFetchSize(ROWS_AT_ONCE);
        database.query(table.selection(), row -> {
            content.add(table.row(row));
        });
        return content.build();
    }

    private static long count(JdbcTemplate database, String table) {
        Long rows = database.queryForObject("SELECT COUNT(*) FROM " + table, Long.class);
        return rows == null ? 0 : rows;
    }
}
