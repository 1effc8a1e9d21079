package org.yuebao.app.command;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import org.yuebao.model.assessment.Light;
import org.yuebao.model.month.DueDate;
import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.PlanId;
import org.yuebao.model.report.ReportLabel;
import picocli.CommandLine.TypeConversionException;

/** Turns what is typed into the domain's words; what can't be is told in Chinese. */
final class Converters {

    private Converters() {}

    static PlanId planId(String text) {
        try {
            return new PlanId(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("计划编号由小写字母、数字和连字符组成，如 beijing-2022，不能是“" + text + "”");
        }
    }

    static ReportingMonth month(String text) {
        try {
            return ReportingMonth.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException("月份应写成 2022-06 的形式，不能是“" + text + "”");
        }
    }

    static ReportLabel label(String text) {
        return ReportLabel.parse(text)
                .orElseThrow(() -> new TypeConversionException("稿次应写成 d3（草稿第3稿）或 r1（定稿）的形式，不能是“" + text + "”"));
    }

    /** By its word, its colour or its shape. */
    static Light light(String text) {
        return switch (text) {
            case "正常", "绿", "绿灯", "●" -> Light.GREEN;
            case "偏慢", "黄", "黄灯", "▲" -> Light.YELLOW;
            case "滞后", "红", "红灯", "■" -> Light.RED;
            case "未评", "灰", "灰灯", "○" -> Light.GREY;
            default -> throw new TypeConversionException("评价应写成 正常、偏慢、滞后 或 未评（绿、黄、红、灰），不能是“" + text + "”");
        };
    }

    /** {@code 2022-07-06T09:00} is Beijing time; a date alone means the end of that day. */
    static Instant instant(String text) {
        try {
            if (text.length() == 10) {
                return LocalDate.parse(text)
                        .plusDays(1)
                        .atStartOfDay(DueDate.ZONE)
                        .toInstant()
                        .minusSeconds(1);
            }
            return text.endsWith("Z")
                    ? Instant.parse(text)
                    : LocalDateTime.parse(text).atZone(DueDate.ZONE).toInstant();
        } catch (DateTimeParseException e) {
            throw new TypeConversionException("时间应写成 2022-07-06 或 2022-07-06T09:00 的形式（北京时间），不能是“" + text + "”");
        }
    }
}
