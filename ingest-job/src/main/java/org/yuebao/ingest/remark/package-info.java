/**
 * What goes back to the units: the rules they can read beforehand, and their own workbook with remarks in it. Read {@link
 * org.yuebao.ingest.remark.ReturnedWorkbook} first.
 */
@NullMarked
package org.yuebao.ingest.remark;

import org.jspecify.annotations.NullMarked;
