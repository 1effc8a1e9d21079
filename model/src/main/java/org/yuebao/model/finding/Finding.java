package org.yuebao.model.finding;

import java.util.Optional;
import org.yuebao.model.submission.SourceCell;

/**
 * What a check found in one file.
 *
 * @param file name of the file as it was received
 * @param sheet sheet concerned; empty when the whole workbook is
 * @param cell cell concerned; empty when it is the sheet or the workbook; a row is told by its first cell
 * @param found what was there, as it stood; empty text when nothing was
 * @param expected what to write instead, in words a clerk can act on
 * @param statement what is wrong, a Chinese clause without the place and without a full stop
 */
public record Finding(
        FindingCode code,
        Severity severity,
        Scope scope,
        String file,
        Optional<String> sheet,
        Optional<SourceCell> cell,
        String found,
        String expected,
        String statement) {

    public Finding withSeverity(Severity other) {
        return new Finding(code, other, scope, file, sheet, cell, found, expected, statement);
    }

    /** {@code 顺义区-2022-06.xlsx › 进展情况!K23}. */
    public String place() {
        return cell.map(SourceCell::toString)
                .or(() -> sheet)
                .map(where -> file + " › " + where)
                .orElse(file);
    }

    /** {@code 顺义区-2022-06.xlsx › 进展情况!K23：填报“350”，缺少单位；请填写如“350吨”。} */
    public String message() {
        String advice = expected.isBlank() ? "" : "；" + expected;
        return place() + "：" + statement + advice + "。";
    }
}
