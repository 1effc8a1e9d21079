package org.yuebao.report.content;

import org.yuebao.model.plan.Plan;

/** The plan's title, short enough for a file's name. */
public final class PlanTitle {

    private PlanTitle() {}

    /** 污染防治攻坚战行动计划 of 北京市深入打好污染防治攻坚战2022年行动计划: without jurisdiction, year and slogan. */
    public static String shortOf(Plan plan) {
        String title = plan.title();
        if (title.startsWith(plan.jurisdiction())) {
            title = title.substring(plan.jurisdiction().length());
        }
        String plain = title.replaceFirst("^(深入|坚决)?打好", "")
                .replaceAll("\\d{4}年度?", "")
                .replaceAll("[\\\\/:*?\"<>|\\s]", "");
        return plain.isEmpty() ? plan.id().value() : plain;
    }
}
