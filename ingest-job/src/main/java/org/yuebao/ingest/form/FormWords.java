package org.yuebao.ingest.form;

import org.yuebao.model.plan.RatingScale;

/** The sentences printed at the head of each sheet. */
record FormWords(BlankForm form) {

    private static final String[] NUMERALS = {"〇", "一", "二", "三", "四", "五", "六", "七", "八", "九", "十"};

    String title(String sheet) {
        return "《" + form.plan().title() + "》" + form.month().chinese() + sheet;
    }

    /** {@code 通州区 2022年6月}. */
    String whose() {
        return form.unit() + "　" + form.month().chinese();
    }

    String headInstruction() {
        return "请只填写白色单元格，再填写后面各表；本月没有进展可报的，“是否零报告”选“是”；" + handIn();
    }

    String progressInstruction() {
        return "请只填写白色单元格；状态从下拉列表选择；累计完成量填" + cumulative() + "累计数，单位见“计量单位”；" + handIn();
    }

    String readingsInstruction() {
        return "请只填写白色单元格；累计值填" + cumulative() + "累计数；比率类指标同时填分子和分母（天数或个数）；" + handIn();
    }

    /** {@code 1月至本月}; in January there is nothing before. */
    String cumulative() {
        return form.month().month() == 1 ? "本月" : "1月至本月";
    }

    private String handIn() {
        return "本表请于"
                + form.due().date().getYear() + "年" + form.due().date().getMonthValue() + "月"
                + form.due().date().getDayOfMonth() + "日（" + workingDay()
                + (form.due().estimated() ? "，暂按周一至周五推算" : "") + "）前报"
                + form.plan().register().unit(form.plan().bureau()).name() + "。";
    }

    private String workingDay() {
        RatingScale rating = form.plan().rating();
        int day = rating.dueWorkingDay();
        return "第" + (day < NUMERALS.length ? NUMERALS[day] : String.valueOf(day)) + "个工作日";
    }
}
