package org.yuebao.app.office;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.security.Viewer;
import org.yuebao.ingest.Intake;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.Plan;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.Receipt;
import org.yuebao.model.submission.ReceivedFile;
import org.yuebao.model.submission.Refusal;
import org.yuebao.model.submission.Submission;
import org.yuebao.model.unit.UnitName;

/** Takes in one uploaded workbook: keeps it, understands it, and tells what is wrong with it within seconds. */
@Component
public class SubmissionDesk {

    private static final int LONGEST_NAME = 200;

    private final Intake intake;
    private final OriginalStore originals;
    private final SubmissionStore submissions;
    private final RunMeters meters;
    private final AuditTrail trail;
    private final Clock clock;

    SubmissionDesk(
            Intake intake,
            OriginalStore originals,
            SubmissionStore submissions,
            RunMeters meters,
            AuditTrail trail,
            Clock clock) {
        this.intake = intake;
        this.originals = originals;
        this.submissions = submissions;
        this.meters = meters;
        this.trail = trail;
        this.clock = clock;
    }

    /**
     * @param name as the browser gave it; folders and control characters are taken off
     * @throws AccessDeniedException when the workbook is another unit's than the sender's; it isn't taken
     */
    public Receipt handIn(Viewer sender, Plan plan, ReportingMonth month, String name, InputStream content) {
        String plain = plainName(name);
        Receipt receipt = intake.examine(plan, month, new ReceivedFile(plain, keep(content), clock.instant()));
        String subject = plan.id() + " " + month + " "
                + unitOf(receipt).map(UnitName::value).orElse("单位不明");
        Optional<UnitName> strange = unitOf(receipt).filter(unit -> !sender.sendsFor(unit));
        if (strange.isPresent()) {
            trail.failed(sender.name(), Act.UPLOAD, subject + " " + plain, "是其他单位的报送表");
            throw new AccessDeniedException("这是" + strange.get() + "的报送表，您只能报送"
                    + sender.unit().map(UnitName::value).orElse("本单位") + "的。文件没有计入。");
        }
        if (receipt instanceof Refusal refusal
                && refusal.unit().isEmpty()
                && sender.unit().isPresent()) {
            receipt = new Refusal(refusal.plan(), refusal.month(), sender.unit(), refusal.file(), refusal.findings());
        }
        submissions.save(receipt);
        meters.count(receipt);
        if (receipt instanceof Submission) {
            trail.done(
                    sender.name(),
                    Act.UPLOAD,
                    subject,
                    plain + "，问题" + receipt.findings().size() + "条");
        } else {
            trail.failed(
                    sender.name(),
                    Act.UPLOAD,
                    subject + " " + plain,
                    "退回：" + receipt.findings().getFirst().message());
        }
        return receipt;
    }

    public static Optional<UnitName> unitOf(Receipt receipt) {
        return switch (receipt) {
            case Submission submission -> Optional.of(submission.unit());
            case Refusal refusal -> refusal.unit();
        };
    }

    /** @return the hash under which the content is now kept */
    String keep(InputStream content) {
        try {
            Path part = Files.createTempFile("yuebao", ".upload");
            try {
                Files.copy(content, part, StandardCopyOption.REPLACE_EXISTING);
                return originals.keep(part);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot keep the upload", e);
        }
    }

    /** The last part of whatever path a browser sends, in characters that can stand in a list. */
    static String plainName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("\\p{Cntrl}", "").strip();
        if (plain.isEmpty() || plain.equals(".") || plain.equals("..")) {
            return "未命名";
        }
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(plain.length() - LONGEST_NAME);
    }
}
