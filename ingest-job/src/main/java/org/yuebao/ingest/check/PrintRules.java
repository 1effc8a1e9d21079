package org.yuebao.ingest.check;

import java.util.List;

/**
 * The rules of what is found after all checks, when the report's documents are set: by the report job, which this module
 * doesn't see. They are declared here so that reporters read all rules in one catalogue.
 */
final class PrintRules {

    private PrintRules() {}

    static List<Rule> all() {
        return List.of(Rule.warning("PRINT-CHARACTER", Stage.PRINT, "字体印不出的字符")
                .because("编制单位的字体都没有这个字符，PDF中印作“〓”，报告照常编制。报告最后一个附表列出所在的单元格和字符编号；级别不能调整。")
                .wrong("累计检查13.9万辆次😀")
                .right("累计检查13.9万辆次"));
    }
}
