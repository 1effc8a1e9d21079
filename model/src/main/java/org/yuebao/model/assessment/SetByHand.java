package org.yuebao.model.assessment;

import java.time.Instant;

/**
 * What stands behind a light that a person set.
 *
 * @param computed what the rules say, which is shown beside it
 */
public record SetByHand(Verdict computed, String by, Instant at, String reason) {

    /** The mark of such a light. */
    public static final String MARK = "人工";

    /** 人工（计算为■逾期）. */
    public String inWords() {
        return MARK + "（计算为" + computed.light().shape() + computed.word() + "）";
    }
}
