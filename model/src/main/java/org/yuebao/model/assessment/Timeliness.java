package org.yuebao.model.assessment;

import java.time.Instant;

/** 报送及时性 of one unit: it belongs to the first revision that passed the gates. */
public sealed interface Timeliness {

    /** For people: 按时, 逾期2个工作日, 未报送, 未到期. */
    String word();

    record OnTime(Instant receivedAt) implements Timeliness {
        @Override
        public String word() {
            return "按时";
        }
    }

    /** @param workingDays at least 1 */
    record Late(Instant receivedAt, int workingDays) implements Timeliness {
        @Override
        public String word() {
            return "逾期" + workingDays + "个工作日";
        }
    }

    /** @param refusedFiles files of the unit that were refused: a sub-count of not reported */
    record NotReported(int refusedFiles) implements Timeliness {
        @Override
        public String word() {
            return refusedFiles > 0 ? "未报送（退回" + refusedFiles + "份）" : "未报送";
        }
    }

    /** Nothing yet, and the due instant has not passed. */
    record Awaited(int refusedFiles) implements Timeliness {
        @Override
        public String word() {
            return refusedFiles > 0 ? "未到期（退回" + refusedFiles + "份）" : "未到期";
        }
    }
}
