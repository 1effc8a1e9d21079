package org.yuebao.ingest.check;

import java.util.Optional;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Scope;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.submission.SourceCell;

/** Makes the findings of one file. */
public record FileFindings(String file) {

    /** About the whole workbook. */
    public Finding workbook(String code, Severity severity, String found, String statement, String expected) {
        return new Finding(
                new FindingCode(code),
                severity,
                Scope.WORKBOOK,
                file,
                Optional.empty(),
                Optional.empty(),
                found,
                expected,
                statement);
    }

    /** About one sheet. */
    public Finding sheet(
            String code, Severity severity, String sheet, String found, String statement, String expected) {
        return new Finding(
                new FindingCode(code),
                severity,
                Scope.SHEET,
                file,
                Optional.of(sheet),
                Optional.empty(),
                found,
                expected,
                statement);
    }

    /** About a row, told by one of its cells. */
    public Finding row(
            String code, Severity severity, SourceCell cell, String found, String statement, String expected) {
        return at(Scope.ROW, code, severity, cell, found, statement, expected);
    }

    public Finding cell(
            String code, Severity severity, SourceCell cell, String found, String statement, String expected) {
        return at(Scope.CELL, code, severity, cell, found, statement, expected);
    }

    Finding workbook(Rule rule, String found, String statement, String expected) {
        return workbook(rule.code().value(), rule.severity(), found, statement, expected);
    }

    Finding sheet(Rule rule, String sheet, String found, String statement, String expected) {
        return sheet(rule.code().value(), rule.severity(), sheet, found, statement, expected);
    }

    Finding row(Rule rule, SourceCell cell, String found, String statement, String expected) {
        return row(rule.code().value(), rule.severity(), cell, found, statement, expected);
    }

    Finding cell(Rule rule, SourceCell cell, String found, String statement, String expected) {
        return cell(rule.code().value(), rule.severity(), cell, found, statement, expected);
    }

    private Finding at(
            Scope scope,
            String code,
            Severity severity,
            SourceCell cell,
            String found,
            String statement,
            String expected) {
        return new Finding(
                new FindingCode(code),
                severity,
                scope,
                file,
                Optional.of(cell.sheet()),
                Optional.of(cell),
                found,
                expected,
                statement);
    }
}
