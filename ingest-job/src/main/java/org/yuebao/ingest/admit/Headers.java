package org.yuebao.ingest.admit;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yuebao.ingest.entry.CellText;
import org.yuebao.ingest.form.ProgressColumn;
import org.yuebao.ingest.form.ReadingColumn;

/**
 * What the words above a column may be, the form's own and those that clerks use instead.
 *
 * @param byWord column by word, without blanks and brackets
 * @param own the form's own word of each column
 */
record Headers<C extends Enum<C>>(Map<String, C> byWord, Map<C, String> own) {

    /** 累计值（1—6月） is 累计值. */
    private static final Pattern BRACKETS = Pattern.compile("[(\\[{【][^()\\[\\]{}【】]*[)\\]}】]|[*:：☆★]");

    /** 1—6月累计值. */
    private static final Pattern SINCE_JANUARY = Pattern.compile("1月?[-—–~至到]+\\d{1,2}月(份)?");

    static final Headers<ProgressColumn> PROGRESS = progress();
    static final Headers<ReadingColumn> READINGS = readings();

    private static Headers<ProgressColumn> progress() {
        Map<ProgressColumn, List<String>> words = new LinkedHashMap<>();
        words.put(ProgressColumn.NUMBER, List.of("序号", "编号", "行号"));
        words.put(ProgressColumn.THEME, List.of("领域", "附件", "领域附件", "所属领域"));
        words.put(ProgressColumn.TASK, List.of("重点任务", "任务", "任务名称"));
        words.put(ProgressColumn.MEASURE, List.of("工作措施", "措施", "具体措施", "措施内容", "工作内容", "具体工作措施"));
        words.put(ProgressColumn.ITEM, List.of("子项", "分项", "子项名称"));
        words.put(ProgressColumn.DEADLINE, List.of("完成时限", "时限", "完成时间"));
        words.put(ProgressColumn.LEAD, List.of("牵头部门", "牵头单位"));
        words.put(ProgressColumn.RESPONSIBLE, List.of("主责单位", "责任单位"));
        words.put(ProgressColumn.SUPPORT, List.of("协办单位", "配合单位"));
        words.put(
                ProgressColumn.TEXT,
                List.of("本月进展情况", "本月进展", "进展情况", "工作进展", "工作进展情况", "本月工作进展", "本月工作进展情况", "当月进展情况", "完成情况", "本月完成情况"));
        words.put(ProgressColumn.TARGET, List.of("年度目标", "目标", "目标值"));
        words.put(ProgressColumn.LAST_MONTH, List.of("上月累计", "上月累计完成量", "上月累计值"));
        words.put(
                ProgressColumn.CUMULATIVE,
                List.of("累计完成量", "累计完成", "累计完成数", "累计完成值", "累计完成数量", "累计量", "累计值", "累计", "量化完成值"));
        words.put(ProgressColumn.MEASURED_IN, List.of("计量单位", "单位"));
        words.put(ProgressColumn.STATUS, List.of("状态", "进展状态", "完成状态", "自评状态", "进度状态", "工作状态"));
        words.put(ProgressColumn.PROBLEMS, List.of("存在问题", "问题", "存在的问题", "存在困难及问题", "主要问题"));
        words.put(ProgressColumn.NEXT_STEPS, List.of("下一步计划", "下一步措施", "下一步工作", "下一步工作计划", "下一步工作措施", "下步计划", "下步措施"));
        return of(words);
    }

    private static Headers<ReadingColumn> readings() {
        Map<ReadingColumn, List<String>> words = new LinkedHashMap<>();
        words.put(ReadingColumn.NUMBER, List.of("序号", "编号", "行号"));
        words.put(ReadingColumn.INDICATOR, List.of("指标", "指标名称", "考核指标"));
        words.put(ReadingColumn.MEASURED_IN, List.of("单位", "计量单位"));
        words.put(ReadingColumn.TARGET, List.of("年度目标", "目标", "目标值"));
        words.put(ReadingColumn.MONTH_VALUE, List.of("本月值", "本月", "当月值", "当月"));
        words.put(ReadingColumn.CUMULATIVE, List.of("累计值", "累计", "本年累计", "本年累计值", "累计完成量", "年累计值"));
        words.put(ReadingColumn.NUMERATOR, List.of("分子"));
        words.put(ReadingColumn.DENOMINATOR, List.of("分母"));
        words.put(ReadingColumn.DUST_DAYS, List.of("其中沙尘天数", "沙尘天数"));
        words.put(ReadingColumn.LAST_YEAR, List.of("去年同期累计值", "上年同期累计值", "去年同期", "上年同期", "上年同期累计", "去年同期累计", "去年同期值"));
        words.put(ReadingColumn.NOTE, List.of("备注", "说明"));
        return of(words);
    }

    private static <C extends Enum<C>> Headers<C> of(Map<C, List<String>> words) {
        Map<String, C> byWord = new HashMap<>();
        Map<C, String> own = new HashMap<>();
        words.forEach((column, synonyms) -> {
            own.put(column, synonyms.getFirst());
            synonyms.forEach(word -> byWord.put(word, column));
        });
        return new Headers<>(Map.copyOf(byWord), Map.copyOf(own));
    }

    /** @param header as it stands in the cell */
    Optional<C> column(String header) {
        String word = BRACKETS.matcher(CellText.plain(header)).replaceAll("");
        return Optional.ofNullable(byWord.get(word))
                .or(() -> Optional.ofNullable(
                        byWord.get(SINCE_JANUARY.matcher(word).replaceFirst(""))));
    }

    boolean isOwn(C column, String header) {
        return CellText.plain(header).equals(own.get(column));
    }

    String word(C column) {
        return own.getOrDefault(column, column.name());
    }
}
