package org.yuebao.app.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.support.CronExpression;
import org.springframework.stereotype.Component;
import org.yuebao.app.audit.Act;
import org.yuebao.app.audit.AuditTrail;
import org.yuebao.app.month.RunInProgressException;
import org.yuebao.app.office.Months;
import org.yuebao.app.office.RunDesk;
import org.yuebao.app.serve.ServerSettings;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.run.RunRecord;
import org.yuebao.model.store.AuditStore;

/** Every night: each month that is open and of which something changed gets a new draft; the others are left alone. */
@Component
public class NightlyRuns {

    /** Who starts runs at night, in lists and in the audit trail. */
    public static final String WHO = "定时任务";

    /** How far back a night is looked for that didn't take place. */
    private static final Duration LOOKED_BACK = Duration.ofDays(7);

    private final Months months;
    private final WhatChanged changes;
    private final RunDesk desk;
    private final AuditTrail trail;
    private final AuditStore audit;
    private final ServerSettings settings;
    private final Clock clock;

    NightlyRuns(
            Months months,
            WhatChanged changes,
            RunDesk desk,
            AuditTrail trail,
            AuditStore audit,
            ServerSettings settings,
            Clock clock) {
        this.months = months;
        this.changes = changes;
        this.desk = desk;
        this.trail = trail;
        this.audit = audit;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(cron = "${yuebao.server.nightly:0 0 1 * * *}", zone = "Asia/Shanghai")
    void tonight() {
        night();
    }

    /** One night's work; a month that fails doesn't keep the others from theirs. */
    public void night() {
        List<Months.Meant> open = months.openOnes();
        trail.done(WHO, Act.NIGHT, "", "开始，未定稿的月份" + open.size() + "个");
        for (Months.Meant each : open) {
            String subject = each.plan() + " " + each.month();
            changes.since(months.open(each.plan(), each.month()))
                    .ifPresentOrElse(
                            reason -> run(each, subject, reason),
                            () -> trail.done(WHO, Act.NIGHT, subject, "没有变化，不编制新稿"));
        }
    }

    private void run(Months.Meant open, String subject, String reason) {
        try {
            RunRecord.State state = desk.start(open.plan(), open.month(), WHO, "夜间：" + reason)
                    .end()
                    .get();
            if (state != RunRecord.State.DONE) {
                trail.failed(WHO, Act.NIGHT, subject, "失败：原因见“运行”；排除后可续跑，或等下一夜");
            }
        } catch (RunInProgressException busy) {
            trail.failed(WHO, Act.NIGHT, subject, "跳过：" + busy.words());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            trail.failed(WHO, Act.NIGHT, subject, "中断：服务正在停止");
        } catch (ExecutionException e) {
            trail.failed(WHO, Act.NIGHT, subject, "失败：" + e.getMessage());
        }
    }

    /**
     * A night at which no server ran is caught up at once when one starts: what the night would have done, no more. Of
     * several missed nights one is enough, for a draft says how things stand now.
     */
    @EventListener(ApplicationReadyEvent.class)
    public void catchUp() {
        Optional<Instant> last = audit.latest(Act.NIGHT.chinese(), 1).stream()
                .map(event -> event.at())
                .findFirst();
        Optional<Instant> due = lastDue();
        if (last.isPresent() && due.isPresent() && last.get().isBefore(due.get())) {
            trail.failed(
                    WHO, Act.NIGHT, "", "跳过：" + due.get().atZone(DueDate.ZONE).toLocalDate() + "夜间服务没有运行，现在补做");
            Thread.ofPlatform().name("night").start(this::night);
        }
    }

    /** When the last night was due, by the settings; empty where there are no nights. */
    private Optional<Instant> lastDue() {
        if (!CronExpression.isValidExpression(settings.nightly())) {
            return Optional.empty();
        }
        CronExpression nightly = CronExpression.parse(settings.nightly());
        Instant now = clock.instant();
        Optional<Instant> due = Optional.empty();
        ZonedDateTime next = nightly.next(now.minus(LOOKED_BACK).atZone(DueDate.ZONE));
        while (next != null && !next.toInstant().isAfter(now)) {
            due = Optional.of(next.toInstant());
            next = nightly.next(next);
        }
        return due;
    }
}
