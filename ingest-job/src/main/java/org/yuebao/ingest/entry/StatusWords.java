package org.yuebao.ingest.entry;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yuebao.model.submission.SelfStatus;

/** The status words that units use, four kept. Source: evidence.md, “Status vocabulary”. */
final class StatusWords {

    private static final Map<String, SelfStatus> WORDS = Stream.of(
                    words(SelfStatus.COMPLETED, "已完成", "完成", "已办结", "办结", "提前完成", "销号"),
                    words(
                            SelfStatus.IN_PROGRESS,
                            "推进中",
                            "正常推进",
                            "按序时推进",
                            "达进度",
                            "达到序时进度",
                            "按计划推进",
                            "有序推进",
                            "持续推进",
                            "绿灯",
                            "超进度",
                            "超序时",
                            "快于序时",
                            "长期坚持",
                            "长期实施",
                            "常态化推进",
                            "进行中"),
                    words(
                            SelfStatus.BEHIND,
                            "滞后",
                            "慢序时",
                            "欠进度",
                            "未达到序时进度",
                            "推进缓慢",
                            "红灯",
                            "进度偏慢",
                            "预警",
                            "存在风险",
                            "黄灯",
                            "逾期",
                            "逾期未完成",
                            "超期",
                            "未按时完成"),
                    words(
                            SelfStatus.NOT_STARTED,
                            "未启动",
                            "未开展",
                            "未开始",
                            "尚未开始",
                            "尚未启动",
                            "暂未启动",
                            "未到时间节点",
                            "尚未到期",
                            "时段未到"))
            .flatMap(words -> words.entrySet().stream())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    /** ●已完成, 推进中(60%), 已完成。 */
    private static final Pattern ORNAMENT = Pattern.compile("[(][^()]*[)]|[\\p{P}\\p{S}]");

    private StatusWords() {}

    /** @param plain by {@link CellText#plain} */
    static Optional<SelfStatus> of(String plain) {
        return Optional.ofNullable(WORDS.get(plain))
                .or(() -> Optional.ofNullable(WORDS.get(ORNAMENT.matcher(plain).replaceAll(""))));
    }

    private static Map<String, SelfStatus> words(SelfStatus status, String... words) {
        return Stream.of(words).collect(Collectors.toMap(word -> word, word -> status));
    }
}
