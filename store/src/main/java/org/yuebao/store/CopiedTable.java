package org.yuebao.store;

import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A table as both databases have it; names in small letters.
 *
 * @param identity the column that the database numbers by itself; empty for none
 */
record CopiedTable(String name, List<String> columns, String identity) {

    private static final String HISTORY = "flyway_schema_history";

    /** Tables that others refer to come first. */
    static List<CopiedTable> in(JdbcTemplate database) throws SQLException {
        return Objects.requireNonNull(
                database.execute((ConnectionCallback<List<CopiedTable>>) connection -> inOrder(connection)));
    }

    private static List<CopiedTable> inOrder(Connection connection) throws SQLException {
        DatabaseMetaData meta = connection.getMetaData();
        String schema = connection.getSchema();
        Map<String, CopiedTable> tables = new TreeMap<>();
        Map<String, Set<String>> references = new TreeMap<>();
        for (String found : namesIn(meta, schema)) {
            String name = found.toLowerCase(Locale.ROOT);
            tables.put(name, columnsOf(meta, schema, found));
            references.put(name, referencesOf(meta, schema, found));
        }
        Map<String, CopiedTable> ordered = new LinkedHashMap<>();
        tables.keySet().forEach(name -> place(name, tables, references, ordered));
        return List.copyOf(ordered.values());
    }

    private static void place(
            String name,
            Map<String, CopiedTable> tables,
            Map<String, Set<String>> references,
            Map<String, CopiedTable> ordered) {
        CopiedTable table = tables.get(name);
        if (table == null || ordered.containsKey(name)) {
            return;
        }
        references.getOrDefault(name, Set.of()).forEach(other -> place(other, tables, references, ordered));
        ordered.put(name, table);
    }

    private static List<String> namesIn(DatabaseMetaData meta, @Nullable String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (ResultSet rows = meta.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                String name = rows.getString("TABLE_NAME");
                if (!name.equalsIgnoreCase(HISTORY)) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    private static CopiedTable columnsOf(DatabaseMetaData meta, @Nullable String schema, String table)
            throws SQLException {
        List<String> columns = new ArrayList<>();
        String identity = "";
        try (ResultSet rows = meta.getColumns(null, schema, table, "%")) {
            while (rows.next()) {
                String column = rows.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
                columns.add(column);
                if ("YES".equals(rows.getString("IS_AUTOINCREMENT"))) {
                    identity = column;
                }
            }
        }
        return new CopiedTable(table.toLowerCase(Locale.ROOT), List.copyOf(columns), identity);
    }

    private static Set<String> referencesOf(DatabaseMetaData meta, @Nullable String schema, String table)
            throws SQLException {
        Set<String> others = new TreeSet<>();
        try (ResultSet rows = meta.getImportedKeys(null, schema, table)) {
            while (rows.next()) {
                String other = rows.getString("PKTABLE_NAME").toLowerCase(Locale.ROOT);
                if (!other.equalsIgnoreCase(table)) {
                    others.add(other);
                }
            }
        }
        return others;
    }

    String selection() {
        return "SELECT " + String.join(", ", columns) + " FROM " + name;
    }

    String insertion() {
        return "INSERT INTO " + name + " (" + String.join(", ", columns) + ") VALUES ("
                + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
    }

    /** PostgreSQL's counters, which have to go on after the rows that came with their numbers. */
    List<String> counters() {
        Stream<String> own = identity.isEmpty()
                ? Stream.empty()
                : Stream.of("SELECT setval(pg_get_serial_sequence('" + name + "', '" + identity + "'), "
                        + next(identity) + ", false)");
        Stream<String> batch = Stream.of("batch_job_instance", "batch_job_execution", "batch_step_execution")
                .filter(name::equals)
                .map(table -> "SELECT setval('" + table + "_seq', " + next(table.substring("batch_".length()) + "_id")
                        + ", false)");
        return Stream.concat(own, batch).toList();
    }

    private String next(String column) {
        return "(SELECT COALESCE(MAX(" + column + "), 0) + 1 FROM " + name + ")";
    }

    /** A row's values as PostgreSQL keeps them: instants to the microsecond. */
    @Nullable
    Object[] row(ResultSet row) throws SQLException {
        @Nullable Object[] values = new Object[columns.size()];
        for (int column = 0; column < values.length; column++) {
            values[column] = kept(row.getObject(column + 1));
        }
        return values;
    }

    private static @Nullable Object kept(@Nullable Object value) throws SQLException {
        return switch (value) {
            case null -> null;
            case Timestamp time -> Timestamp.valueOf(time.toLocalDateTime().truncatedTo(ChronoUnit.MICROS));
            case Clob text -> text.getSubString(1, Math.toIntExact(text.length()));
            default -> value;
        };
    }
}
