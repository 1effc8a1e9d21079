package org.yuebao.model.store;

import java.util.List;
import org.yuebao.model.audit.AuditEvent;

/** The audit trail; it can be added to and read, and nothing else. */
public interface AuditStore {

    void append(AuditEvent event);

    /**
     * @param words only events of which some column has this text; empty for all
     * @return newest first
     */
    List<AuditEvent> latest(String words, int limit);
}
