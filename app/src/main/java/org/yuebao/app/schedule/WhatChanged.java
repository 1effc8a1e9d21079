package org.yuebao.app.schedule;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import org.yuebao.app.DataFolder;
import org.yuebao.app.office.OpenedMonth;
import org.yuebao.ingest.Inbox;
import org.yuebao.ingest.PlanInbox;
import org.yuebao.model.report.PublishedReport;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.report.issue.InputsFingerprint;

/** Whether a new draft of a month would say anything that the newest one doesn't. */
@Component
class WhatChanged {

    private final SubmissionStore submissions;
    private final OriginalStore originals;
    private final PlanInbox inboxes;
    private final InputsFingerprint inputs;
    private final DataFolder folder;

    WhatChanged(
            SubmissionStore submissions,
            OriginalStore originals,
            PlanInbox inboxes,
            InputsFingerprint inputs,
            DataFolder folder) {
        this.submissions = submissions;
        this.originals = originals;
        this.inboxes = inboxes;
        this.inputs = inputs;
        this.folder = folder;
    }

    /** @return the first reason found, in words; empty when nothing changed */
    Optional<String> since(OpenedMonth month) {
        long files = newFiles(month);
        if (files > 0) {
            return Optional.of("收件文件夹有" + files + "份新文件");
        }
        if (month.draft().isEmpty()) {
            return submissions
                            .firstAccepted(month.plan().id(), month.month(), month.now())
                            .isEmpty()
                    ? Optional.empty()
                    : Optional.of("还没有草稿");
        }
        PublishedReport draft = month.draft().get();
        if (hasArrivedSince(month, draft.publishedAt())) {
            return Optional.of("有新的报送");
        }
        if (draft.planVersion() != month.plan().version().number()) {
            return Optional.of("计划有新版本");
        }
        if (month.due().isMetBy(draft.publishedAt()) && month.isPastDue()) {
            return Optional.of("报送截止，列出未报单位");
        }
        return inputs.now(month.plan(), month.month(), month.now()).equals(draft.inputsSha256())
                ? Optional.empty()
                : Optional.of("模板、设置、豁免、人工评定、接收时间或前几个月的报告有变化");
    }

    private long newFiles(OpenedMonth month) {
        Path inbox = folder.inbox(month.month());
        Predicate<Path> isAnothers = inboxes.anothersThan(month.plan().id(), inbox);
        return Inbox.of(inbox).files().stream()
                .filter(isAnothers.negate())
                .map(originals::keep)
                .distinct()
                .filter(sha256 -> submissions
                        .find(month.plan().id(), month.month(), sha256)
                        .isEmpty())
                .count();
    }

    private boolean hasArrivedSince(OpenedMonth month, Instant draft) {
        return submissions.inForce(month.plan().id(), month.month(), month.now()).stream()
                        .anyMatch(stored ->
                                stored.submission().file().receivedAt().isAfter(draft))
                || submissions.refusals(month.plan().id(), month.month(), month.now()).stream()
                        .anyMatch(refusal -> refusal.file().receivedAt().isAfter(draft));
    }
}
