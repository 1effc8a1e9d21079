package org.yuebao.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.submission.ReceivedFile;

/** The list of files that each run works on, fixed by its first step. */
final class FrozenFiles {

    private final Database database;

    FrozenFiles(Database database) {
        this.database = database;
    }

    /** Keeps the first list of a run, also when that was empty. */
    void freeze(RunKey run, List<ReceivedFile> files) {
        database.inTransaction(() -> {
            if (!isFrozen(run)) {
                insert(run, files);
            }
        });
    }

    List<ReceivedFile> of(RunKey run) {
        return database.sql("""
                        SELECT file_name, sha256, received_at FROM frozen_file
                        WHERE plan_id = ? AND reporting_month = ? AND run_number = ? ORDER BY place""")
                .params(run.plan().value(), run.month().toString(), run.run())
                .query((row, number) -> SubmissionColumns.file(row))
                .list();
    }

    private boolean isFrozen(RunKey run) {
        return database.sql("""
                        SELECT 1 FROM frozen_list
                        WHERE plan_id = ? AND reporting_month = ? AND run_number = ?""")
                .params(run.plan().value(), run.month().toString(), run.run())
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    private void insert(RunKey run, List<ReceivedFile> files) {
        String plan = run.plan().value();
        String month = run.month().toString();
        database.sql("INSERT INTO frozen_list (plan_id, reporting_month, run_number) VALUES (?, ?, ?)")
                .params(plan, month, run.run())
                .update();
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (ReceivedFile file : files) {
            rows.add(new Object[] {
                plan, month, run.run(), rows.size(), file.name(), file.sha256(), InstantText.of(file.receivedAt())
            });
        }
        database.batch("""
                INSERT INTO frozen_file
                    (plan_id, reporting_month, run_number, place, file_name, sha256, received_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", rows);
    }
}
