package org.yuebao.store;

import org.yuebao.model.store.RunKey;

/** A table of the runs for which something was frozen: what a run freezes, it freezes once, even if that is nothing. */
final class RunMark {

    private final Database database;
    private final String table;

    /** @param table has the columns plan_id, reporting_month, run_number and nothing else that must be set */
    RunMark(Database database, String table) {
        this.database = database;
        this.table = table;
    }

    /** Does the work in the same transaction as the mark, unless the run is marked already. */
    void once(RunKey run, Runnable work) {
        database.inTransaction(() -> {
            if (isSet(run)) {
                return;
            }
            database.sql("INSERT INTO " + table + " (plan_id, reporting_month, run_number) VALUES (?, ?, ?)")
                    .params(run.plan().value(), run.month().toString(), run.run())
                    .update();
            work.run();
        });
    }

    private boolean isSet(RunKey run) {
        return database.sql("SELECT 1 FROM " + table + " WHERE plan_id = ? AND reporting_month = ? AND run_number = ?")
                .params(run.plan().value(), run.month().toString(), run.run())
                .query(Integer.class)
                .optional()
                .isPresent();
    }
}
