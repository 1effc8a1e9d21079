package org.yuebao.ingest.check;

import java.util.List;

/**
 * The rules of what happens before the checks: the gates in their order, then which measure a row stands for, then what
 * each cell says. Whoever makes a finding with a new code in admit, entry or the ingest job declares its rule here; a test
 * looks for codes without one.
 */
final class AdmissionRules {

    private AdmissionRules() {}

    static List<Rule> all() {
        return List.of(
                Rule.blocker("GATE-WORKBOOK", Stage.GATE, "不能作为工作簿打开")
                        .because("第1道关口：文件是空的、损坏、设有密码、过大，或不是电子表格。退回，不算报送。")
                        .wrong("扫描件.pdf改名为.xlsx")
                        .right("按空白填报表填写的 .xlsx 文件"),
                Rule.blocker("GATE-FORM", Stage.GATE, "不是月报的填报表")
                        .because("第2道关口：没有“填报信息”工作表，也认不出是哪个单位、哪个月的填报表。")
                        .wrong("自制的工作总结表")
                        .right("编制单位发放的空白填报表"),
                Rule.blocker("GATE-UNIT", Stage.GATE, "填报单位不能确定")
                        .because("第3道关口：没有写填报单位、不在单位名册中、不需填报，或与空白表发放的单位不一致。")
                        .wrong("通州区的空白表，填报单位写“怀柔区”")
                        .right("通州区的空白表，填报单位写“通州区”"),
                Rule.blocker("GATE-FORM-VERSION", Stage.GATE, "填报表版式不对")
                        .because("第4道关口：填报表的版式不是本程序所认的。")
                        .wrong("第2版填报表")
                        .right("第1版填报表"),
                Rule.blocker("GATE-PLAN", Stage.GATE, "是别的计划的填报表")
                        .because("第5道关口：填报表是按另一个行动计划生成的。")
                        .wrong("2021年计划的填报表")
                        .right("本计划的填报表"),
                Rule.warning("GATE-PLAN-VERSION", Stage.GATE, "按计划的旧版本生成")
                        .because("计划修订之后仍用修订前的空白表；照收，按现行版本核对。")
                        .wrong("计划第1版的空白表（现行第2版）")
                        .right("计划第2版的空白表"),
                Rule.blocker("GATE-MONTH", Stage.GATE, "报告月份不对")
                        .because("第6道关口：报告月份（数据所属的月份，不是报送的月份）与收取的月份不同。补报放入该月的收件文件夹。")
                        .wrong("收取2022年6月，填报表为2022年5月")
                        .right("收取2022年6月，填报表为2022年6月"),
                Rule.blocker("GATE-SHEETS", Stage.GATE, "缺少工作表")
                        .because("第7道关口：“进展情况”或（有指标任务的单位）“指标”工作表被删除，或改名后认不出。")
                        .wrong("删去“指标”工作表")
                        .right("保留空白填报表的全部工作表"),
                Rule.blocker("GATE-COLUMNS", Stage.GATE, "缺少列")
                        .because("第8道关口：认不出表头，或必需的列被删除、改名。列的位置可以变动，可以另加列。")
                        .wrong("“累计完成量”改为“数量”")
                        .right("表头“累计完成量”"),
                Rule.warning("GATE-TWO-FILES", Stage.GATE, "同一单位有两份不同的文件")
                        .because("一次收到同一单位的两份不同文件；采用接收时间较晚的一份，另一份保留。")
                        .wrong("通州区.xlsx 与 通州区（改）.xlsx 都在收件文件夹中")
                        .right("只留应采用的一份"),
                Rule.warning("ROW-UNKNOWN", Stage.ROW, "认不出是哪项措施")
                        .because("这一行的序号和工作措施都对应不上计划中的措施；不计入。")
                        .wrong("自行加行，工作措施写“其他工作”")
                        .right("在空白填报表原有的行中填写"),
                Rule.warning("ROW-NOT-OURS", Stage.ROW, "不是本单位的措施")
                        .because("本单位在这项措施中没有牵头或主责角色；不计入。")
                        .wrong("只协办的措施填了进展")
                        .right("只填本单位填报表中的措施"),
                Rule.warning("ROW-TWICE", Stage.ROW, "同一措施填了两行")
                        .because("同一措施出现两行；计入前一行。")
                        .wrong("大气-5-1/1填了两行")
                        .right("合并为一行"),
                Rule.error("AMOUNT-NUMBER", Stage.VALUE, "不是确切的数值")
                        .because("数值栏填了文字、约数或范围；不计入。“约”“余”“左右”“以上”都不是确切的数值。")
                        .wrong("约240组、240余、≥240")
                        .right("240、240组、2.9万"),
                Rule.error("AMOUNT-UNIT", Stage.VALUE, "单位与计量单位不符")
                        .because("数值后面写的单位不能换算成该行的计量单位；不计入。能换算的（辆次、万辆次）自动换算。")
                        .wrong("计量单位“吨”，填“35家”")
                        .right("35、35吨、0.0035万吨"),
                Rule.error("AMOUNT-NEGATIVE", Stage.VALUE, "数值小于0")
                        .because("累计完成量和指标值不会小于0；不计入。")
                        .wrong("-5")
                        .right("5"),
                Rule.error("AMOUNT-FAULT", Stage.VALUE, "公式没有结果")
                        .because("单元格是出错的公式，或保存时没有计算结果；不计入。")
                        .wrong("#REF!")
                        .right("直接填写数值350"),
                Rule.error("AMOUNT-PARTS", Stage.VALUE, "分项个数不对")
                        .because("断面水质等分项指标没有按“首项(分项,分项)”填写，或个数不对；不计入。全角、半角括号和逗号均可。")
                        .wrong("100；75；0或100")
                        .right("100(75,0)"),
                Rule.note("AMOUNT-NOT-ASKED", Stage.VALUE, "没有计量单位的行填了数值")
                        .because("这一行不要求填数量，所填不计入。")
                        .wrong("累计完成量填3")
                        .right("在本月进展情况中写明数量"),
                Rule.error("STATUS-WORD", Stage.STATUS, "状态不能识别")
                        .because("状态不是规定的四种，也不是常见的同义词（如“办结”“按序时推进”“未达到序时进度”）；按“推进中”计。")
                        .wrong("差不多了")
                        .right("推进中"));
    }
}
