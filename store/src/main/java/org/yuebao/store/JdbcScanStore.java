package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.ScanStore;
import org.yuebao.model.submission.ScanKind;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

final class JdbcScanStore implements ScanStore {

    private final Database database;

    JdbcScanStore(Database database) {
        this.database = database;
    }

    @Override
    public long add(StampedScan scan) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        database.sql("""
                        INSERT INTO stamped_scan (plan_id, reporting_month, unit_name, revision_number, file_name,
                            scan_kind, sha256, byte_count, attached_by, attached_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .param(scan.plan().value())
                .param(scan.month().toString())
                .param(scan.unit().value())
                .param(scan.revision())
                .param(scan.name())
                .param(scan.kind().name())
                .param(scan.sha256())
                .param(scan.bytes())
                .param(scan.by())
                .param(InstantText.of(scan.at()))
                .update(key, "scan_id");
        Number id = key.getKey();
        if (id == null) {
            throw new IllegalStateException("the database gave the scan no number");
        }
        return id.longValue();
    }

    @Override
    public Optional<StampedScan> find(long id) {
        return database.sql("SELECT * FROM stamped_scan WHERE scan_id = ?")
                .param(id)
                .query((row, number) -> scan(row))
                .optional();
    }

    @Override
    public List<StampedScan> of(PlanId plan, ReportingMonth month, UnitName unit) {
        return database.sql("""
                        SELECT * FROM stamped_scan WHERE plan_id = ? AND reporting_month = ? AND unit_name = ?
                        ORDER BY scan_id""")
                .params(plan.value(), month.toString(), unit.value())
                .query((row, number) -> scan(row))
                .list();
    }

    private static StampedScan scan(ResultSet row) throws SQLException {
        return new StampedScan(
                row.getLong("scan_id"),
                new PlanId(row.getString("plan_id")),
                ReportingMonth.parse(row.getString("reporting_month")),
                new UnitName(row.getString("unit_name")),
                row.getInt("revision_number"),
                row.getString("file_name"),
                ScanKind.valueOf(row.getString("scan_kind")),
                row.getString("sha256"),
                row.getLong("byte_count"),
                row.getString("attached_by"),
                InstantText.parse(row.getString("attached_at")));
    }
}
