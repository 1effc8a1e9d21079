package org.yuebao.app.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.app.office.ReturnedFiles;
import org.yuebao.app.web.Excerpts.ShownRow;
import org.yuebao.ingest.remark.ReturnFolder;
import org.yuebao.model.finding.Finding;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.StoredSubmission;

/** What the page tells a unit about its files, cell by cell. */
@Component
class UnitRemarks {

    private final ReturnedFiles returns;
    private final OriginalStore originals;
    private final Excerpts excerpts;
    private final PageWords words = new PageWords();

    UnitRemarks(ReturnedFiles returns, OriginalStore originals, Excerpts excerpts) {
        this.returns = returns;
        this.originals = originals;
        this.excerpts = excerpts;
    }

    /** One finding with the file that it is about, and the cells around it where it is about one. */
    public record Shown(Finding finding, ReceivedFile file, Optional<ShownRow> strip) {

        /** The finding without its cell, which stands before it as a link. */
        public String words() {
            String whole = finding.message();
            return finding.cell().isPresent() ? whole.substring(whole.indexOf('：') + 1) : whole;
        }
    }

    /** Findings of these files without those set aside, grouped as people act on them: 必须改, 建议改, 供参考. */
    Map<String, List<Shown>> grouped(OpenedMonth opened, List<Receipt> receipts) {
        List<Shown> all = new ArrayList<>();
        ReturnFolder folder = returns.of(opened);
        for (Receipt receipt : receipts) {
            List<Finding> findings = folder.remarksOn(receipt).findings();
            Map<?, ShownRow> strips = excerpts.strips(
                    originals.find(receipt.file().sha256()),
                    receipt.file().name(),
                    findings.stream()
                            .flatMap(finding -> finding.cell().stream())
                            .toList());
            findings.forEach(finding ->
                    all.add(new Shown(finding, receipt.file(), finding.cell().map(cell -> strips.get(cell)))));
        }
        Map<String, List<Shown>> groups = new LinkedHashMap<>();
        for (String group : List.of("必须改", "建议改", "供参考")) {
            List<Shown> of = all.stream()
                    .filter(shown -> words.group(shown.finding().severity()).equals(group))
                    .sorted(Comparator.comparing(shown -> shown.finding().severity()))
                    .toList();
            if (!of.isEmpty()) {
                groups.put(group, of);
            }
        }
        return groups;
    }

    /** What was refused before an accepted revision is history; what came after it must be told first. */
    static List<Receipt> toldOf(Optional<StoredSubmission> inForce, List<Refusal> newestFirst) {
        Stream<Receipt> refused = newestFirst.stream()
                .filter(refusal -> inForce.isEmpty()
                        || refusal.file()
                                .receivedAt()
                                .isAfter(inForce.get().submission().file().receivedAt()))
                .limit(1)
                .map(refusal -> refusal);
        return Stream.concat(refused, inForce.stream().map(StoredSubmission::submission))
                .toList();
    }
}
