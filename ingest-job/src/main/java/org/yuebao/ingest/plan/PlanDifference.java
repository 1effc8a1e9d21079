package org.yuebao.ingest.plan;

/**
 * One thing in which two plans differ.
 *
 * @param part the sheet it stands on: 任务措施, 目标值1
 * @param subject what differs: 措施“大气-5-1”, 东城区的“PM2.5年均浓度”
 * @param field in which column; empty where the whole subject was added or removed
 * @param before as it was; empty where it was added
 * @param after as it is; empty where it was removed
 */
public record PlanDifference(Kind kind, String part, String subject, String field, String before, String after) {

    /** What happened. */
    public enum Kind {
        ADDED("新增"),
        REMOVED("删除"),
        CHANGED("修改");

        private final String chinese;

        Kind(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

    /** {@code 修改 措施“大气-5-1”的完成时限：“6月底前” → “9月底前”}. */
    public String sentence() {
        return switch (kind) {
            case ADDED -> kind.chinese() + " " + subject + (after.isEmpty() ? "" : "：" + after);
            case REMOVED -> kind.chinese() + " " + subject + (before.isEmpty() ? "" : "：" + before);
            case CHANGED -> kind.chinese() + " " + subject + "的" + field + "：" + quoted(before) + " → " + quoted(after);
        };
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "（空）" : "“" + text + "”";
    }
}
