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
                Rule.warning("GATE-SENDER", Stage.GATE, "单位或月份不是表内写明的")
                        .because("“填报信息”中没有写明单位或月份（或没有年份），按表的标题或文件名认定；照收，请补写。")
                        .wrong("填报单位空白，文件名为“通州区6月.xlsx”")
                        .right("填报单位写“通州区”"),
                Rule.warning("GATE-NAME", Stage.GATE, "文件名与表内不一致")
                        .because("文件名所写的单位或月份与表内不同；按表内计，可能发错了文件。")
                        .wrong("通州区的表，文件名为“怀柔区.xlsx”")
                        .right("通州区的表，文件名为“通州区.xlsx”"),
                Rule.note("GATE-MACROS", Stage.GATE, "带有宏")
                        .because("文件是带宏的 .xlsm；宏不运行，其余照常读取。")
                        .wrong("通州区.xlsm")
                        .right("通州区.xlsx"),
                Rule.note("GATE-SHEET-NAME", Stage.GATE, "工作表改了名")
                        .because("没有原名的工作表，按表头认定；有几张都像时升为警告，采用表头最全的一张。")
                        .wrong("“进展情况”改名为“Sheet2”")
                        .right("进展情况"),
                Rule.warning("GATE-ONE-SHEET", Stage.GATE, "文本文件没有指标")
                        .because(".csv 只有一张表，没有“指标”；进展照收，指标值按没有报送计。")
                        .wrong("有指标任务的单位只报送“进展情况.csv”")
                        .right("含“进展情况”和“指标”的 .xlsx"),
                Rule.warning("GATE-COLUMN-ABSENT", Stage.GATE, "缺少次要的列")
                        .because("缺少的列不影响采用其余各列；按空白计。")
                        .wrong("删去“下一步计划”一列")
                        .right("保留空白填报表的全部列"),
                Rule.warning("GATE-COLUMN-TWICE", Stage.GATE, "有两列是同一意思")
                        .because("两列的表头都可以是同一列；采用表头与空白填报表相同的，都不同则采用左边一列。")
                        .wrong("“工作进展”和“完成情况”两列")
                        .right("“本月进展情况”一列"),
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
                Rule.warning("ROW-LIKE", Stage.ROW, "工作措施的文字改动过")
                        .because("工作措施与计划的文字不完全相同，按最接近的一项计入；差得太多的不计入（见ROW-UNKNOWN）。")
                        .wrong("全年检查重型柴油车180万辆次")
                        .right("全年人工检查重型柴油车180万辆次以上；6月底前公布检查办法。"),
                Rule.note("ROW-MERGED", Stage.ROW, "几行合并填写")
                        .because("进展情况或状态跨几行合并；按各行内容相同计。")
                        .wrong("J4:J5合并")
                        .right("J4、J5各填各的"),
                Rule.note("ROW-HIDDEN", Stage.ROW, "隐藏的行填有内容")
                        .because("隐藏或被筛选掉的行照常计入；可能是忘了取消隐藏。")
                        .wrong("第9行被筛选掉，填有进展")
                        .right("取消筛选后核对"),
                Rule.warning("READING-UNKNOWN", Stage.ROW, "认不出是哪项指标")
                        .because("指标名称对应不上计划中的指标；不计入。")
                        .wrong("自行加行“绿化率”")
                        .right("在空白填报表原有的行中填写"),
                Rule.warning("READING-TWICE", Stage.ROW, "同一指标填了两行")
                        .because("同一指标出现两行；计入前一行。")
                        .wrong("“PM2.5年均浓度”填了两行")
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
                Rule.error("AMOUNT-MERGED", Stage.VALUE, "几行合并填一个数值")
                        .because("数值跨几行合并，属于哪一行不能确定；不计入。只有一行要求填数量的，归该行。")
                        .wrong("M4:M5合并，填13.9")
                        .right("M4填13.9"),
                Rule.note("AMOUNT-READ", Stage.VALUE, "数值经过换算或从文字中读出")
                        .because("数值写有能换算的单位，或写在文字中且带单位；说明读作多少，请核对。")
                        .wrong("29000辆次、已完成230组")
                        .right("2.9、230"),
                Rule.note("AMOUNT-SHOWN", Stage.VALUE, "显示的数值是四舍五入过的")
                        .because("单元格格式的小数位数少于所存的；按所存的计。")
                        .wrong("显示3，存的是2.96")
                        .right("显示2.96"),
                Rule.error("AMOUNT-SHOWN-OTHERWISE", Stage.VALUE, "显示的与所存的不是一个数")
                        .because("单元格格式按万、千缩放或另带单位，看到的与所存的不同；不计入。")
                        .wrong("显示2.9万，存的是29000，计量单位为万辆次")
                        .right("2.9"),
                Rule.error("AMOUNT-PARTS", Stage.VALUE, "分项个数不对")
                        .because("断面水质等分项指标没有按“首项(分项,分项)”填写，或个数不对；不计入。全角、半角括号和逗号均可。")
                        .wrong("100；75；0或100")
                        .right("100(75,0)"),
                Rule.note("AMOUNT-NOT-ASKED", Stage.VALUE, "没有计量单位的行填了数值")
                        .because("这一行不要求填数量，所填不计入。")
                        .wrong("累计完成量填3")
                        .right("在本月进展情况中写明数量"),
                Rule.note("STATUS-READ", Stage.STATUS, "状态用了同义词")
                        .because("状态不是规定的四种，但是常见的同义词；说明按哪一种计。")
                        .wrong("办结")
                        .right("已完成"),
                Rule.error("STATUS-WORD", Stage.STATUS, "状态不能识别")
                        .because("状态不是规定的四种，也不是常见的同义词（如“办结”“按序时推进”“未达到序时进度”）；按“推进中”计。")
                        .wrong("差不多了")
                        .right("推进中"));
    }
}
