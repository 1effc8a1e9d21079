package org.yuebao.app.web;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.yuebao.model.access.Role;
import org.yuebao.model.assessment.Assessment;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.assessment.LightCounts;
import org.yuebao.model.assessment.Timeliness;
import org.yuebao.model.assessment.Verdict;
import org.yuebao.model.finding.Severity;
import org.yuebao.model.month.DueDate;

/** How times, lights and counts stand on a page; templates know it as {@code words}. */
final class PageWords {

    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(DueDate.ZONE);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm", Locale.ROOT).withZone(DueDate.ZONE);

    public String time(Instant at) {
        return MINUTE.format(at);
    }

    public String shortTime(Instant at) {
        return SHORT.format(at);
    }

    public String day(LocalDate day) {
        return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    public String css(Light light) {
        return light.name().toLowerCase(Locale.ROOT);
    }

    /** Word, 绩效表 XLSX, 数据 JSON: what a file of a report is, told by its name. */
    public String document(String fileName) {
        String kind = fileName.endsWith(".docx")
                ? "Word"
                : fileName.substring(fileName.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        if (fileName.contains("绩效")) {
            return "绩效表 " + kind;
        }
        return switch (fileName) {
            case "figures.json" -> "数据 JSON";
            case "manifest.json" -> "清单 JSON";
            default -> kind;
        };
    }

    /** Red below, so that the eye finds it; a light that nobody has isn't told. */
    public String counts(LightCounts counts) {
        StringBuilder words = new StringBuilder();
        for (Light light : Light.values()) {
            if (counts.of(light) > 0) {
                words.append(words.isEmpty() ? "" : "　").append(light.shape()).append(counts.of(light));
            }
        }
        return words.isEmpty() ? "—" : words.toString();
    }

    public String verdict(Verdict verdict) {
        return verdict.light().shape() + " " + verdict.word();
    }

    /** ● 15.88万辆次; where nothing is judged the reason stands for a number that would mean nothing: ○ 不涉及. */
    public String value(Assessment assessment) {
        boolean grey = assessment.light() == Light.GREY;
        boolean unplanned = assessment.marks().contains("计划外");
        return assessment.light().shape() + " "
                + (grey && !unplanned ? assessment.verdict().word() : assessment.actual());
    }

    public String group(Severity severity) {
        return switch (severity) {
            case BLOCKER, ERROR -> "必须改";
            case WARNING -> "建议改";
            case NOTE -> "供参考";
        };
    }

    public String css(Timeliness timeliness) {
        return switch (timeliness) {
            case Timeliness.OnTime ignored -> "green";
            case Timeliness.Late ignored -> "yellow";
            case Timeliness.NotReported ignored -> "red";
            case Timeliness.Awaited ignored -> "grey";
        };
    }

    public String role(Role role) {
        return role.chinese();
    }

    /** 还有1天6小时, 已过3天. */
    public String until(Instant now, Instant then) {
        Duration left = Duration.between(now, then);
        String words = lasting(left.abs());
        return left.isNegative() ? "已过" + words : "还有" + words;
    }

    public String between(Instant begin, Instant end) {
        return lasting(Duration.between(begin, end).abs());
    }

    public String lasting(Duration duration) {
        if (duration.toDays() > 0) {
            return duration.toDays() + "天" + (duration.toHoursPart() > 0 ? duration.toHoursPart() + "小时" : "");
        }
        if (duration.toHours() > 0) {
            return duration.toHours() + "小时" + duration.toMinutesPart() + "分";
        }
        return duration.toMinutes() > 0
                ? duration.toMinutes() + "分" + duration.toSecondsPart() + "秒"
                : duration.toSeconds() + "秒";
    }
}
