package org.yuebao.app.serve;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The server's own settings, {@code yuebao.server.*} in {@code yuebao.yaml} of the data folder.
 *
 * @param secondPerson 定稿须由提请人以外的另一位编制人确认
 * @param maxUploadMegabytes 上传文件的最大大小（MB）
 * @param lockAfterFailures 连续输错口令多少次后锁定账号
 * @param lockFor 锁定多久，如 15m
 * @param nightly 夜间编制的时间（cron 表达式，北京时间）；写 "-" 则不自动编制
 */
@ConfigurationProperties("yuebao.server")
public record ServerSettings(
        @DefaultValue("true") boolean secondPerson,
        @DefaultValue("20") int maxUploadMegabytes,
        @DefaultValue("5") int lockAfterFailures,
        @DefaultValue("15m") Duration lockFor,
        @DefaultValue("0 0 1 * * *") String nightly) {

    public ServerSettings {
        require(maxUploadMegabytes >= 1 && maxUploadMegabytes <= 200, "yuebao.server.max-upload-megabytes: 1 … 200");
        require(lockAfterFailures >= 3 && lockAfterFailures <= 20, "yuebao.server.lock-after-failures: 3 … 20");
        require(lockFor.isPositive(), "yuebao.server.lock-for: > 0");
    }

    private static void require(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(what);
        }
    }

    public long maxUploadBytes() {
        return maxUploadMegabytes * 1024L * 1024L;
    }
}
