package org.yuebao.model.assessment;

import org.yuebao.model.month.ReportingMonth;
import org.yuebao.model.plan.AssessedSubject;
import org.yuebao.model.unit.UnitName;

/**
 * The mark 已补 beside an earlier month's record of one unit's measure or indicator that was missed or red and is made up
 * since: yellow, never green. The record itself, its report and its score stay as they are.
 *
 * @param month whose record is marked
 * @param was what was judged then: {@link Verdict#NOT_REPORTED} or a red one
 * @param by the month whose run saw that it is made up
 */
public record MadeUp(ReportingMonth month, UnitName unit, AssessedSubject subject, Verdict was, ReportingMonth by) {

    /** The mark's colour: yellow, never green. */
    public static final Light LIGHT = Light.YELLOW;

    public static final String MARK = "已补";

    /** 2022年6月补报; 2022年6月赶上. */
    public String how() {
        return by.chinese() + (was == Verdict.NOT_REPORTED ? "补报" : "赶上");
    }
}
