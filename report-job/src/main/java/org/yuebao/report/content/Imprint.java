package org.yuebao.report.content;

import java.time.Instant;
import java.util.Optional;

/**
 * What identifies a report: printed in part, and embedded in every file as properties.
 *
 * @param title 关于《…》2022年6月工作进展情况的报告
 * @param subject short, for file properties: 2022年6月污染防治攻坚战行动计划进展情况
 * @param organisation who compiles it
 * @param label d1, r1
 * @param mark printed on every page, such as “草稿第1稿 · 演示数据”; empty on an issued report of real data
 * @param inputsSha256 hash over the inputs
 * @param createdAt the run's as-of: the only clock a document knows
 */
public record Imprint(
        String title,
        String subject,
        String organisation,
        String label,
        Optional<String> mark,
        int planVersion,
        String inputsSha256,
        Instant createdAt) {

    /** True for a 定稿 or 更正, which goes out; false for a draft. */
    public boolean issued() {
        return label.startsWith("r");
    }
}
