package org.yuebao.ingest.check;

/** When a rule is looked at; the stages follow one another in this order. */
public enum Stage {
    /** 关口: whether the file is taken in at all. */
    GATE("关口", "文件能否收下"),
    /** 行: which measure a row stands for. */
    ROW("行", "各行对应哪项措施"),
    /** 数值: whether a cell says a value, and one that can be. */
    VALUE("数值", "单元格的值能否采用、是否合理"),
    /** 状态: whether status, amount and remarks agree. */
    STATUS("状态", "状态、数量、说明是否一致"),
    /** 历史: against what the unit reported before. */
    HISTORY("历史", "与本单位以前月份比较"),
    /** 文字: the narrative against the columns. */
    TEXT("文字", "文字与数字栏是否一致"),
    /** 参考: advice only. */
    ADVICE("参考", "仅供参考，不要求更正"),
    /** 汇总: against what other units reported; found when the city's figures are made. */
    SUM("汇总", "与其他单位填报的合计是否一致"),
    /** 印制: whether the report can be printed with it; found when its documents are made. */
    PRINT("印制", "编制报告文件时能否印出");

    private final String chinese;
    private final String meaning;

    Stage(String chinese, String meaning) {
        this.chinese = chinese;
        this.meaning = meaning;
    }

    public String chinese() {
        return chinese;
    }

    /** What is looked at, for people. */
    public String meaning() {
        return meaning;
    }
}
