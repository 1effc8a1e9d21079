package org.yuebao.app;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What of the printed report is set in {@code yuebao.yaml}, {@code yuebao.report.*}.
 *
 * @param kind 报告印作“报告”还是“通报”
 * @param narrativeLength 各任务进展的一段至多多少字（连单位名）；写 0 则正文和附表都不要
 */
@ConfigurationProperties("yuebao.report")
record PrintedReportSettings(
        @DefaultValue("报告") String kind,
        @DefaultValue("120") int narrativeLength) {}
