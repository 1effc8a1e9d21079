/**
 * From the bytes of a file (.xlsx, .xlsm, .xls, .et, .csv) to raw cells with their addresses; no word of the domain. Begin with {@link
 * org.yuebao.ingest.workbook.WorkbookFile}.
 */
@NullMarked
package org.yuebao.ingest.workbook;

import org.jspecify.annotations.NullMarked;
