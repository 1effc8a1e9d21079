/**
 * Takes in an official plan (.docx, .xlsx) as a plan workbook: document → {@code grid} → {@code table} → {@code outline} →
 * {@code draft}; read {@link org.yuebao.ingest.official.OfficialPlanImport} first.
 */
@NullMarked
package org.yuebao.ingest.official;

import org.jspecify.annotations.NullMarked;
