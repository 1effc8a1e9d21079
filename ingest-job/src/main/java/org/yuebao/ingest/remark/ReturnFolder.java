package org.yuebao.ingest.remark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yuebao.ingest.check.CopiedTextComparison;
import org.yuebao.model.finding.Waiver;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/**
 * Writes what goes back for some files of a month: for each with findings the workbook, a page to print and the same as
 * JSON. Files are looked at one at a time.
 */
public final class ReturnFolder {

    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final CopiedTextComparison copies;
    private final List<Waiver> waivers;

    /** @param waivers what they cover isn't told */
    public ReturnFolder(
            SubmissionStore submissions, OriginalStore originals, CopiedTextComparison copies, List<Waiver> waivers) {
        this.submissions = submissions;
        this.originals = originals;
        this.copies = copies;
        this.waivers = List.copyOf(waivers);
    }

    /**
     * @param folder made where it doesn't exist; files of the same names are replaced
     * @param files by SHA-256, received in this plan and month
     * @return the workbooks written, in the order of the files
     */
    public List<Path> write(PlanId plan, ReportingMonth month, List<String> files, Path folder) {
        List<Path> written = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (String sha256 : files) {
            Receipt receipt = submissions
                    .find(plan, month, sha256)
                    .orElseThrow(() -> new IllegalStateException("no receipt for " + sha256));
            Remarks remarks = remarksOn(receipt);
            if (!remarks.isEmpty()) {
                written.add(write(receipt, remarks, originals.find(sha256), folder, names));
            }
        }
        return written;
    }

    /** What is told about this file: its own findings and those against other units, without what was set aside. */
    public Remarks remarksOn(Receipt receipt) {
        Remarks remarks = Remarks.of(receipt);
        if (receipt instanceof Submission submission) {
            remarks = remarks.and(copies.find(submission));
        }
        return remarks.without(waivers);
    }

    private static Path write(Receipt receipt, Remarks remarks, Path original, Path folder, Set<String> names) {
        String stem = nameOf(remarks);
        String name = stem;
        for (int number = 2; !names.add(name); number++) {
            name = stem + "_" + number;
        }
        try {
            Files.createDirectories(folder);
            ReturnedWorkbook workbook = ReturnedWorkbook.of(original, remarks);
            Path file = Files.write(folder.resolve(name + workbook.extension()), workbook.bytes());
            Files.writeString(folder.resolve(name + ".html"), RemarksPage.html(remarks), StandardCharsets.UTF_8);
            Files.writeString(
                    folder.resolve(name + ".json"), FileReport.json(receipt, remarks), StandardCharsets.UTF_8);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write into " + folder, e);
        }
    }

    /** Without an ending: {@code 2022年6月_通州区_退回件}; by the file's own name where it can't be told whose it is. */
    public static String nameOf(Remarks remarks) {
        String whose = remarks.unit()
                .map(UnitName::value)
                .orElseGet(() -> "单位不明_" + remarks.file().name().replaceFirst("\\.[^.]*$", ""));
        String safe = Stream.of(whose.split("[\\\\/:*?\"<>|\\p{Cntrl}]"))
                .filter(part -> !part.isBlank())
                .reduce("", (one, other) -> one + other);
        return remarks.month().chinese() + "_" + safe.substring(0, Math.min(safe.length(), 60)) + "_退回件";
    }
}
