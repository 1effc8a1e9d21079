package org.yuebao.ingest.plan;

import java.util.ArrayList;
import java.util.List;

/** What is wrong in one workbook, in the order in which it was found; reading goes on to the end so that all is told at once. */
final class Problems {

    private final String fileName;
    private final List<String> found = new ArrayList<>();

    Problems(String fileName) {
        this.fileName = fileName;
    }

    /**
     * @param place sheet, or sheet and cell
     * @param statement what was found and what to write, without a full stop
     */
    void add(String place, String statement) {
        found.add(fileName + " › " + place + "：" + statement + "。");
    }

    /** @throws PlanWorkbookException when anything was found */
    void throwIfAny() {
        if (!found.isEmpty()) {
            throw new PlanWorkbookException(fileName, found);
        }
    }
}
