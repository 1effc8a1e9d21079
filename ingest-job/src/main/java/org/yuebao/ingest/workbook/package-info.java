/**
 * From the bytes of an .xlsx file to raw cells with their addresses; no word of the domain. Begin with {@link
 * org.yuebao.ingest.workbook.WorkbookFile}.
 */
@NullMarked
package org.yuebao.ingest.workbook;

import org.jspecify.annotations.NullMarked;
