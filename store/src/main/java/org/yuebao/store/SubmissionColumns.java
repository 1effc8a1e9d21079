package org.yuebao.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.plan.ItemCode;
import org.yuebao.model.plan.MeasureCode;
import org.yuebao.model.submission.FormHead;
import org.yuebao.model.submission.ProgressEntry;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.SelfStatus;
import org.yuebao.model.submission.SourceCell;

/** Rows of the tables of submissions as words of the domain. */
final class SubmissionColumns {

    private SubmissionColumns() {}

    static ReceivedFile file(ResultSet row) throws SQLException {
        return new ReceivedFile(
                row.getString("file_name"), row.getString("sha256"), InstantText.parse(row.getString("received_at")));
    }

    static FormHead head(ResultSet row) throws SQLException {
        return new FormHead(
                row.getString("filled_in_by"),
                row.getString("telephone"),
                row.getString("checked_by"),
                row.getString("signed_by"),
                row.getString("filled_in_on"),
                row.getString("note"));
    }

    static ProgressEntry entry(ResultSet row) throws SQLException {
        return new ProgressEntry(
                new ItemCode(MeasureCode.parse(row.getString("measure_code")), row.getInt("item_number")),
                row.getString("entry_text"),
                ReportedColumns.read(row),
                SelfStatus.valueOf(row.getString("own_status")),
                row.getString("problems"),
                row.getString("next_steps"),
                new SourceCell(row.getString("text_sheet"), row.getString("text_address")),
                new SourceCell(row.getString("status_sheet"), row.getString("status_address")));
    }

    static Finding finding(ResultSet row) throws SQLException {
        String address = row.getString("cell_address");
        return new Finding(
                new FindingCode(row.getString("finding_code")),
                Severity.valueOf(row.getString("severity")),
                Scope.valueOf(row.getString("finding_scope")),
                row.getString("file_name"),
                Optional.ofNullable(row.getString("sheet")),
                address == null ? Optional.empty() : Optional.of(new SourceCell(row.getString("cell_sheet"), address)),
                row.getString("found_text"),
                row.getString("expected_text"),
                row.getString("statement"));
    }
}
