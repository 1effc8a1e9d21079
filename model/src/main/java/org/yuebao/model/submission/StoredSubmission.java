package org.yuebao.model.submission;

/**
 * A submission with the number the store gave it.
 *
 * @param revision of this unit and month, from 1; a later one replaces the earlier whole, which is kept
 */
public record StoredSubmission(int revision, Submission submission) {

    public CellReference reference(SourceCell cell) {
        return new CellReference(
                submission.unit(),
                submission.month(),
                revision,
                submission.file().name(),
                submission.file().sha256(),
                cell);
    }
}
