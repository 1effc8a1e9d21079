package org.yuebao.model.audit;

import java.time.Instant;

/**
 * One act. Nothing is ever changed or taken away here.
 *
 * @param who the account, 定时任务 for the scheduler, — for someone not signed in
 * @param act what was done, in the office's words: 登录, 上传, 定稿
 * @param subject what it was done to: 2022-06 通州区; may be empty
 * @param detail anything else worth keeping; may be empty
 * @param from the address it came from
 * @param outcome 成功, or why not
 */
public record AuditEvent(
        Instant at, String who, String act, String subject, String detail, String from, String outcome) {}
