package org.yuebao.app.schedule;

import java.util.concurrent.ExecutionException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.RunDesk;

/** Every night: each month that is open and of which something changed gets a new draft; the others are left alone. */
@Component
public class NightlyRuns {

    /** Who starts runs at night, in lists and in the audit trail. */
    public static final String WHO = "定时任务";

    private final Months months;
    private final WhatChanged changes;
    private final RunDesk desk;
    private final AuditTrail trail;

    NightlyRuns(Months months, WhatChanged changes, RunDesk desk, AuditTrail trail) {
        this.months = months;
        this.changes = changes;
        this.desk = desk;
        this.trail = trail;
    }

    @Scheduled(cron = "${yuebao.server.nightly:0 0 1 * * *}", zone = "Asia/Shanghai")
    void tonight() {
        night();
    }

    /** One night's work; a month that fails doesn't keep the others from theirs. */
    public void night() {
        for (Months.Meant open : months.openOnes()) {
            String subject = open.plan() + " " + open.month();
            changes.since(months.open(open.plan(), open.month()))
                    .ifPresentOrElse(
                            reason -> run(open, subject, reason),
                            () -> trail.done(WHO, Act.NIGHT, subject, "没有变化，不编制新稿"));
        }
    }

    private void run(Months.Meant open, String subject, String reason) {
        try {
            desk.start(open.plan(), open.month(), WHO, "夜间：" + reason).end().get();
        } catch (RunInProgressException busy) {
            trail.failed(WHO, Act.NIGHT, subject, "跳过：" + busy.words());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trail.failed(WHO, Act.NIGHT, subject, "中断：服务正在停止");
        } catch (ExecutionException e) {
            trail.failed(WHO, Act.NIGHT, subject, "失败：" + e.getMessage());
        }
    }
}
