/**
 * The report's numbers as a workbook for checking and further use. Read
 * {@link org.yuebao.report.xlsx.WorkbookRenderer} first.
 */
@NullMarked
package org.yuebao.report.xlsx;

import org.jspecify.annotations.NullMarked;
