package org.yuebao.app.audit;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.yuebao.model.audit.AuditEvent;
import org.yuebao.model.store.AuditStore;

/** Keeps acts, with the address from which the present request came. */
@Component
public class AuditTrail {

    public static final String DONE = "成功";

    /** For someone who isn't signed in. */
    public static final String NOBODY = "—";

    private final AuditStore store;
    private final Clock clock;

    AuditTrail(AuditStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    public void done(String who, Act act, String subject, String detail) {
        keep(who, act, subject, detail, DONE);
    }

    /** @param outcome why it wasn't done */
    public void failed(String who, Act act, String subject, String outcome) {
        keep(who, act, subject, "", outcome);
    }

    private void keep(String who, Act act, String subject, String detail, String outcome) {
        store.append(new AuditEvent(clock.instant(), who, act.chinese(), subject, detail, from(), outcome));
    }

    private static String from() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "本机";
    }
}
