package org.yuebao.ingest.official.table;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a column of a task table holds, told by the words of its header; the first that fits wins. */
public enum ColumnRole {
    NUMBER("序号|编号|项次|任务编号|任务序号"),
    /** 责任领导, 联系人: persons, of whom a plan's workbook says nothing. */
    PERSON("[^及和、/]*(领导|负责人|责任人|联系人|电话|联络员)"),
    SUPPORT(".*(协办|配合|协助|协同|参与|参加|支持).*"),
    LEAD(".*(牵头|主办|总负责).*"),
    RESPONSIBLE(".*(主责|责任|承办|落实单位|落实部门|实施单位|实施主体|负责单位|负责部门|完成单位).*"),
    DEADLINE("时间|节点|.*(时限|期限|完成时间|时间要求|时间节点|办结时间|时间进度|进度要求|进度安排|完成日期|时间安排).*"),
    MEASURE(".*(措施|工作内容|具体内容|主要内容|任务内容|具体任务|工作要求|具体要求|任务要求|工作举措|主要举措|具体举措|目标要求|工作目标).*"),
    TASK("(?!任务(类型|来源|性质|属性|类别|依据)).*(任务|重点工作|工作事项|项目名称|事项|工作项目).*|项目|工作"),
    SECTION("战役|攻坚战|类别|分类|领域|大类|板块|方面|专项|专题|所属章节|章节|分项");

    private final Pattern words;

    ColumnRole(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<ColumnRole> of(String header) {
        String plain = plain(header);
        if (plain.isEmpty() || plain.length() > 20) {
            return Optional.empty();
        }
        for (ColumnRole role : values()) {
            if (role.words.matcher(plain).matches()) {
                return Optional.of(role);
            }
        }
        return Optional.empty();
    }

    boolean isOfUnits() {
        return this == LEAD || this == RESPONSIBLE || this == SUPPORT;
    }

    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }
}
