package org.yuebao.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yuebao.model.store.RunKey;

/**
 * A table of what runs judged: plan, month, run, some columns to ask by, and the whole as a document.
 *
 * @param keys columns that tell the rows of a run apart
 * @param keysOf their values
 * @param columns further columns
 * @param columnsOf their values
 */
record RunTable<T>(
        String name,
        Class<T> type,
        List<String> keys,
        Function<T, List<String>> keysOf,
        List<String> columns,
        Function<T, List<@Nullable Object>> columnsOf) {

    /** Replaces rows of the same keys; of two with the same keys in the list the later counts. */
    void save(Database database, JsonDocuments json, RunKey run, List<T> values) {
        Map<List<String>, T> byKeys = new LinkedHashMap<>();
        values.forEach(value -> byKeys.put(keysOf.apply(value), value));
        List<@Nullable Object[]> toDelete = new ArrayList<>();
        List<@Nullable Object[]> toInsert = new ArrayList<>();
        byKeys.forEach((key, value) -> {
            List<@Nullable Object> row = new ArrayList<>();
            Collections.addAll(row, run.plan().value(), run.month().toString(), run.run());
            row.addAll(key);
            toDelete.add(row.toArray());
            row.addAll(columnsOf.apply(value));
            row.add(json.write(value));
            toInsert.add(row.toArray());
        });
        database.inTransaction(() -> {
            database.batch(deletion(), toDelete);
            database.batch(insertion(), toInsert);
        });
    }

    List<T> all(Database database, JsonDocuments json, RunKey run) {
        return some(database, json, run, "", List.of());
    }

    /** @param condition {@code " AND unit_name = ?"} */
    List<T> some(Database database, JsonDocuments json, RunKey run, String condition, List<Object> given) {
        return database.sql("SELECT document FROM " + name
                        + " WHERE plan_id = ? AND reporting_month = ? AND run_number = ?" + condition)
                .param(run.plan().value())
                .param(run.month().toString())
                .param(run.run())
                .params(given)
                .query((row, number) -> json.read(row.getString("document"), type))
                .list();
    }

    private String deletion() {
        return "DELETE FROM " + name + " WHERE plan_id = ? AND reporting_month = ? AND run_number = ? AND "
                + String.join(" = ? AND ", keys) + " = ?";
    }

    private String insertion() {
        List<String> all = new ArrayList<>(List.of("plan_id", "reporting_month", "run_number"));
        all.addAll(keys);
        all.addAll(columns);
        all.add("document");
        return "INSERT INTO " + name + " (" + String.join(", ", all) + ") VALUES ("
                + String.join(", ", Collections.nCopies(all.size(), "?")) + ")";
    }
}
