package db.migration;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;

/**
 * Lets the database itself refuse whoever would change or delete what is in the audit trail. In Java because triggers are
 * what the two databases write most differently.
 */
public class V26__audit_only_grows extends BaseJavaMigration {

    private static final String WHY = "the audit trail only grows";

    @Override
    public void migrate(Context context) throws SQLException {
        boolean postgres =
                context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (Statement statement = context.getConnection().createStatement()) {
            for (String line : postgres ? onPostgres() : onHsqldb()) {
                statement.execute(line);
            }
        }
    }

    private static List<String> onPostgres() {
        return List.of(
                "CREATE FUNCTION audit_only_grows() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION '" + WHY
                        + "'; END $$ LANGUAGE plpgsql",
                "CREATE TRIGGER audit_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event"
                        + " FOR EACH STATEMENT EXECUTE FUNCTION audit_only_grows()");
    }

    private static List<String> onHsqldb() {
        return List.of(trigger("audit_stays_as_it_is", "UPDATE"), trigger("audit_stays", "DELETE"));
    }

    private static String trigger(String name, String event) {
        return "CREATE TRIGGER " + name + " BEFORE " + event
                + " ON audit_event FOR EACH ROW BEGIN ATOMIC SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '" + WHY
                + "'; END";
    }
}
