package org.yuebao.ingest.check;

import java.util.Map;
import org.yuebao.model.finding.FindingCode;
import org.yuebao.model.finding.Severity;

/**
 * What a bureau set otherwise than shipped.
 *
 * @param severities by code; only warnings and notes, and only to the other: errors and blockers decide what is counted
 */
public record CheckSettings(Map<FindingCode, Severity> severities) {

    /** @throws IllegalArgumentException in Chinese, when a code is unknown or its severity can't be set so */
    public CheckSettings {
        severities = Map.copyOf(severities);
        severities.forEach(CheckSettings::mustBeAllowed);
    }

    public static CheckSettings shipped() {
        return new CheckSettings(Map.of());
    }

    private static void mustBeAllowed(FindingCode code, Severity severity) {
        Rule rule = CheckCatalogue.rules().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("没有编码为 " + code + " 的检查规则"));
        if (rule.stage() == Stage.PRINT) {
            throw new IllegalArgumentException("检查规则 " + code + " 在编制报告文件时才用到，级别不能调整");
        }
        if (!rule.isAdjustable() || severity == Severity.ERROR || severity == Severity.BLOCKER) {
            throw new IllegalArgumentException("检查规则 " + code + " 的级别只能在“警告”与“提示”之间调整");
        }
    }

    Severity severityOf(Rule rule) {
        return severities.getOrDefault(rule.code(), rule.severity());
    }
}
