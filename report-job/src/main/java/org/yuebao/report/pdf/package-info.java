/**
 * The report as PDF/A-2u: type is set line by line here, because the library neither keeps 。 from beginning a line nor
 * changes the font for a rare character. Read {@link org.yuebao.report.pdf.PdfRenderer} first.
 */
@NullMarked
package org.yuebao.report.pdf;

import org.jspecify.annotations.NullMarked;
