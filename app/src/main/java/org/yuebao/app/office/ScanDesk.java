package org.yuebao.app.office;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.ScanStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ScanKind;
import org.yuebao.model.submission.StampedScan;
import org.yuebao.model.unit.UnitName;

/** 盖章扫描件: a unit, or a compiler for it, attaches the scan of the stamped paper to what it reported. */
@Component
public class ScanDesk {

    /** Of one unit and month; pages of one paper may come one by one. */
    private static final int MOST = 20;

    private final ScanStore scans;
    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final SubmissionDesk files;
    private final AuditTrail trail;
    private final Clock clock;

    ScanDesk(
            ScanStore scans,
            SubmissionStore submissions,
            OriginalStore originals,
            SubmissionDesk files,
            AuditTrail trail,
            Clock clock) {
        this.scans = scans;
        this.submissions = submissions;
        this.originals = originals;
        this.files = files;
        this.trail = trail;
        this.clock = clock;
    }

    public List<StampedScan> of(PlanId plan, ReportingMonth month, UnitName unit) {
        return scans.of(plan, month, unit);
    }

    public Optional<StampedScan> find(long id) {
        return scans.find(id);
    }

    /**
     * @param name as the browser gave it
     * @throws DeskRefusedException when nothing is reported yet, or the scan is there, or there are too many
     * @throws ScanRefusedException when the content is no PDF, JPG or PNG; it isn't kept
     */
    public StampedScan attach(
            Viewer by, PlanId plan, ReportingMonth month, UnitName unit, String name, InputStream content) {
        by.mustSendFor(unit);
        String subject = plan + " " + month + " " + unit;
        String plain = SubmissionDesk.plainName(name);
        int revision = revision(plan, month, unit);
        List<StampedScan> there = scans.of(plan, month, unit);
        if (there.size() >= MOST) {
            throw new DeskRefusedException("已附" + MOST + "份扫描件，不能再附；请把各页合并成一份 PDF。");
        }
        try (InputStream bytes = new BufferedInputStream(content)) {
            Optional<ScanKind> kind = kind(bytes);
            if (kind.isEmpty()) {
                trail.failed(by.name(), Act.ATTACH_SCAN, subject + " " + plain, "不是 PDF、JPG 或 PNG");
                throw new ScanRefusedException("“" + plain + "”不是 PDF、JPG 或 PNG，没有收到。请把盖章页扫描或拍照，存成其中一种格式后再上传。");
            }
            String sha256 = files.keep(bytes);
            if (there.stream().anyMatch(scan -> scan.sha256().equals(sha256))) {
                throw new DeskRefusedException("这份扫描件已经附上，不必重复上传。");
            }
            StampedScan scan = new StampedScan(
                    0,
                    plan,
                    month,
                    unit,
                    revision,
                    kind.get().named(plain),
                    kind.get(),
                    sha256,
                    Files.size(originals.find(sha256)),
                    by.name(),
                    clock.instant());
            long id = scans.add(scan);
            trail.done(by.name(), Act.ATTACH_SCAN, subject, scan.name() + " SHA-256 " + sha256);
            return scans.find(id).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the scan", e);
        }
    }

    private static Optional<ScanKind> kind(InputStream bytes) throws IOException {
        bytes.mark(ScanKind.NEEDED_BYTES);
        byte[] head = bytes.readNBytes(ScanKind.NEEDED_BYTES);
        bytes.reset();
        return ScanKind.of(head);
    }

    private int revision(PlanId plan, ReportingMonth month, UnitName unit) {
        return submissions.inForce(plan, month, clock.instant()).stream()
                .filter(stored -> stored.submission().unit().equals(unit))
                .findFirst()
                .orElseThrow(() -> new DeskRefusedException(unit + month.chinese() + "还没有被接收的报送表；请先上传报送表，再附盖章扫描件。"))
                .revision();
    }
}
