package org.yuebao.report.issue;

import org.yuebao.model.report.PublishedReport;

/** The newest draft was issued before; another issue needs another run. */
public final class AlreadyIssuedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient PublishedReport issued;

    AlreadyIssuedException(PublishedReport issued) {
        super("run " + issued.run() + " was issued as " + issued.label());
        this.issued = issued;
    }

    public PublishedReport issued() {
        return issued;
    }
}
