package org.yuebao.model.store;

import org.yuebao.model.submission.SourceCell;

/** Opens a kept original again to see what stands in one of its cells: the last step of every explanation. */
public interface OriginalCells {

    /** Never fails: what can't be seen is told. */
    Content at(String sha256, SourceCell cell);

    /** What the cell of the original holds. */
    sealed interface Content {

        /** As a person would copy it out of the sheet. */
        record Text(String text) implements Content {}

        record Blank() implements Content {}

        /** @param why whole Chinese words, without a full stop */
        record NotSeen(String why) implements Content {}
    }
}
