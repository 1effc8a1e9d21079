package org.yuebao.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.yuebao.model.store.OriginalStore;
import org.yuebao.model.store.RunKey;
import org.yuebao.model.store.SubmissionStore;
import org.yuebao.model.submission.ReceivedFile;

/**
 * Fixes the list of new files that a run works on: keeps each original first, then writes the list. Files received in
 * an earlier run aren't on it; files that arrived after the run's as-of, and those of other plans, aren't either.
 */
final class InboxFreezer {

    private final OriginalStore originals;
    private final SubmissionStore submissions;
    private final PlanInbox inboxes;
    private final Clock clock;

    InboxFreezer(OriginalStore originals, SubmissionStore submissions, PlanInbox inboxes, Clock clock) {
        this.originals = originals;
        this.submissions = submissions;
        this.inboxes = inboxes;
        this.clock = clock;
    }

    /** @return how many files were left for other plans */
    int freeze(RunKey run, Path inbox, Instant asOf) {
        Map<String, ReceivedFile> bySha = new TreeMap<>();
        Predicate<Path> isAnothers = inboxes.anothersThan(run.plan(), inbox);
        int left = 0;
        for (Path path : Inbox.of(inbox).files()) {
            Instant receivedAt = receivedAt(path, asOf);
            if (!receivedAt.isAfter(asOf)) {
                String sha256 = originals.keep(path);
                ReceivedFile file = new ReceivedFile(path.getFileName().toString(), sha256, receivedAt);
                if (submissions.find(run.plan(), run.month(), sha256).isEmpty()) {
                    if (isAnothers.test(path)) {
                        left++;
                    } else {
                        bySha.merge(sha256, file, InboxFreezer::earlier);
                    }
                }
            }
        }
        List<ReceivedFile> files = new ArrayList<>(bySha.values());
        // In the order of arrival, so that a unit's later file becomes its later revision.
        files.sort(Comparator.comparing(ReceivedFile::receivedAt).thenComparing(ReceivedFile::name));
        submissions.freeze(run, files);
        return left;
    }

    private static ReceivedFile earlier(ReceivedFile one, ReceivedFile other) {
        return other.receivedAt().isBefore(one.receivedAt()) ? other : one;
    }

    /** The file's modification time, unless that lies after the scan: then the scan's. Source: domain.md, “The calendar”. */
    private Instant receivedAt(Path path, Instant asOf) {
        try {
            Instant modified = Files.getLastModifiedTime(path).toInstant();
            Instant scan = clock.instant();
            if (!modified.isAfter(scan)) {
                return modified;
            }
            return asOf.isBefore(scan) ? asOf : scan;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
