package org.yuebao.ingest.reminder;

import org.yuebao.model.submission.FormHead;
import org.yuebao.model.unit.UnitName;

/**
 * One unit that has not reported.
 *
 * @param refusedFiles files of this month that it sent and that were refused
 * @param contact who filled in its last accepted form; empty where it sent none this year
 */
public record Reminder(UnitName unit, int refusedFiles, FormHead contact) {

    /** {@code 未报送}, {@code 未报送（已退回1份，请更正后重报）}. */
    public String state() {
        return refusedFiles == 0 ? "未报送" : "未报送（已退回" + refusedFiles + "份，请更正后重报）";
    }

    /** {@code 延庆区（张三，010-12345678）}. */
    String named() {
        String person = contact.filledInBy().isBlank() || contact.telephone().isBlank()
                ? contact.filledInBy() + contact.telephone()
                : contact.filledInBy() + "，" + contact.telephone();
        return unit + (person.isBlank() ? "" : "（" + person + "）");
    }
}
