/**
 * A month's figures for other programs: {@code figures.json}, which lies beside the documents and keeps to {@code
 * figures.schema.json}. Read {@link org.yuebao.report.figures.FiguresFile} first.
 */
@NullMarked
package org.yuebao.report.figures;

import org.jspecify.annotations.NullMarked;
